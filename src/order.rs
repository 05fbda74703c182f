//! Order in short lists: sorting by insertion, sets and maps that are sorted lists. A few lines where
//! the library's own would be some thousand bytes in the page for every type. It must never be used
//! where a list can grow long: a list twice as long takes four times as long to sort or to fill.

use std::ops::Deref;

use serde::{Serialize, Serializer};

/// Sorts by a key, smallest first; equals stay in their order.
pub fn by<T, K: PartialOrd>(list: &mut [T], key: impl Fn(&T) -> K) {
    for end in 1..list.len() {
        let mut at = end;
        while let Some(before) = at.checked_sub(1)
            && let Some([smaller, this]) = list.get(before..=at)
            && key(smaller) > key(this)
        {
            list.swap(before, at);
            at = before;
        }
    }
}

/// A set, as a sorted list without repetition.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Set<T>(Vec<T>);

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Set<T> {
    /// The empty set.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// An empty set with room for so many: filling it moves nothing.
    #[must_use]
    pub fn with_room(many: usize) -> Self {
        Self(Vec::with_capacity(many))
    }
}

impl<T: Ord> Set<T> {
    /// Whether this is in it.
    pub fn contains(&self, one: &T) -> bool {
        self.0.binary_search(one).is_ok()
    }

    /// Puts this in; whether it is new.
    pub fn insert(&mut self, one: T) -> bool {
        let place = self.0.binary_search(&one);
        if let Err(at) = place {
            self.0.insert(at, one);
        }
        place.is_err()
    }

    /// Takes this out; whether it was there.
    pub fn remove(&mut self, one: &T) -> bool {
        let place = self.0.binary_search(one);
        if let Ok(at) = place {
            self.0.remove(at);
        }
        place.is_ok()
    }

    /// Takes all out.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Keeps those for which this holds.
    pub fn retain(&mut self, holds: impl FnMut(&T) -> bool) {
        self.0.retain(holds);
    }

    /// Those that the other lacks.
    pub fn difference<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {
        self.0.iter().filter(|one| !other.contains(one))
    }

    /// Those that both have.
    pub fn intersection<'a>(&'a self, other: &'a Self) -> impl Iterator<Item = &'a T> {
        self.0.iter().filter(|one| other.contains(one))
    }

    /// Whether the other has all of these.
    #[must_use]
    pub fn is_subset(&self, other: &Self) -> bool {
        self.0.iter().all(|one| other.contains(one))
    }

    /// Whether the other has none of these.
    #[must_use]
    pub fn is_disjoint(&self, other: &Self) -> bool {
        self.intersection(other).next().is_none()
    }
}

impl<T> Deref for Set<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, more: I) {
        for one in more {
            self.insert(one);
        }
    }
}

impl<'a, T: Ord + Copy + 'a> Extend<&'a T> for Set<T> {
    fn extend<I: IntoIterator<Item = &'a T>>(&mut self, more: I) {
        for one in more {
            self.insert(*one);
        }
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(all: I) -> Self {
        let mut set = Self::new();
        set.extend(all);
        set
    }
}

