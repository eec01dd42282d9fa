//! Two constant functions from which the tables of the register are joined and looked up.
//!
//! They walk slices by pattern instead of by index: what runs at compile time then needs neither
//! indexing nor arithmetic, and is the same code at run time.

/// Joins the parts of a table, in their order. `blank` is only what the array is made of before
/// the rows arrive.
///
/// Meant for constants: a table whose parts do not fill exactly `N` rows does not compile.
pub(super) const fn concat<T: Copy, const N: usize>(blank: T, parts: &[&[T]]) -> [T; N] {
    let mut table = [blank; N];
    let mut free: &mut [T] = &mut table;
    let mut parts = parts;
    while let [part, later @ ..] = parts {
        let mut rows = *part;
        while let [row, others @ ..] = rows {
            assert!(!free.is_empty(), "the parts hold more rows than the table");
            if let [slot, tail @ ..] = free {
                *slot = *row;
                free = tail;
            }
            rows = others;
        }
        parts = later;
    }
    assert!(free.is_empty(), "the parts hold fewer rows than the table");
    table
}

/// Equality of two strings that a constant can ask for.
pub(super) const fn same(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.as_bytes(), right.as_bytes());
    loop {
        match (left, right) {
            ([], []) => return true,
            ([a, rest_a @ ..], [b, rest_b @ ..]) if *a == *b => {
                left = rest_a;
                right = rest_b;
            }
            _ => return false,
        }
    }
}

/// The lowest byte of a row number. Tables of the register have fewer than 256 rows.
pub(super) const fn low_byte(index: usize) -> u8 {
    let [low, ..] = index.to_le_bytes();
    low
}
