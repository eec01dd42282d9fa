//! The header: generated from the comments and signatures of the sources, committed, and good C and C++ of every age.
//! `SVIDOK_BLESS=1` rewrites it.

#![allow(clippy::unwrap_used, reason = "a test stops where something is wrong")]

mod support;

use std::fs;

use cbindgen::{Builder, Config, DocumentationStyle, FunctionConfig, Language, Style};
use support::{Folder, root, run};

const HEAD: &str = "/* Svidok: Order 459 of 09.09.2025 on body-worn cameras of customs officials, as a decision library.
 *
 * Generated from the sources of the library. What holds for every function:
 *
 * Results   0 to 9 are answers, everything else an error: SVIDOK_OK, SVIDOK_REFUSED, ... below.
 * Outputs   stand last, and are cleared before anything else happens. Why a call failed says an error object of its own.
 * Owners    what a function gives through a pointer to a pointer belongs to the caller, who frees it once by its own
 *           _free; _free(NULL) is fine. What a function returns as const, or as a view, is borrowed.
 * Text      goes in as pointer and length, UTF-8, and is copied; it comes out as a view that is not ended by a NUL. A
 *           pointer may be NULL where the length is 0.
 * Threads   a handle taken as const may be used by any threads at once; one that is not, by one thread at a time. There
 *           is no global state.
 * NULL      is looked for everywhere. So is a handle of another type; one that was freed only by good luck.
 * Growth    a struct that begins with struct_size may grow at its end. Numbers are never used twice.
 * Panics    of the library stop at SVIDOK_E_INTERNAL.
 */
#ifndef SVIDOK_H
#define SVIDOK_H";

const AFTER_INCLUDES: &str = "
#if defined(__GNUC__)
#define SVIDOK_MUST_USE __attribute__((warn_unused_result))
#else
#define SVIDOK_MUST_USE
#endif

#ifdef __cplusplus
extern \"C\" {
#endif";

const TRAILER: &str = "#ifdef __cplusplus
}
#endif

#endif /* SVIDOK_H */";

fn generated() -> String {
    let config = Config {
        language: Language::C,
        header: Some(HEAD.to_owned()),
        after_includes: Some(AFTER_INCLUDES.to_owned()),
        trailer: Some(TRAILER.to_owned()),
        no_includes: true,
        sys_includes: vec!["stddef.h".to_owned(), "stdint.h".to_owned()],
        documentation_style: DocumentationStyle::C,
        style: Style::Both,
        line_length: 110,
        usize_is_size_t: true,
        function: FunctionConfig {
            must_use: Some("SVIDOK_MUST_USE".to_owned()),
            ..FunctionConfig::default()
        },
        ..Config::default()
    };
    let builder = Builder::new().with_config(config);
    let builder = builder.with_src(root().join("ffi/src/lib.rs"));
    let mut text = Vec::new();
    builder.generate().unwrap().write(&mut text);
    String::from_utf8(text).unwrap()
}

#[test]
fn the_header_is_current() {
    let path = root().join("include/svidok.h");
    let header = generated();
    if std::env::var_os("SVIDOK_BLESS").is_some() {
        fs::write(&path, &header).unwrap();
    }
    let committed = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        committed == header,
        "include/svidok.h is not as the sources say; SVIDOK_BLESS=1 rewrites it"
    );
}

#[test]
fn every_source_with_a_function_is_in_the_header() {
    let header = generated();
    let mut functions = 0;
    for entry in fs::read_dir(root().join("ffi/src")).unwrap() {
        let source = fs::read_to_string(entry.unwrap().path()).unwrap();
        for after in source.split("extern \"C\" fn ").skip(1) {
            let name = after.split('(').next().unwrap();
            assert!(header.contains(&format!("{name}(")), "{name}");
            functions += 1;
        }
    }
    assert!(functions > 30, "{functions}");
}

#[test]
fn it_compiles_as_c_and_cpp_of_every_age_included_twice() {
    let folder = Folder::new("header");
    let text = "#include \"svidok.h\"\n#include \"svidok.h\"\n\
                int main(void) { return svidok_abi_version() == SVIDOK_ABI_VERSION ? 0 : 1; }\n";
    let (c, cpp) = (folder.path("twice.c"), folder.path("twice.cpp"));
    fs::write(&c, text).unwrap();
    fs::write(&cpp, text).unwrap();
    let include = format!("-I{}", root().join("include").display());
    let strict = ["-pedantic", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"];
    for (compiler, standards, source) in [
        ("cc", &["c90", "c99", "c11"][..], &c),
        ("c++", &["c++11", "c++17"][..], &cpp),
    ] {
        for standard in standards {
            let mut arguments = vec![format!("-std={standard}"), include.clone()];
            arguments.extend(strict.map(str::to_owned));
            arguments.push(source.display().to_string());
            run(compiler, &arguments);
        }
    }
}
