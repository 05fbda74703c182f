//! What reads without the program is there in every language, and holds nothing the policy drops.

use super::{fallback, start_page};

#[test]
fn start_page_and_paper_form_are_whole() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .expect("a runtime");
    for tag in ["en", "zh-Hans", "pt-BR"] {
        let start = runtime.block_on(start_page(tag));
        let form = fallback(tag);
        assert!(
            start.contains("data-page=\"start\"") && start.contains("data-action=\"start\""),
            "{tag}"
        );
        assert_eq!(start.matches("data-action=\"example\"").count(), 6, "{tag}");
        assert!(form.matches('☐').count() > 150, "{tag}");
        for text in [start, form] {
            assert!(!text.contains(" style=\""), "{tag}");
            // A missing message shows as its id.
            assert!(
                !text.contains(">ui-") && !text.contains(">q-") && !text.contains(">o-"),
                "{tag}"
            );
        }
    }
}
