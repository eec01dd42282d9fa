//! C++17 structs for every command, over the small runtime of `svidok_values.hpp`.

use std::fmt::Write;

use svidok::log::{Actor, Clock};
use svidok::post::{CATALOGUE, Manner};
use svidok::wire::shape::{
    Body, ChoiceShape, CodeShape, Field, Scalar, ScalarKind, Shape, Shaped, doc_text,
};

use crate::names::{comment, pascal};
use crate::types::{Named, Types};

const HEAD: &str = r#"/* Svidok: every command as a C++ struct. Generated from the catalogue.
 *
 * A struct fills itself in by name; what is optional is a std::optional; a choice holds one of its alternatives. Put one to
 * svidok::Post::step, or read its JSON with svidok::json_of. Sets may stand in any order. What was never chosen or given is
 * written so that the library refuses it; numbers begin with 0 and codes with the first of theirs.
 */
#ifndef SVIDOK_COMMANDS_HPP
#define SVIDOK_COMMANDS_HPP

#include "svidok_values.hpp"

namespace svidok {

"#;

pub fn text(types: &Types) -> String {
    let mut out = HEAD.to_owned();
    let used = Used::of_commands(types)
        .with(Actor::shape())
        .with(Clock::shape());
    for named in types.iter().filter(|n| used.has(n.name())) {
        match named {
            Named::Scalar(s) => scalar(s, &mut out),
            Named::Code(c) => code(c, &mut out),
            Named::Struct(s) => {
                doc("", s.doc, &mut out);
                let _ = writeln!(out, "struct {} {{", s.name);
                fields("    ", s.fields, &mut out);
                out.push_str("};\n\n");
            }
            Named::Choice(c) => choice(c, &mut out),
        }
    }
    out.push_str(
        "/// Every command there is.\nnamespace commands {\n\n/// A command that asks, as `Happened` tells it: any of \
         those below that ask.\nstruct Request {\n    std::string json = \"{}\";\n\n    Request() = default;\n\n    template <class C, class = \
         typename std::enable_if<C::is_request>::type>\n    Request(const C& command) : json(json_of(command)) {}\n\n    \
         void write(Json& out) const { out.raw(json); }\n};\n\n",
    );
    for entry in CATALOGUE {
        let kind = entry.kind.code();
        let Some((lines, body)) = command(types, kind) else {
            continue;
        };
        let cites: Vec<&str> = entry.provisions.iter().map(|c| c.id()).collect();
        let mut about = doc_text(lines);
        if !cites.is_empty() {
            let _ = write!(about, " Provisions: {}.", cites.join(", "));
        }
        out.push_str(&comment("/// ", &about, 110));
        let _ = writeln!(out, "struct {} {{", pascal(kind));
        let _ = writeln!(
            out,
            "    static constexpr const char* command_name = \"{kind}\";"
        );
        let _ = writeln!(
            out,
            "    static constexpr bool is_request = {};\n",
            entry.manner == Manner::Request
        );
        fields("    ", body, &mut out);
        out.push_str("};\n\n");
    }
    out.push_str("}  // namespace commands\n\n}  // namespace svidok\n\n#endif\n");
    out
}

/// The doc and the fields of a command.
pub fn command(types: &Types, kind: &str) -> Option<(&'static [&'static str], &'static [Field])> {
    let commands = types.iter().find_map(|n| match n {
        Named::Choice(c) if c.name == "Command" => Some(c),
        _ => None,
    })?;
    let variant = commands.variants.iter().find(|v| v.code == kind)?;
    let fields = match variant.body {
        Body::Fields(fields) => fields,
        Body::Inner(inner) => match inner() {
            Shape::Struct(s) => s.fields,
            _ => return None,
        },
    };
    Some((variant.doc, fields))
}

