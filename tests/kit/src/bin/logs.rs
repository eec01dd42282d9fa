//! Runs every vector through the Rust face and writes its log to `<folder>/<name>.log`, for other faces to compare with.

use std::path::PathBuf;
use std::process::ExitCode;

use svidok::post::Tables;
use svidok_testkit::vectors::Suite;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: logs FOLDER");
        return ExitCode::FAILURE;
    };
    let suite = Suite::load();
    for vector in &suite.vectors {
        let run = match suite.run(vector, Tables::latest()) {
            Ok(run) => run,
            Err(why) => {
                eprintln!("{}: {why}", vector.name);
                return ExitCode::FAILURE;
            }
        };
        let path = folder.join(format!("{}.log", vector.name));
        if let Err(error) = std::fs::write(&path, run.log) {
            eprintln!("{}: {error}", path.display());
            return ExitCode::FAILURE;
        }
    }
    println!("{} logs", suite.vectors.len());
    ExitCode::SUCCESS
}
