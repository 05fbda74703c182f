// json-rules-engine: a rule for each definition. What a rule found becomes a fact of the run for the
// rules after it, by priority, as its guide does for chained rules.
import { Engine } from 'json-rules-engine';
import { depths, parts } from './depths.mjs';

export const name = 'json-rules-engine';

function conditions(of) {
  if (of.all) return { all: of.all.map(conditions) };
  if (of.any) return { any: of.any.map(conditions) };
  if (of.not !== undefined) return { not: conditions(of.not) };
  if (of.name) return { fact: of.name, operator: 'equal', value: true };
  if (of.in) return of.in.length === 1 ? { fact: of.fact, operator: 'equal', value: of.in[0] } : { fact: of.fact, operator: 'in', value: of.in };
  if (of.has) {
    const tests = of.has.map((value) => ({ fact: of.fact, operator: 'contains', value }));
    return tests.length === 1 ? tests[0] : { any: tests };
  }
  const from = { fact: of.fact, operator: 'greaterThanInclusive', value: of.from };
  return of.below === null ? from : { all: [from, { fact: of.fact, operator: 'lessThan', value: of.below }] };
}

export async function prepare({ definitions }, sheets) {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const depth = depths(definitions);
  const deepest = Math.max(...depth.values());
  const needed = new Set();
  const referred = (when) => {
    if (typeof when === 'boolean') return;
    if (when.name) needed.add(when.name);
    parts(when).forEach(referred);
  };
  for (const one of definitions) referred(one.when);
  for (const one of definitions) {
    const made = conditions(one.when);
    engine.addRule({
      conditions: made.all || made.any || made.not ? made : { all: [made] },
      event: { type: one.name },
      priority: deepest - depth.get(one.name) + 1,
      onSuccess: needed.has(one.name) ? (event, almanac) => { almanac.addRuntimeFact(event.type, true); } : undefined,
    });
  }
  return async (at) => {
    const { events } = await engine.run(sheets[at]);
    return Object.fromEntries(events.map((event) => [event.type, true]));
  };
}