impl<T: Ord, const N: usize> From<[T; N]> for Set<T> {
    fn from(all: [T; N]) -> Self {
        all.into_iter().collect()
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// What stands under a key, in the order of the keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<K, V> Map<K, V> {
    /// Nothing under any key.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// An empty set with room for so many: filling it moves nothing.
    #[must_use]
    pub fn with_room(many: usize) -> Self {
        Self(Vec::with_capacity(many))
    }

    /// The keys, with what stands under them.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// How many keys there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is no key.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<K: Ord, V> Map<K, V> {
    fn place(&self, key: &K) -> Result<usize, usize> {
        self.0.binary_search_by(|(other, _)| other.cmp(key))
    }

    /// What stands under a key.
    pub fn get(&self, key: &K) -> Option<&V> {
        let at = self.place(key).ok()?;
        self.0.get(at).map(|(_, value)| value)
    }

    /// What stands under a key; put there if nothing does.
    #[expect(
        clippy::indexing_slicing,
        reason = "it stands where it was found, or where it was just put"
    )]
    pub fn of(&mut self, key: K) -> &mut V
    where
        V: Default,
    {
        let at = match self.place(&key) {
            Ok(at) => at,
            Err(at) => {
                self.0.insert(at, (key, V::default()));
                at
            }
        };
        &mut self.0[at].1
    }

    /// Puts this under a key, and gives what stood there.
    pub fn insert(&mut self, key: K, value: V) -> Option<V> {
        match self.place(&key) {
            Ok(at) => self
                .0
                .get_mut(at)
                .map(|(_, old)| std::mem::replace(old, value)),
            Err(at) => {
                self.0.insert(at, (key, value));
                None
            }
        }
    }

    /// Takes out what stands under a key.
    pub fn remove(&mut self, key: &K) -> Option<V> {
        self.place(key).ok().map(|at| self.0.remove(at).1)
    }
}

impl<K: Ord, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(all: I) -> Self {
        let mut map = Self::new();
        for (key, value) in all {
            map.insert(key, value);
        }
        map
    }
}

impl<K: Serialize, V: Serialize> Serialize for Map<K, V> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter())
    }
}

impl<K, V> IntoIterator for Map<K, V> {
    type Item = (K, V);
    type IntoIter = std::vec::IntoIter<(K, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::{Map, Set, by};

    #[test]
    fn sets_and_maps_are_those_of_the_library() {
        let (mut set, mut map) = (Set::new(), Map::new());
        let (mut their_set, mut their_map) = (BTreeSet::new(), BTreeMap::new());
        let mut seed: u32 = 3;
        for _ in 0..400 {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            let (one, value) = (seed >> 26, seed % 7);
            if value == 0 {
                assert_eq!(set.remove(&one), their_set.remove(&one));
            } else {
                assert_eq!(set.insert(one), their_set.insert(one));
                assert_eq!(map.insert(one, value), their_map.insert(one, value));
            }
            assert_eq!(set.contains(&value), their_set.contains(&value));
            assert_eq!(map.get(&value), their_map.get(&value));
            assert!(set.iter().eq(&their_set));
            assert!(map.iter().eq(&their_map));
        }
        let (other, theirs) = (Set::from([9, 3, 9, 40]), BTreeSet::from([3, 9, 40]));
        assert!(set.difference(&other).eq(their_set.difference(&theirs)));
        assert!(set.intersection(&other).eq(their_set.intersection(&theirs)));
        assert_eq!(set.is_disjoint(&other), their_set.is_disjoint(&theirs));
    }

    #[test]
    fn what_is_taken_out_kept_or_asked_for_is_what_was_meant() {
        let mut set = Set::from([1, 2, 3]);
        assert!(Set::from([3, 1]).is_subset(&set) && !set.is_subset(&Set::from([1, 2])));
        assert!(set.is_disjoint(&Set::from([4])) && !set.is_disjoint(&Set::from([4, 2])));
        set.retain(|one| *one != 2);
        assert_eq!(*set, [1, 3]);
        set.extend(&[2, 3]);
        assert_eq!(set.clone().into_iter().collect::<Vec<_>>(), [1, 2, 3]);
        assert_eq!((&set).into_iter().max(), Some(&3));
        set.clear();
        assert!(set.is_empty() && set == Set::default());

        let mut map: Map<u8, u8> = Map::default();
        assert!(map.is_empty());
        *map.of(2) += 5;
        *map.of(2) += 5;
        map.insert(1, 7);
        assert!(!map.is_empty() && map.len() == 2);
        assert_eq!((map.remove(&2), map.remove(&2)), (Some(10), None));
        assert_eq!(map.into_iter().collect::<Vec<_>>(), [(1, 7)]);
    }

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
