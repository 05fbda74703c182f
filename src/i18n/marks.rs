//! What a language puts between names, sentences and parts of them.

use super::Language;

impl Language {
    fn mark(self, chinese: &'static str, other: &'static str) -> &'static str {
        match self {
            Self::ZhHans => chinese,
            Self::En | Self::PtBr => other,
        }
    }

    /// Between names in a row.
    #[must_use]
    pub fn comma(self) -> &'static str {
        self.mark("、", ", ")
    }

    /// Between names that may hold commas, and between parts of a sentence.
    #[must_use]
    pub fn semicolon(self) -> &'static str {
        self.mark("；", "; ")
    }

    /// Between a name and what is said of it.
    #[must_use]
    pub fn colon(self) -> &'static str {
        self.mark("：", ": ")
    }

    /// Between two sentences.
    #[must_use]
    pub fn space(self) -> &'static str {
        self.mark("", " ")
    }

    /// At the end of a sentence.
    #[must_use]
    pub fn stop(self) -> &'static str {
        self.mark("。", ".")
    }

    /// A word in brackets, with the space before them.
    #[must_use]
    pub fn aside(self, word: &str) -> String {
        [self.mark("（", " ("), word, self.mark("）", ")")].concat()
    }
}
