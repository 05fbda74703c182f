//! A table from three numbers to one, by open addressing. The library's own would take more room in
//! the page than the diagrams themselves. It must never know what the numbers stand for.

#![expect(
    clippy::indexing_slicing,
    reason = "a slot is cut to the length of the table by its mask, and the table is never empty"
)]

/// The table.
pub struct Table {
    slots: Vec<([u32; 3], u32)>,
    filled: usize,
}

/// Marks an empty slot.
const EMPTY: u32 = u32::MAX;

impl Table {
    /// An empty one.
    pub fn new() -> Self {
        Self::sized(0)
    }

    /// An empty one with room for so many.
    pub fn sized(room: usize) -> Self {
        Self {
            slots: vec![([0; 3], EMPTY); (room * 2).next_power_of_two().max(16)],
            filled: 0,
        }
    }

    /// The slot of a key, or the empty one where it belongs.
    fn slot(&self, key: [u32; 3]) -> usize {
        let mix = |mixed: u64, part: u32| {
            (mixed.rotate_left(23) ^ u64::from(part)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
        };
        let mixed = mix(mix(mix(0, key[0]), key[1]), key[2]);
        let mask = self.slots.len() - 1;
        let mut slot = (mixed >> 32) as usize & mask;
        while self.slots[slot].1 != EMPTY && self.slots[slot].0 != key {
            slot = (slot + 1) & mask;
        }
        slot
    }

    /// What stands under a key.
    pub fn get(&self, key: [u32; 3]) -> Option<u32> {
        let value = self.slots[self.slot(key)].1;
        (value != EMPTY).then_some(value)
    }

    /// Puts a number under a key that has none yet.
    pub fn put(&mut self, key: [u32; 3], value: u32) {
        if self.filled * 2 >= self.slots.len() {
            let longer = vec![([0; 3], EMPTY); self.slots.len() * 4];
            for (key, value) in std::mem::replace(&mut self.slots, longer) {
                if value != EMPTY {
                    let slot = self.slot(key);
                    self.slots[slot] = (key, value);
                }
            }
        }
        let slot = self.slot(key);
        self.slots[slot] = (key, value);
        self.filled += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn what_was_put_is_found_however_often_the_table_grew() {
        for room in [0, 3, 500] {
            let mut table = Table::sized(room);
            let key = |n: u32| [n % 7, n / 7, n.wrapping_mul(0x9e37_79b9)];
            for n in 0..1000 {
                assert_eq!(table.get(key(n)), None, "{n} before it is put");
                table.put(key(n), n);
                assert_eq!(table.get(key(n)), Some(n));
            }
            for n in 0..1000 {
                assert_eq!(table.get(key(n)), Some(n), "{n} in the end");
            }
        }
    }
}
