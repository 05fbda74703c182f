// zen-engine-wasm: what this package offers is expressions, so all definitions are one expression: an
// assignment each, and an object of what is wanted. The sheets are handed over before.
import { readFileSync } from 'node:fs';
import init, { Variable } from '@gorules/zen-engine-wasm';
import { depths } from './depths.mjs';

export const name = '@gorules/zen-engine-wasm';

function expression(of, depth) {
  const within = (part) => expression(part, depth);
  if (typeof of === 'boolean') return String(of);
  if (of.all) return `(${of.all.map(within).join(' and ')})`;
  if (of.any) return `(${of.any.map(within).join(' or ')})`;
  if (of.not !== undefined) return `not(${within(of.not)})`;
  if (of.name) return `d${depth.get(of.name)}.${of.name}`;
  if (of.in) return of.in.length === 1 ? `${of.fact} == '${of.in[0]}'` : `${of.fact} in [${of.in.map((option) => `'${option}'`)}]`;
  if (of.has) return `(${of.has.map((option) => `'${option}' in ${of.fact}`).join(' or ')})`;
  return of.below === null ? `${of.fact} >= ${of.from}` : `(${of.fact} >= ${of.from} and ${of.fact} < ${of.below})`;
}

export async function prepare({ definitions }, sheets) {
  const file = new URL('../node_modules/@gorules/zen-engine-wasm/dist/zen_engine_wasm_bg.wasm', import.meta.url);
  await init({ module_or_path: readFileSync(file) });
  const depth = depths(definitions);
  const layers = [];
  for (const one of definitions) (layers[depth.get(one.name)] ??= []).push(one);
  const expressions = layers.map((layer) => `{${layer.map((one) => `${one.name}: ${expression(one.when, depth)}`)}}`);
  const variables = sheets.map((sheet) => new Variable(sheet));
  return (at) => {
    const found = {};
    let variable = variables[at];
    expressions.forEach((one, layer) => {
      const values = variable.evaluateExpression(one);
      Object.assign(found, values);
      const next = variable.cloneWith(`d${layer}`, values);
      if (layer > 0) variable.free();
      variable = next;
    });
    variable.free();
    return found;
  };
}
