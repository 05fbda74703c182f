// json-logic-js: a definition after the other, each result put beside the facts for those that refer
// to it.
import jsonLogic from 'json-logic-js';

export const name = 'json-logic-js';

function logic(of) {
  if (typeof of === 'boolean') return of;
  if (of.all) return { and: of.all.map(logic) };
  if (of.any) return { or: of.any.map(logic) };
  if (of.not !== undefined) return { '!': [logic(of.not)] };
  if (of.name) return { var: of.name };
  const fact = { var: of.fact };
  const either = (tests) => (tests.length === 1 ? tests[0] : { or: tests });
  if (of.in) return of.in.length === 1 ? { '===': [fact, of.in[0]] } : { in: [fact, of.in] };
  if (of.has) return either(of.has.map((option) => ({ in: [option, fact] })));
  const from = { '>=': [fact, of.from] };
  return of.below === null ? from : { and: [from, { '<': [fact, of.below] }] };
}

export async function prepare({ definitions }, sheets) {
  const steps = definitions.map((one) => [one.name, logic(one.when)]);
  return (at) => {
    const data = { ...sheets[at] };
    for (const [step, when] of steps) data[step] = jsonLogic.apply(when, data);
    return data;
  };
}
