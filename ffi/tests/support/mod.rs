//! What the tests of the C face share: the library as it is built, compilers, folders that go away again.

#![allow(dead_code, reason = "each test uses some of it")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops where something is wrong"
)]

use std::ffi::OsStr;
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
    let source = root().join(source);
    let program = folder.path(source.file_stem().unwrap().to_str().unwrap());
    let is_c = source.extension() == Some(OsStr::new("c"));
    let (compiler, standard) = if is_c {
        ("cc", "-std=c99")
    } else {
        ("c++", "-std=c++17")
    };
    let mut arguments: Vec<PathBuf> = ["-O1", "-g", "-pedantic", "-Wall", "-Wextra", "-Werror"]
        .iter()
        .map(Into::into)
        .collect();
    arguments.push(standard.into());
    arguments.push("-I".into());
    arguments.push(root().join("include"));
    arguments.push(source);
    arguments.push(library().join("libsvidok.a"));
    for part in [
        "-lgcc_s",
        "-lutil",
        "-lrt",
        "-lpthread",
        "-lm",
        "-ldl",
        "-lc",
    ] {
        arguments.push(part.into());
    }
    arguments.push("-o".into());
    arguments.push(program.clone());
    run(compiler, &arguments);
    program
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
