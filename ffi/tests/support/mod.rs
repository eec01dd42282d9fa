//! What the tests of the C face share: the library as it is built, compilers, folders that go away again.

#![allow(dead_code, reason = "each test uses some of it")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where something is wrong"
)]

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// Runs a program; what it prints to its standard output. It must end well.
pub fn run<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[S]) -> String {
    let output = output(program.as_ref(), arguments);
    let shown = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(
        output.status.success(),
        "{}: {}\n{shown}\n{}",
        program.as_ref().display(),
        output.status,
        String::from_utf8_lossy(&output.stderr)
    );
    shown
}

/// Runs a program, however it ends.
pub fn output<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[S]) -> Output {
    let name = program.as_ref().to_owned();
    Command::new(&name)
        .args(arguments)
        .output()
        .unwrap_or_else(|e| panic!("{}: {e}", name.display()))
}

/// The folder of `libsvidok.so` and `libsvidok.a`, built once: cargo makes neither of them for a test.
pub fn library() -> PathBuf {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    BUILT
        .get_or_init(|| {
            // Tests stand in <target>/<profile>/deps; CARGO_TARGET_TMPDIR is <target>/tmp.
            let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
            let mut arguments = vec!["build", "-p", "svidok-ffi", "--target-dir"];
            arguments.push(target.to_str().unwrap());
            let profile = if cfg!(debug_assertions) {
                "debug"
            } else {
                arguments.push("--release");
                "release"
            };
            let mut cargo = Command::new(env!("CARGO"));
            let output = cargo.args(arguments).current_dir(root()).output().unwrap();
            assert!(
                output.status.success(),
                "{}",
                String::from_utf8_lossy(&output.stderr)
            );
            target.join(profile)
        })
        .clone()
}

/// Compiles one source against the static library, strictly; gives the program.
pub fn compile(folder: &Folder, source: &str) -> PathBuf {
    compile_with(folder, &[source], &[library().join("libsvidok.a")])
}

/// Compiles sources of one language against libraries, strictly; gives the program.
pub fn compile_with(folder: &Folder, sources: &[&str], libraries: &[PathBuf]) -> PathBuf {
    let sources: Vec<PathBuf> = sources.iter().map(|s| root().join(s)).collect();
    let program = folder.path(sources[0].file_stem().unwrap().to_str().unwrap());
    let is_c = sources[0].extension() == Some(OsStr::new("c"));
    let (compiler, standard) = if is_c {
        ("cc", "-std=c99")
    } else {
        ("c++", "-std=c++17")
    };
    let strict = ["-O1", "-g", "-pedantic", "-Wall", "-Wextra", "-Werror"];
    let mut arguments: Vec<PathBuf> = strict.iter().map(Into::into).collect();
    arguments.push(standard.into());
    arguments.push("-I".into());
    arguments.push(root().join("include"));
    arguments.extend(sources);
    arguments.extend_from_slice(libraries);
    arguments.extend(NATIVE.iter().map(Into::into));
    arguments.push("-o".into());
    arguments.push(program.clone());
    run(compiler, &arguments);
    program
}

/// What a program that links `libsvidok.a` must link too.
const NATIVE: [&str; 7] = [
    "-lgcc_s",
    "-lutil",
    "-lrt",
    "-lpthread",
    "-lm",
    "-ldl",
    "-lc",
];

/// Runs a program of ours, which must end well; what it prints. With `SVIDOK_VALGRIND=1` under valgrind, to which a leak or a
/// read of what is not there is no good end.
pub fn start<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[S]) -> String {
    let mut command = watched(program.as_ref(), arguments);
    run(command.remove(0), &command)
}

/// Runs a program of ours, however it ends, as [`start`] does.
pub fn start_any<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[S]) -> Output {
    let mut command = watched(program.as_ref(), arguments);
    output(command.remove(0), &command)
}

fn watched<S: AsRef<OsStr>>(program: &OsStr, arguments: &[S]) -> Vec<OsString> {
    let mut command: Vec<OsString> = Vec::new();
    if std::env::var_os("SVIDOK_VALGRIND").is_some() {
        let options = ["valgrind", "-q", "--leak-check=full", "--error-exitcode=9"];
        command.extend(options.map(Into::into));
    }
    command.push(program.to_owned());
    command.extend(arguments.iter().map(|a| a.as_ref().to_owned()));
    command
}

/// A folder of a test's own, empty at first and removed in the end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR"))
            .join(format!("ffi-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            let _ = fs::remove_dir_all(&self.0);
        }
    }
}
