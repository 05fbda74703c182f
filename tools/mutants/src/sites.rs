//! Where the mutants of a file stand in its syntax, and the switch that each is put behind.
//!
//! A mutated copy holds the text as written, without the other switches: one is tried at a time.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::Span;
use syn::spanned::Spanned;
use syn::visit::{self, Visit};

use crate::edits::Edits;
use crate::mutant::{Mutant, Point};

/// What became of the mutants of a file, by their numbers; those in neither could not be switched.
#[derive(Default)]
pub struct Found {
    /// Behind a switch.
    pub done: BTreeSet<u64>,
    /// The compiler would refuse them.
    pub unviable: BTreeSet<u64>,
}

/// Puts the mutants into the edits.
pub fn switch(source: &str, mutants: &[&Mutant], edits: &mut Edits) -> syn::Result<Found> {
    let file = syn::parse_file(source)?;
    let mut at: BTreeMap<(&str, Point), Vec<&Mutant>> = BTreeMap::new();
    for mutant in mutants {
        at.entry((mutant.genre.as_str(), mutant.start))
            .or_default()
            .push(mutant);
    }
    let mut sites = Sites {
        at,
        edits,
        found: Found::default(),
        kept: BTreeSet::new(),
        constant: false,
    };
    sites.visit_file(&file);
    Ok(sites.found)
}

struct Sites<'m, 'e, 's> {
    at: BTreeMap<(&'m str, Point), Vec<&'m Mutant>>,
    edits: &'e mut Edits<'s>,
    found: Found,
    /// Where arms begin without which the match is not whole.
    kept: BTreeSet<Point>,
    /// Inside what is computed while compiling: no switch can be asked there.
    constant: bool,
}

/// Where a span begins, as cargo-mutants counts.
fn start(span: Span) -> Point {
    (span.start().line, span.start().column + 1)
}

/// Where a span ends, as cargo-mutants counts.
fn end(span: Span) -> Point {
    (span.end().line, span.end().column + 1)
}

/// Whether a `let` stands in a chain of conditions: it cannot be put into a block.
fn has_let(expr: &syn::Expr) -> bool {
    match expr {
        syn::Expr::Let(_) => true,
        syn::Expr::Binary(binary) => has_let(&binary.left) || has_let(&binary.right),
        _ => false,
    }
}

/// Whether a pattern takes whatever comes.
fn takes_all(pattern: &syn::Pat) -> bool {
    match pattern {
        syn::Pat::Wild(_) => true,
        syn::Pat::Ident(name) => {
            name.subpat.is_none() && name.ident.to_string().starts_with(char::is_lowercase)
        }
        _ => false,
    }
}

impl<'m> Sites<'m, '_, '_> {
    fn at(&self, genre: &str, span: Span) -> Vec<&'m Mutant> {
        if self.constant {
            Vec::new()
        } else {
            self.at
                .get(&(genre, start(span)))
                .cloned()
                .unwrap_or_default()
        }
    }

    fn range(&self, span: Span) -> (usize, usize) {
        (self.edits.byte(start(span)), self.edits.byte(end(span)))
    }

    /// Puts an expression behind switches, one a mutant, each with the text it has then.
    fn choose(&mut self, whole: Span, mutants: &[(&Mutant, String)]) {
        let (from, _) = self.range(whole);
        let mut pieces = vec![(0, "(".to_owned())];
        for (mutant, text) in mutants {
            self.found.done.insert(mutant.number);
            pieces.push((
                mutant.number,
                format!("if crate::mutant::on({}) {{ {text} }} else ", mutant.number),
            ));
        }
        pieces.push((0, "{ ".to_owned()));
        self.edits.open(from, &pieces);
    }

    fn body(&mut self, block: &syn::Block) {
        let Some(first) = block.stmts.first() else {
            return;
        };
        let at = self.edits.byte(start(first.span()));
        let mut mutants = self.at("FnValue", first.span());
        // For `impl Iterator`: two types cannot come out of one function.
        mutants.retain(|m| !m.replacement.starts_with("::std::iter::"));
        let pieces: Vec<(u64, String)> = mutants
            .iter()
            .map(|m| {
                (
                    m.number,
                    format!(
                        "if crate::mutant::on({}) {{ return {}; }} ",
                        m.number, m.replacement
                    ),
                )
            })
            .collect();
        self.found.done.extend(mutants.iter().map(|m| m.number));
        if !pieces.is_empty() {
            self.edits.open(at, &pieces);
        }
    }

    fn within_constant(&mut self, constant: bool, visit: impl FnOnce(&mut Self)) {
        let before = self.constant;
        self.constant |= constant;
        visit(self);
        self.constant = before;
    }
}

