//! Whatever is generated is committed as the catalogue would generate it today. `SVIDOK_BLESS=1` rewrites it.

use std::fs;

#[test]
fn generated_files_are_current() {
    let bless = std::env::var_os("SVIDOK_BLESS").is_some();
    let mut stale = Vec::new();
    for file in svidok_gen::files() {
        let path = svidok_gen::root().join(file.path);
        if bless {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &file.text).unwrap();
        } else if fs::read_to_string(&path).unwrap_or_default() != file.text {
            stale.push(file.path);
        }
    }
    assert!(
        stale.is_empty(),
        "not as the catalogue says: {stale:?}; SVIDOK_BLESS=1 rewrites them"
    );
}
