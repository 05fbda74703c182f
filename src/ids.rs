//! Small copyable names for the parts of a linked rulebook.
//!
//! An id is a place in one of the rulebook's tables; it says nothing by itself and is never
//! written to a file. Files use the textual ids. This module must never know what it names.

#[cfg(not(target_arch = "wasm32"))]
use crate::compact::Writer;
use crate::compact::{Compact, Reader};

/// Declares one index type.
macro_rules! index {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub u16);

        impl $name {
            /// The place in its table.
            #[must_use]
            pub fn index(self) -> usize {
                usize::from(self.0)
            }
        }

        impl From<usize> for $name {
            /// Tables are far shorter than 65,536 rows; a longer one would not link.
            fn from(index: usize) -> Self {
                Self(u16::try_from(index).unwrap_or(u16::MAX))
            }
        }

        impl Compact for $name {
            #[cfg(not(target_arch = "wasm32"))]
            fn write(&self, to: &mut Writer) {
                self.0.write(to);
            }

            fn read(from: &mut Reader<'_>) -> Self {
                Self(u16::read(from))
            }
        }
    };
}

index!(
    /// A question.
    QuestionId
);
index!(
    /// An activity.
    ActivityId
);
index!(
    /// A rule.
    RuleId
);
index!(
    /// A finding.
    FindingId
);
index!(
    /// A duty.
    DutyId
);
index!(
    /// A change that may be offered.
    MoveId
);
index!(
    /// A place.
    PlaceId
);
index!(
    /// An authority.
    AuthorityId
);

/// One provision of one authority.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pin {
    /// The authority.
    pub authority: AuthorityId,
    /// The provision's place within it.
    pub provision: u16,
}

crate::compact! {
    struct Pin { authority, provision }
}
