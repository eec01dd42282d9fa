//! All types of the wire, found by walking from the outermost ones.

use svidok::post::{DutyStatus, Input, RecordView};
use svidok::wire::shape::{
    Body, ChoiceShape, CodeShape, Field, Scalar, Shape, Shaped, StructShape,
};

/// A type with a name.
#[derive(Debug, Clone, Copy)]
pub enum Named {
    /// A single value.
    Scalar(&'static Scalar),
    /// A text out of a closed list.
    Code(&'static CodeShape),
    /// An object.
    Struct(&'static StructShape),
    /// An object of one key.
    Choice(&'static ChoiceShape),
}

impl Named {
    /// Its name among all types.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Scalar(s) => s.name,
            Self::Code(s) => s.name,
            Self::Struct(s) => s.name,
            Self::Choice(s) => choice_name(s),
        }
    }

    /// Whether both are one type, whatever its name.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Scalar(a), Self::Scalar(b)) => std::ptr::eq(*a, *b),
            (Self::Code(a), Self::Code(b)) => std::ptr::eq(*a, *b),
            (Self::Struct(a), Self::Struct(b)) => std::ptr::eq(*a, *b),
            (Self::Choice(a), Self::Choice(b)) => std::ptr::eq(*a, *b),
            _ => false,
        }
    }
}

/// The name of a choice among all types: where several modules have one of a name, one of them keeps it.
pub fn choice_name(c: &ChoiceShape) -> &'static str {
    let room = c.module.split("::").nth(1).unwrap_or_default();
    match (c.name, room) {
        ("Event", "duty") => "DutyEvent",
        ("Event", "shift") => "ShiftEvent",
        ("Event", "access") => "AccessEvent",
        ("Event", "people") => "PeopleEvent",
        ("Event", "equipment") => "EquipmentEvent",
        ("Event", "recording") => "RecordingEvent",
        ("Ground", "post") => "PowerGround",
        _ => c.name,
    }
}

/// All types, each after those that it is made of.
#[derive(Debug)]
pub struct Types {
    all: Vec<Named>,
}

impl Types {
    /// Everything that an input, a record or an answer is made of.
    pub fn all() -> Self {
        let mut types = Self { all: Vec::new() };
        types.walk(Input::shape());
        types.walk(RecordView::shape());
        types.walk(DutyStatus::shape());
        types
    }

    /// The types in order.
    pub fn iter(&self) -> impl Iterator<Item = Named> {
        self.all.iter().copied()
    }

    fn walk(&mut self, shape: Shape) {
        let named = match shape {
            Shape::List(inner) | Shape::Set(inner) | Shape::Optional(inner) => {
                return self.walk(inner());
            }
            Shape::Request => return,
            Shape::Scalar(s) => Named::Scalar(s),
            Shape::Code(s) => Named::Code(s),
            Shape::Struct(s) => Named::Struct(s),
            Shape::Choice(s) => Named::Choice(s),
        };
        if self.all.iter().any(|n| n.is(&named)) {
            return;
        }
        match named {
            Named::Scalar(_) | Named::Code(_) => {}
            Named::Struct(s) => self.fields(s.fields),
            Named::Choice(c) => {
                for variant in c.variants {
                    match variant.body {
                        Body::Fields(fields) => self.fields(fields),
                        Body::Inner(inner) => self.walk(inner()),
                    }
                }
            }
        }
        self.all.push(named);
    }

    fn fields(&mut self, fields: &'static [Field]) {
        for field in fields {
            self.walk((field.shape)());
        }
    }
}

/// The shape without `Option`, and whether it was there.
pub fn required(shape: Shape) -> (Shape, bool) {
    match shape {
        Shape::Optional(inner) => (inner(), false),
        other => (other, true),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_type() {
        let mut names: Vec<&str> = Types::all().iter().map(|n| n.name()).collect();
        names.sort_unstable();
        for pair in names.windows(2) {
            assert_ne!(pair[0], pair[1]);
        }
    }
}
