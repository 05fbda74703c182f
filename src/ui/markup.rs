//! `html!`, the house's own: the syntax of Yew's macro for plain elements, in few bytes.
//!
//! Yew's macro writes out every element field by field, some three hundred bytes of program each.
//! This one calls a [`View`](super::view::View), a dozen bytes an element. Parts of Yew that are no
//! plain elements (components) go in as `{ part! { <Part … /> } }`.
//!
//! It must never know what is shown.

/// Whether a tag closes what it should.
pub const fn same(open: &str, close: &str) -> bool {
    let (mut open, mut close) = (open.as_bytes(), close.as_bytes());
    while let ([a, after_open @ ..], [b, after_close @ ..]) = (open, close) {
        if *a != *b {
            return false;
        }
        (open, close) = (after_open, after_close);
    }
    open.is_empty() && close.is_empty()
}

/// Nodes, written as HTML. It takes its tokens one after the other; what it has seen so far stands
/// in front of them.
macro_rules! html {
    // --- what stands between tags: the open tags in brackets, then what follows ---
    (@in $v:ident []) => {};
    (@in $v:ident [$($open:tt)*] < > $($rest:tt)*) => {
        $v.list();
        $crate::ui::markup::html!(@in $v [() $($open)*] $($rest)*);
    };
    (@in $v:ident [() $($open:tt)*] < / > $($rest:tt)*) => {
        $v.close();
        $crate::ui::markup::html!(@in $v [$($open)*] $($rest)*);
    };
    (@in $v:ident [$last:ident $($open:tt)*] < / $name:ident > $($rest:tt)*) => {
        const { assert!($crate::ui::markup::same(stringify!($last), stringify!($name)), concat!("</", stringify!($name), "> closes <", stringify!($last), ">")) };
        $v.close();
        $crate::ui::markup::html!(@in $v [$($open)*] $($rest)*);
    };
    (@in $v:ident [$($open:tt)*] < $name:ident $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v [$($open)*] $name (stringify!($name)) {} $($rest)*);
    };
    (@in $v:ident [$($open:tt)*] if $($rest:tt)*) => {
        $crate::ui::markup::html!(@if $v [$($open)*] () $($rest)*);
    };
    (@in $v:ident [$($open:tt)*] for $each:pat_param in $($rest:tt)*) => {
        $crate::ui::markup::html!(@for $v [$($open)*] ($each) () $($rest)*);
    };
    (@in $v:ident [$($open:tt)*] { for $each:expr } $($rest:tt)*) => {
        $v.each($each);
        $crate::ui::markup::html!(@in $v [$($open)*] $($rest)*);
    };
    (@in $v:ident [$($open:tt)*] { $texts:ident.get($id:literal) } $($rest:tt)*) => {
        $v.message(&$texts, $id);
        $crate::ui::markup::html!(@in $v [$($open)*] $($rest)*);
    };
    (@in $v:ident [$($open:tt)*] { $child:expr } $($rest:tt)*) => {
        $v.put($child);
        $crate::ui::markup::html!(@in $v [$($open)*] $($rest)*);
    };

    // --- inside a tag: what is fixed in parentheses, what is not in braces ---
    (@tag $v:ident [$($open:tt)*] $name:ident ($($fixed:tt)*) {$($free:tt)*} / > $($rest:tt)*) => {
        $v.open(concat!($($fixed)*));
        $($free)*
        $v.close();
        $crate::ui::markup::html!(@in $v [$($open)*] $($rest)*);
    };
    (@tag $v:ident [$($open:tt)*] $name:ident ($($fixed:tt)*) {$($free:tt)*} > $($rest:tt)*) => {
        $v.open(concat!($($fixed)*));
        $($free)*
        $crate::ui::markup::html!(@in $v [$name $($open)*] $($rest)*);
    };
    (@tag $v:ident $open:tt $name:ident $fixed:tt {$($free:tt)*} key = { $key:expr } $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v $open $name $fixed {$($free)* $v.key($key);} $($rest)*);
    };
    (@tag $v:ident $open:tt $name:ident $fixed:tt {$($free:tt)*} key = $key:literal $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v $open $name $fixed {$($free)* $v.key($key);} $($rest)*);
    };
    (@tag $v:ident $open:tt $name:ident $fixed:tt {$($free:tt)*} ref = { $place:expr } $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v $open $name $fixed {$($free)* $v.node_ref($place);} $($rest)*);
    };
    (@tag $v:ident $open:tt $name:ident $fixed:tt {$($free:tt)*} onclick = { $handler:expr } $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v $open $name $fixed {$($free)* $v.onclick($handler);} $($rest)*);
    };
    (@tag $v:ident $open:tt $name:ident $fixed:tt {$($free:tt)*} onchange = { $handler:expr } $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v $open $name $fixed {$($free)* $v.onchange($handler);} $($rest)*);
    };
    (@tag $v:ident $open:tt $name:ident $fixed:tt {$($free:tt)*} oninput = { $handler:expr } $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v $open $name $fixed {$($free)* $v.oninput($handler);} $($rest)*);
    };
    (@tag $v:ident $open:tt $name:ident ($($fixed:tt)*) $free:tt $a:ident $(- $b:ident)* = $value:literal $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v $open $name ($($fixed)*, "\n", stringify!($a) $(, "-", stringify!($b))*, "=", $value) $free $($rest)*);
    };
    (@tag $v:ident $open:tt $name:ident $fixed:tt {$($free:tt)*} $a:ident $(- $b:ident)* = { $value:expr } $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v $open $name $fixed {$($free)* $v.attr(concat!(stringify!($a) $(, "-", stringify!($b))*), $value);} $($rest)*);
    };
    // `{onclick}`, `{href}`: named as the variable that holds it.
    (@tag $v:ident $open:tt $name:ident $fixed:tt $free:tt { $a:ident } $($rest:tt)*) => {
        $crate::ui::markup::html!(@tag $v $open $name $fixed $free $a = { $a } $($rest)*);
    };

    // --- conditions: what is asked in parentheses ---
    (@if $v:ident $open:tt ($($asked:tt)*) { $($then:tt)* } else if $($rest:tt)*) => {
        $crate::ui::markup::html!(@elseif $v $open ($($asked)*) {$($then)*} () $($rest)*);
    };
    (@if $v:ident [$($open:tt)*] ($($asked:tt)*) { $($then:tt)* } else { $($other:tt)* } $($rest:tt)*) => {
        $v.list();
        if $($asked)* {
            $crate::ui::markup::html!(@in $v [] $($then)*);
        } else {
            $crate::ui::markup::html!(@in $v [] $($other)*);
        }
        $v.close();
        $crate::ui::markup::html!(@in $v [$($open)*] $($rest)*);
    };
    (@if $v:ident [$($open:tt)*] ($($asked:tt)*) { $($then:tt)* } $($rest:tt)*) => {
        $v.list();
        if $($asked)* {
            $crate::ui::markup::html!(@in $v [] $($then)*);
        }
        $v.close();
        $crate::ui::markup::html!(@in $v [$($open)*] $($rest)*);
    };
    (@if $v:ident $open:tt ($($asked:tt)*) $next:tt $($rest:tt)*) => {
        $crate::ui::markup::html!(@if $v $open ($($asked)* $next) $($rest)*);
    };
    // `else if`: the second condition, with all that hangs on it, goes into the first one's `else`.
    (@elseif $v:ident [$($open:tt)*] ($($asked:tt)*) $then:tt ($($inner:tt)*) { $($second:tt)* } else { $($other:tt)* } $($rest:tt)*) => {
        $crate::ui::markup::html!(@if $v [$($open)*] ($($asked)*) $then else { if $($inner)* { $($second)* } else { $($other)* } } $($rest)*);
    };
    (@elseif $v:ident [$($open:tt)*] ($($asked:tt)*) $then:tt ($($inner:tt)*) { $($second:tt)* } $($rest:tt)*) => {
        $crate::ui::markup::html!(@if $v [$($open)*] ($($asked)*) $then else { if $($inner)* { $($second)* } } $($rest)*);
    };
    (@elseif $v:ident $open:tt $asked:tt $then:tt ($($inner:tt)*) $next:tt $($rest:tt)*) => {
        $crate::ui::markup::html!(@elseif $v $open $asked $then ($($inner)* $next) $($rest)*);
    };

    // --- loops ---
    (@for $v:ident [$($open:tt)*] ($each:pat_param) ($($over:tt)*) { $($body:tt)* } $($rest:tt)*) => {
        $v.list();
        for $each in $($over)* {
            $crate::ui::markup::html!(@in $v [] $($body)*);
        }
        $v.close();
        $crate::ui::markup::html!(@in $v [$($open)*] $($rest)*);
    };
    (@for $v:ident $open:tt $each:tt ($($over:tt)*) $next:tt $($rest:tt)*) => {
        $crate::ui::markup::html!(@for $v $open $each ($($over)* $next) $($rest)*);
    };

    // --- the whole ---
    (@ $($wrong:tt)*) => { compile_error!(concat!("no HTML of plain elements: ", stringify!($($wrong)*))) };
    () => { yew::virtual_dom::VNode::default() };
    ($($nodes:tt)+) => {{
        let mut view = $crate::ui::view::View::new();
        $crate::ui::markup::html!(@in view [] $($nodes)+);
        view.done()
    }};
}
pub(crate) use html;