/// The types that fields of commands are made of.
pub struct Used(Vec<&'static str>);

impl Used {
    pub fn of_commands(types: &Types) -> Self {
        let mut used = Self(Vec::new());
        for entry in CATALOGUE {
            if let Some((_, fields)) = command(types, entry.kind.code()) {
                used.fields(fields);
            }
        }
        used
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.contains(&name)
    }

    /// A type that is used beside the commands, with what it is made of.
    pub fn with(mut self, shape: Shape) -> Self {
        self.shape(shape);
        self
    }

    fn fields(&mut self, fields: &'static [Field]) {
        for field in fields {
            self.shape((field.shape)());
        }
    }

    fn shape(&mut self, shape: Shape) {
        let name = match shape {
            Shape::List(inner) | Shape::Set(inner) | Shape::Optional(inner) => {
                return self.shape(inner());
            }
            Shape::Request => return,
            Shape::Scalar(s) => s.name,
            Shape::Code(c) => c.name,
            Shape::Struct(s) => s.name,
            Shape::Choice(c) => c.name,
        };
        if self.has(name) {
            return;
        }
        self.0.push(name);
        match shape {
            Shape::Struct(s) => self.fields(s.fields),
            Shape::Choice(c) => {
                for variant in c.variants {
                    match variant.body {
                        Body::Fields(fields) => self.fields(fields),
                        Body::Inner(inner) => self.shape(inner()),
                    }
                }
            }
            _ => {}
        }
    }
}

fn doc(indent: &str, lines: &[&str], out: &mut String) {
    out.push_str(&comment(&format!("{indent}/// "), &doc_text(lines), 110));
}

fn scalar(s: &Scalar, out: &mut String) {
    // Day, WallTime, Instant and Hash are the runtime's own.
    let of = match s.kind {
        ScalarKind::Id => format!("Id<struct {}Tag>", s.name),
        ScalarKind::Integer { .. } => "std::int64_t".to_owned(),
        ScalarKind::Text { .. } => "std::string".to_owned(),
        ScalarKind::Hash | ScalarKind::Instant | ScalarKind::Day | ScalarKind::WallTime => return,
    };
    out.push_str(&comment("/// ", s.doc, 110));
    let _ = writeln!(out, "using {} = {of};\n", s.name);
}

/// A code as an identifier.
fn enumerator(code: &str) -> String {
    let name: String = code
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '_' })
        .collect();
    if matches!(name.as_str(), "break" | "default" | "case" | "end") && name != "end" {
        format!("{name}_")
    } else {
        name
    }
}

fn code(c: &CodeShape, out: &mut String) {
    doc("", c.doc, out);
    let _ = writeln!(out, "enum class {} {{", c.name);
    for (code, lines) in c.codes {
        doc("    ", lines, out);
        let _ = writeln!(out, "    {},", enumerator(code));
    }
    out.push_str("};\n\n");
    let _ = writeln!(out, "inline const char* text_of({} value) {{", c.name);
    out.push_str("    switch (value) {\n");
    for (code, _) in c.codes {
        let _ = writeln!(
            out,
            "        case {}::{}: return \"{code}\";",
            c.name,
            enumerator(code)
        );
    }
    out.push_str("    }\n    return \"\";\n}\n\n");
}

fn choice(c: &ChoiceShape, out: &mut String) {
    doc("", c.doc, out);
    let _ = writeln!(out, "struct {} {{", c.name);
    let mut names = Vec::new();
    for variant in c.variants {
        let name = alternative(c, variant.code);
        doc("    ", variant.doc, out);
        let _ = writeln!(out, "    struct {name} {{");
        let _ = writeln!(
            out,
            "        static constexpr const char* key = \"{}\";",
            variant.code
        );
        match variant.body {
            Body::Fields(f) => fields("        ", f, out),
            Body::Inner(inner) => {
                let _ = writeln!(out, "        {} value;", of(inner()));
                out.push_str("        void write(Json& out) const { out.value(value); }\n");
            }
        }
        out.push_str("    };\n");
        names.push(name);
    }
    let _ = writeln!(
        out,
        "\n    std::variant<std::monostate, {}> is;\n",
        names.join(", ")
    );
    let _ = writeln!(out, "    {}() = default;", c.name);
    for name in &names {
        let _ = writeln!(
            out,
            "    {}({name} chosen) : is(std::move(chosen)) {{}}",
            c.name
        );
    }
    out.push_str("    void write(Json& out) const { out.choice(is); }\n};\n\n");
}

/// The name of an alternative: another than that of the choice and of the type it holds.
fn alternative(c: &ChoiceShape, code: &str) -> String {
    let name = pascal(code);
    if name == c.name {
        format!("{name}_")
    } else {
        format!("As{name}")
    }
}

fn fields(indent: &str, fields: &[Field], out: &mut String) {
    for field in fields {
        doc(indent, field.doc, out);
        let _ = writeln!(
            out,
            "{indent}{} {}{};",
            of((field.shape)()),
            field.name,
            initial((field.shape)())
        );
    }
    let _ = writeln!(out, "{indent}void write(Json& out) const {{");
    let _ = writeln!(out, "{indent}    out.begin();");
    for field in fields {
        let _ = writeln!(out, "{indent}    out.field(\"{0}\", {0});", field.name);
    }
    let _ = writeln!(out, "{indent}    out.end();\n{indent}}}");
}

/// Numbers and codes have no empty state: they begin with the least.
fn initial(shape: Shape) -> &'static str {
    match shape {
        Shape::Scalar(s) if matches!(s.kind, ScalarKind::Integer { .. }) => " = 0",
        Shape::Code(_) => "{}",
        _ => "",
    }
}

fn of(shape: Shape) -> String {
    match shape {
        Shape::Scalar(s) => s.name.to_owned(),
        Shape::Code(c) => c.name.to_owned(),
        Shape::Struct(s) => s.name.to_owned(),
        Shape::Choice(c) => c.name.to_owned(),
        Shape::Request => "Request".to_owned(),
        Shape::List(inner) | Shape::Set(inner) => format!("std::vector<{}>", of(inner())),
        Shape::Optional(inner) => format!("std::optional<{}>", of(inner())),
    }
}
