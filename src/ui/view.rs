//! Nodes, built as they are told: what `html!` (in `markup.rs`) calls.
//!
//! An element opens with one text that holds its name and what is fixed about it, its children
//! follow, it closes. It must never know what is shown.

use std::rc::Rc;

use yew::html::{Classes, IntoEventCallback, onchange, onclick, oninput};
use yew::virtual_dom::{AttrValue, Key, Listener, VList, VNode, VTag, VText};
use yew::{Event, InputEvent, MouseEvent, NodeRef};

use super::texts::Texts;

/// What stands between the name of an element and its fixed attributes, and between these.
const BETWEEN: char = '\n';

/// Nodes under construction: the element or list that is open, and those around it.
pub struct View {
    open: Open,
    around: Vec<Open>,
}

/// An element, or a list without one, and its children so far.
#[derive(Default)]
struct Open {
    tag: Option<VTag>,
    children: Vec<VNode>,
}

impl View {
    /// Nothing yet.
    #[inline(never)]
    pub fn new() -> Self {
        Self {
            open: Open::default(),
            around: Vec::new(),
        }
    }

    /// Opens an element: its name, then its fixed attributes, as the macro joins them.
    #[inline(never)]
    pub fn open(&mut self, fixed: &'static str) {
        let mut parts = fixed.split(BETWEEN);
        let mut tag = VTag::new(parts.next().unwrap_or_default());
        for part in parts {
            if let Some((name, value)) = part.split_once('=') {
                set(&mut tag, name, AttrValue::Static(value));
            }
        }
        self.list();
        self.open.tag = Some(tag);
    }

    /// Opens a list: a fragment, the rows of a loop, what stands under a condition.
    #[inline(never)]
    pub fn list(&mut self) {
        self.around.push(std::mem::take(&mut self.open));
    }

    /// Closes the element or list opened last.
    #[inline(never)]
    pub fn close(&mut self) {
        let around = self.around.pop().unwrap_or_default();
        let Open { tag, children } = std::mem::replace(&mut self.open, around);
        let node = match tag {
            None => listed(children),
            Some(mut tag) => {
                if let Some(place) = tag.children_mut() {
                    *place = inside(children);
                }
                VNode::from(tag)
            }
        };
        self.node(node);
    }

    /// The nodes.
    #[inline(never)]
    pub fn done(self) -> VNode {
        inside(self.open.children)
    }

    /// A child.
    #[inline(never)]
    fn node(&mut self, node: VNode) {
        self.open.children.push(node);
    }

    /// Nothing, in the place of what is left out: its siblings keep their places.
    #[inline(never)]
    pub fn nothing(&mut self) {
        self.node(VNode::default());
    }

    /// A message, the commonest child: one call instead of two.
    #[inline(never)]
    pub fn message(&mut self, texts: &Texts, id: &str) {
        texts.get(id).put(self);
    }

    /// A child of any kind.
    pub fn put(&mut self, child: impl Child) {
        child.put(self);
    }

    /// Children of one kind, as a list.
    pub fn each<T: Child>(&mut self, children: impl IntoIterator<Item = T>) {
        self.list();
        for child in children {
            child.put(self);
        }
        self.close();
    }

    /// An attribute that is not fixed.
    pub fn attr(&mut self, name: &'static str, value: impl Value) {
        value.set(name, self);
    }

    #[inline(never)]
    fn text_attr(&mut self, name: &'static str, value: AttrValue) {
        if let Some(tag) = &mut self.open.tag {
            set(tag, name, value);
        }
    }

    #[inline(never)]
    fn switch(&mut self, name: &'static str, on: bool) {
        if let Some(tag) = &mut self.open.tag {
            if name == "checked" {
                tag.set_checked(on);
            } else if on {
                tag.add_attribute(name, name);
            }
        }
    }

    /// The key that tells an element from its siblings.
    #[inline(never)]
    pub fn key(&mut self, key: impl Into<Key>) {
        let key = key.into();
        if let Some(tag) = &mut self.open.tag {
            tag.key = Some(key);
        }
    }

    /// Where the browser's own element can be found.
    #[inline(never)]
    pub fn node_ref(&mut self, place: NodeRef) {
        if let Some(tag) = &mut self.open.tag {
            tag.node_ref = place;
        }
    }

