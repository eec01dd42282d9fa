"""Where records go: a file that holds what it was told to hold, or says that it does not."""

from __future__ import annotations

import os
from typing import Union

try:
    import fcntl
except ImportError:  # not a POSIX system
    fcntl = None  # type: ignore[assignment]

from svidok.errors import Misuse

PathLike = Union[str, "os.PathLike[str]"]


class FileStore:
    """Appends frames to a file; each stands on the disk when the call returns.

    A write that fails is taken back, so that the file ends with a whole frame. If even that fails, nobody knows what the
    file ends with: every further call raises, until the log is opened anew. While the file is open no other program that
    asks for its lock gets it: a log has one writer.
    """

    def __init__(self, path: PathLike) -> None:
        """Opens a file, which is made if there is none, and appends behind what stands in it.

        Raises:
            Misuse: another program has it.
        """
        self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
        self._is_sure = True
        self._process = os.getpid()
        try:
            self._lock(path)
            self._size = os.fstat(self._file).st_size
            _sync_folder(path)
        except BaseException:
            self.close()
            raise

    def _lock(self, path: PathLike) -> None:
        if fcntl is None:
            return
        alone = fcntl.LOCK_EX | fcntl.LOCK_NB
        try:
            fcntl.flock(self._file, alone)  # against this process too
            fcntl.lockf(self._file, alone)  # what other programs ask for
        except OSError as error:
            raise Misuse("locked", f"another program has {os.fspath(path)}: a log has one writer") from error

    def read(self) -> bytes:
        """What stands in the file."""
        # A second descriptor would take the lock away when it is closed.
        os.lseek(self._file, 0, os.SEEK_SET)
        parts = []
        while part := os.read(self._file, 1 << 20):
            parts.append(part)
        return b"".join(parts)

    def cut(self, keep: int) -> None:
        """Cuts the file off after its first `keep` bytes, if it is longer."""
        if keep < self._size:
            os.ftruncate(self._file, keep)
            os.fsync(self._file)
            self._size = keep

    def __call__(self, frame: bytes) -> None:
        """Appends a frame."""
        if self._file < 0:
            raise Misuse("closed", "the log is closed: open it anew")
        if not self._is_sure:
            raise Misuse("unknown_end", "an earlier write failed and could not be taken back: open the log anew")
        if os.getpid() != self._process:
            raise Misuse("forked", "this process did not open the log: a log has one writer")
        if os.fstat(self._file).st_size != self._size:
            raise Misuse("unknown_end", "something else has written to the log: open it anew")
        self._is_sure = False
        try:
            os.lseek(self._file, self._size, os.SEEK_SET)
            rest = memoryview(frame)
            while rest:
                rest = rest[os.write(self._file, rest) :]
            os.fsync(self._file)
        except OSError:
            os.ftruncate(self._file, self._size)
            os.fsync(self._file)
            self._is_sure = True
            raise
        self._size += len(frame)
        self._is_sure = True

    def close(self) -> None:
        """Closes the file; a second time does nothing."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
            self._is_sure = False


def _sync_folder(path: PathLike) -> None:
    """A new file is on the disk only when its folder says so."""
    if os.name != "posix":
        return
    folder = os.open(os.path.dirname(os.path.abspath(path)), os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
