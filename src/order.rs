//! Order in short lists, by insertion: stable, and a few lines where the library's own sorting would
//! be some thousand bytes in the page for every type that is sorted. It must never be used on a list
//! that can grow long: a list twice as long takes four times as long.

/// Sorts by a key, smallest first; equals stay in their order.
pub fn by<T, K: PartialOrd>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut at = end;
        while at > 0 && key(&list[at - 1]) > key(&list[at]) {
            list.swap(at - 1, at);
            at -= 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::by;

    #[test]
    fn it_sorts_as_the_library_does() {
        let mut seed: u32 = 7;
        for length in 0..40 {
            let mut ours: Vec<(u32, usize)> = Vec::new();
            for place in 0..length {
                seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                ours.push((seed >> 28, place));
            }
            let mut theirs = ours.clone();
            by(&mut ours, |pair| pair.0);
            theirs.sort_by_key(|pair| pair.0);
            assert_eq!(ours, theirs);
        }
    }
}
