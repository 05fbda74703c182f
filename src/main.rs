//! The app: mounts the view into the page. It must never hold a decision of its own.

fn main() {
    light_mining_check::browser::mount();
}
