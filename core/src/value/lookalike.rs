//! When two inventory numbers look the same to whoever reads the label.

/// Latin letters and the Cyrillic ones printed like them, both upper case; the key takes the Latin.
const TWINS: [(char, char); 23] = [
    ('А', 'A'),
    ('В', 'B'),
    ('С', 'C'),
    ('Е', 'E'),
    ('Ѐ', 'E'),
    ('Ё', 'E'),
    ('Н', 'H'),
    ('І', 'I'),
    ('Ї', 'I'),
    ('Ӏ', 'I'),
    ('Ј', 'J'),
    ('К', 'K'),
    ('Ќ', 'K'),
    ('М', 'M'),
    ('О', 'O'),
    ('Р', 'P'),
    ('Ѕ', 'S'),
    ('Т', 'T'),
    ('Х', 'X'),
    ('У', 'Y'),
    ('Ү', 'Y'),
    ('Ԛ', 'Q'),
    ('Ԝ', 'W'),
];

/// A key under which numbers that look alike are equal: «КМ-001» in Cyrillic and "KM-001" in Latin letters.
///
/// Letters fold by case and by their twin in the other alphabet, the dashes into one, spaces away. Digits stay digits:
/// `З` and `3` are told apart by the type on the label.
#[must_use]
pub fn lookalike_key(number: &str) -> String {
    let mut key = String::with_capacity(number.len());
    for c in number.chars() {
        match c {
            c if c.is_whitespace() => {}
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => {
                key.push('-');
            }
            c => {
                for upper in c.to_uppercase() {
                    let twin = TWINS.iter().find(|(cyrillic, _)| *cyrillic == upper);
                    key.push(twin.map_or(upper, |(_, latin)| *latin));
                }
            }
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::lookalike_key;

    #[test]
    fn twins_fold_together() {
        assert_eq!(lookalike_key("КМ-001"), lookalike_key("KM-001"));
        assert_eq!(lookalike_key("км–001"), lookalike_key("KM-001"));
        assert_eq!(
            lookalike_key("АВСЕНІКМОРТХУ 7"),
            lookalike_key("ABCEHIKMOPTXY7")
        );
        assert_ne!(lookalike_key("КМ-001"), lookalike_key("КМ-0O1"));
        assert_ne!(lookalike_key("Б-1"), lookalike_key("B-1"));
    }
}
