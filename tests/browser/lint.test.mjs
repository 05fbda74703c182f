// The lint that keeps modules in order reads Rust's imports as it should.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { imports } from '../../tools/lint.mjs';

const names = (text) => imports(text).map(([name]) => name);

test('plain paths and groups are both read, nested groups too', () => {
  assert.deepEqual(names('use crate::ids::Id;\nlet a = crate::truth::Truth::Open;'), ['ids', 'truth']);
  assert.deepEqual(names('use crate::{ids::{A, B}, rulebook, report::text::{x, y}};'), ['ids', 'rulebook', 'report']);
});

test('the line is told, and comments are not read', () => {
  assert.deepEqual(imports('// crate::ui\n\nuse crate::ui::App;'), [['ui', 3]]);
});
