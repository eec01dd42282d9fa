//! Prints all vectors as plain lines, for the runners in C and C++ (see `flat`).

fn main() {
    let suite = svidok_testkit::vectors::Suite::load();
    print!("{}", svidok_testkit::flat::of(&suite));
}
