//! Names in the manner of each language.

/// `issue_camera` as `IssueCamera`.
pub fn pascal(snake: &str) -> String {
    snake
        .split('_')
        .map(|word| {
            let mut chars = word.chars();
            chars
                .next()
                .map(|first| first.to_uppercase().collect::<String>() + chars.as_str())
                .unwrap_or_default()
        })
        .collect()
}

/// `IssueCamera` as `issue-camera`.
pub fn kebab(pascal: &str) -> String {
    let mut out = String::new();
    for c in pascal.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

/// A text as lines of a comment, each beginning with `prefix`.
pub fn comment(prefix: &str, text: &str, width: usize) -> String {
    let mut out = String::new();
    let mut line = String::new();
    let room = width.saturating_sub(prefix.chars().count());
    for word in text.split_whitespace() {
        let needed = line.chars().count().saturating_add(word.chars().count());
        if !line.is_empty() && needed >= room {
            out.push_str(&format!("{prefix}{line}\n"));
            line.clear();
        }
        if !line.is_empty() {
            line.push(' ');
        }
        line.push_str(word);
    }
    if !line.is_empty() {
        out.push_str(&format!("{prefix}{line}\n"));
    }
    out
}