    /// A handler of clicks.
    #[inline(never)]
    pub fn onclick(&mut self, handler: impl IntoEventCallback<MouseEvent>) {
        if let Some(handler) = handler.into_event_callback() {
            self.listen(Rc::new(onclick::Wrapper::new(handler)));
        }
    }

    /// A handler of changes.
    #[inline(never)]
    pub fn onchange(&mut self, handler: impl IntoEventCallback<Event>) {
        if let Some(handler) = handler.into_event_callback() {
            self.listen(Rc::new(onchange::Wrapper::new(handler)));
        }
    }

    /// A handler of what is typed.
    #[inline(never)]
    pub fn oninput(&mut self, handler: impl IntoEventCallback<InputEvent>) {
        if let Some(handler) = handler.into_event_callback() {
            self.listen(Rc::new(oninput::Wrapper::new(handler)));
        }
    }

    #[inline(never)]
    fn listen(&mut self, handler: Rc<dyn Listener>) {
        if let Some(tag) = &mut self.open.tag {
            tag.add_listener(handler);
        }
    }
}

/// A node alone stands for itself.
fn inside(mut children: Vec<VNode>) -> VNode {
    match children.pop() {
        Some(only) if children.is_empty() => only,
        Some(last) => {
            children.push(last);
            listed(children)
        }
        None => VNode::default(),
    }
}

/// A list says at once whether all its nodes have keys, as the comparison wants to know it.
fn listed(children: Vec<VNode>) -> VNode {
    VNode::from(VList::with_children(children, None))
}

/// Of fields, the value is a property; of everything else an attribute.
fn set(tag: &mut VTag, name: &'static str, value: AttrValue) {
    if name == "value" && matches!(tag.tag(), "input" | "textarea") {
        tag.set_value(value);
    } else {
        tag.add_attribute(name, value);
    }
}

/// What can stand between two tags.
pub trait Child {
    /// Adds it.
    fn put(self, view: &mut View);
}

impl Child for VNode {
    fn put(self, view: &mut View) {
        view.node(self);
    }
}

impl Child for AttrValue {
    #[inline(never)]
    fn put(self, view: &mut View) {
        view.node(VNode::from(VText::new(self)));
    }
}

impl Child for &str {
    #[inline(never)]
    fn put(self, view: &mut View) {
        AttrValue::from(self.to_owned()).put(view);
    }
}

impl Child for String {
    #[inline(never)]
    fn put(self, view: &mut View) {
        AttrValue::from(self).put(view);
    }
}

impl Child for &String {
    fn put(self, view: &mut View) {
        self.as_str().put(view);
    }
}

impl Child for usize {
    fn put(self, view: &mut View) {
        self.to_string().put(view);
    }
}

impl<T: Child> Child for Option<T> {
    fn put(self, view: &mut View) {
        match self {
            Some(child) => child.put(view),
            None => view.nothing(),
        }
    }
}

impl Child for Vec<VNode> {
    #[inline(never)]
    fn put(self, view: &mut View) {
        view.node(listed(self));
    }
}

/// What an attribute can be.
pub trait Value {
    /// Gives the open element this attribute.
    fn set(self, name: &'static str, view: &mut View);
}

impl Value for AttrValue {
    fn set(self, name: &'static str, view: &mut View) {
        view.text_attr(name, self);
    }
}

impl Value for &AttrValue {
    fn set(self, name: &'static str, view: &mut View) {
        view.text_attr(name, self.clone());
    }
}

impl Value for &'static str {
    #[inline(never)]
    fn set(self, name: &'static str, view: &mut View) {
        view.text_attr(name, AttrValue::Static(self));
    }
}

impl Value for String {
    #[inline(never)]
    fn set(self, name: &'static str, view: &mut View) {
        view.text_attr(name, AttrValue::from(self));
    }
}

impl Value for Classes {
    #[inline(never)]
    fn set(self, name: &'static str, view: &mut View) {
        self.to_string().set(name, view);
    }
}

impl Value for bool {
    fn set(self, name: &'static str, view: &mut View) {
        view.switch(name, self);
    }
}

impl<T: Value> Value for Option<T> {
    fn set(self, name: &'static str, view: &mut View) {
        if let Some(value) = self {
            value.set(name, view);
        }
    }
}

pub(crate) use super::markup::html;

/// A component of Yew's, which `html!` does not know: `{ part! { <Part text={…} /> } }`.
pub(crate) use yew::html as part;