impl<'ast> Visit<'ast> for Sites<'_, '_, '_> {
    fn visit_item_fn(&mut self, node: &'ast syn::ItemFn) {
        self.within_constant(node.sig.constness.is_some(), |sites| {
            sites.body(&node.block);
            visit::visit_item_fn(sites, node);
        });
    }

    fn visit_impl_item_fn(&mut self, node: &'ast syn::ImplItemFn) {
        self.within_constant(node.sig.constness.is_some(), |sites| {
            sites.body(&node.block);
            visit::visit_impl_item_fn(sites, node);
        });
    }

    fn visit_trait_item_fn(&mut self, node: &'ast syn::TraitItemFn) {
        if let Some(block) = &node.default {
            self.body(block);
        }
        visit::visit_trait_item_fn(self, node);
    }

    fn visit_item_const(&mut self, node: &'ast syn::ItemConst) {
        self.within_constant(true, |sites| visit::visit_item_const(sites, node));
    }

    fn visit_impl_item_const(&mut self, node: &'ast syn::ImplItemConst) {
        self.within_constant(true, |sites| visit::visit_impl_item_const(sites, node));
    }

    fn visit_item_static(&mut self, node: &'ast syn::ItemStatic) {
        self.within_constant(true, |sites| visit::visit_item_static(sites, node));
    }

    fn visit_type(&mut self, node: &'ast syn::Type) {
        self.within_constant(true, |sites| visit::visit_type(sites, node));
    }

    fn visit_expr_binary(&mut self, node: &'ast syn::ExprBinary) {
        let mut mutants = self.at("BinaryOperator", node.op.span());
        if has_let(&node.left) || has_let(&node.right) {
            // Only `and` joins a `let`.
            self.found
                .unviable
                .extend(mutants.drain(..).map(|m| m.number));
        }
        let whole = node.span();
        let open = !mutants.is_empty();
        let (from, to) = self.range(whole);
        if open {
            let (op, after) = self.range(node.op.span());
            let texts: Vec<(&Mutant, String)> = mutants
                .into_iter()
                .map(|m| {
                    let text = format!(
                        "{}{} {}",
                        self.edits.text(from, op),
                        m.replacement,
                        self.edits.text(after, to)
                    );
                    (m, text)
                })
                .collect();
            self.choose(whole, &texts);
        }
        visit::visit_expr_binary(self, node);
        if open {
            self.edits.close(to, " })");
        }
    }

    fn visit_expr_unary(&mut self, node: &'ast syn::ExprUnary) {
        let mutants = self.at("UnaryOperator", node.op.span());
        let whole = node.span();
        let (_, to) = self.range(whole);
        let open = !mutants.is_empty();
        if open {
            let (_, after) = self.range(node.op.span());
            let texts: Vec<(&Mutant, String)> = mutants
                .into_iter()
                .map(|m| (m, self.edits.text(after, to).to_owned()))
                .collect();
            self.choose(whole, &texts);
        }
        visit::visit_expr_unary(self, node);
        if open {
            self.edits.close(to, " })");
        }
    }

    fn visit_expr_match(&mut self, node: &'ast syn::ExprMatch) {
        let all = |arm: &&syn::Arm| arm.guard.is_none() && takes_all(&arm.pat);
        let last = node.arms.iter().find(all).map(|arm| start(arm.span()));
        for arm in &node.arms {
            if arm.guard.is_none() && last.is_none_or(|last| last == start(arm.span())) {
                self.kept.insert(start(arm.span()));
            }
        }
        visit::visit_expr_match(self, node);
    }

    fn visit_arm(&mut self, node: &'ast syn::Arm) {
        let mut deleted = self.at("MatchArm", node.span());
        if self.kept.contains(&start(node.span())) {
            self.found
                .unviable
                .extend(deleted.drain(..).map(|m| m.number));
        }
        let without = deleted
            .first()
            .map(|m| (m.number, format!("!crate::mutant::on({})", m.number)));
        self.found.done.extend(deleted.first().map(|m| m.number));
        if let Some((_, guard)) = &node.guard {
            let (from, to) = self.range(guard.span());
            let replaced = if has_let(guard) {
                Vec::new()
            } else {
                self.at("MatchArmGuard", guard.span())
            };
            let mut pieces = Vec::new();
            if let Some((number, text)) = without {
                pieces.push((number, format!("{text} && ")));
            }
            let mut closing = String::new();
            for mutant in replaced {
                self.found.done.insert(mutant.number);
                let (not, join) = if mutant.replacement == "true" {
                    ("", "||")
                } else {
                    ("!", "&&")
                };
                pieces.push((
                    mutant.number,
                    format!("({not}crate::mutant::on({}) {join} (", mutant.number),
                ));
                closing.push_str("))");
            }
            if !pieces.is_empty() {
                self.edits.open(from, &pieces);
            }
            visit::visit_arm(self, node);
            if !closing.is_empty() {
                self.edits.close(to, &closing);
            }
            return;
        }
        visit::visit_arm(self, node);
        if let Some((number, text)) = without {
            let (_, to) = self.range(node.pat.span());
            self.edits.open(to, &[(number, format!(" if {text}"))]);
        }
    }
}
