//! "Did you mean": the nearest word of a list, if one is near.

/// What to write instead: the nearest word, or the whole list.
pub(crate) fn fix<'a>(word: &str, list: impl IntoIterator<Item = &'a str>) -> String {
    let list: Vec<&str> = list.into_iter().collect();
    nearest(word, &list)
        .map_or_else(|| format!("use one of: {}", list.join(", ")), |near| format!("did you mean `{near}`?"))
}

pub(crate) fn nearest<'a>(word: &str, list: &[&'a str]) -> Option<&'a str> {
    let limit = if word.chars().count() < 4 { 1 } else { 2 };
    let distances = list.iter().map(|near| (distance(&word.to_lowercase(), near), *near));
    distances
        .filter(|(distance, _)| *distance <= limit)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, near)| near)
}

/// How many letters to add, drop or change.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (index, letter) in from.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = index + 1;
        for column in 0..to.len() {
            let changed = diagonal + usize::from(letter != to[column]);
            diagonal = row[column + 1];
            row[column + 1] = changed.min(diagonal + 1).min(row[column] + 1);
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_near_word_is_suggested_and_a_far_one_is_not() {
        assert_eq!(fix("Dispacher", ["display", "dispatcher"]), "did you mean `dispatcher`?");
        assert_eq!(fix("nurse", ["display", "dispatcher"]), "use one of: display, dispatcher");
        assert_eq!((distance("", "abc"), distance("kitten", "sitting"), distance("a", "a")), (3, 3, 0));
    }
}
