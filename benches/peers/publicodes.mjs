// Publicodes: a rule for each definition, a situation for each sheet. It knows no lists, so each
// option of a choice of any is a fact of its own.
import Engine from 'publicodes';

export const name = 'publicodes';

const plain = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, ' ').trim();
const option = (fact, one) => `${plain(fact)} option ${plain(one)}`;

function rule(of) {
  if (typeof of === 'boolean') return of ? 'oui' : 'non';
  if (of.all) return { 'toutes ces conditions': of.all.map(rule) };
  if (of.any) return { 'une de ces conditions': of.any.map(rule) };
  if (of.not !== undefined) return { '=': [rule(of.not), 'non'] };
  if (of.name) return of.name;
  const either = (tests) => (tests.length === 1 ? tests[0] : { 'une de ces conditions': tests });
  if (of.in) return either(of.in.map((one) => `${plain(of.fact)} = '${one}'`));
  if (of.has) return either(of.has.map((one) => option(of.fact, one)));
  const from = `${plain(of.fact)} >= ${of.from}`;
  return of.below === null ? from : { 'toutes ces conditions': [from, `${plain(of.fact)} < ${of.below}`] };
}

export async function prepare({ facts, definitions, outcomes, rules, duties }, sheets) {
  const model = {};
  for (const { fact, kind, options } of facts) {
    if (kind === 'any-of') for (const one of [...options, 'none']) model[option(fact, one)] = 'non';
    else model[plain(fact)] = kind === 'number' ? -1 : "''";
  }
  for (const one of definitions) model[one.name] = { valeur: rule(one.when) };
  const engine = new Engine(model, { logger: { log() {}, warn() {}, error() {} } });
  const situations = sheets.map((sheet) => {
    const situation = {};
    for (const { fact, kind } of facts) {
      if (kind === 'any-of') for (const one of sheet[fact]) situation[option(fact, one)] = 'oui';
      else if (sheet[fact] !== '' && sheet[fact] !== -1) situation[plain(fact)] = kind === 'number' ? sheet[fact] : `'${sheet[fact]}'`;
    }
    return situation;
  });
  const wanted = [...new Set([outcomes, rules, duties].flat(2).filter((one) => typeof one === 'string'))];
  return (at) => {
    engine.setSituation(situations[at]);
    return Object.fromEntries(wanted.map((one) => [one, engine.evaluateNode(engine.getRule(one)).nodeValue]));
  };
}
