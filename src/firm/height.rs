//! How high the frame is to be: in coarse steps, and never lower from question to question.
//!
//! So nothing below the frame jumps while questions are asked, and the page around learns little
//! from the height about which question is shown. It must never measure anything itself.

/// Steps while questions are asked, in CSS pixels.
const ASKING: u32 = 96;
/// Steps elsewhere: how long a result is tells more than how long a question is.
const ELSEWHERE: u32 = 240;

/// The heights told so far.
#[derive(Debug, Default)]
pub struct Heights {
    told: u32,
    width: u32,
    asking: bool,
}

impl Heights {
    /// The height to tell, if it is another than the last.
    pub fn next(&mut self, width: u32, height: u32, asking: bool) -> Option<u32> {
        let step = if asking { ASKING } else { ELSEWHERE };
        let mut wanted = height.div_ceil(step).max(1).saturating_mul(step);
        if asking && self.asking && width == self.width {
            wanted = wanted.max(self.told);
        }
        let told = self.told;
        *self = Self {
            told: wanted,
            width,
            asking,
        };
        (wanted != told).then_some(wanted)
    }
}
