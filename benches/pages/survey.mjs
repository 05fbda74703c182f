// The same questions as a SurveyJS page: what someone would take who wants a questionnaire without
// writing one. A program makes it from our files: one page a question with its hint and options, shown
// under the same condition, in three languages. What SurveyJS has no place for is left out in its
// favour: why we ask, examples, whom to ask, the combinations that cannot be, and all of the law.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotli } from '../../tools/sizes.mjs';
import { PARTS, ROOT } from './tools.mjs';

const LANGUAGES = { default: 'en', 'zh-cn': 'zh-Hans', 'pt-br': 'pt-BR' };
const NAMES = { default: 'en', 'zh-cn': 'zh', 'pt-br': 'pt' };
const rules = (name) => JSON.parse(readFileSync(join(ROOT, 'rules', `${name}.json`), 'utf8'));
const module = (name, file) => readFileSync(join(ROOT, 'benches/node_modules', name, file), 'utf8');

/** The words of a language, by id or id.attribute. */
function words(language) {
  const found = {};
  for (const file of ['questions', 'activities', 'ui', 'pages']) {
    let id;
    for (const line of readFileSync(join(ROOT, 'locales', language, `${file}.ftl`), 'utf8').split('\n')) {
      const [, own, attribute, text] = line.match(/^(?:([a-z][\w-]*)|\s+\.([\w-]+)) = (.*)$/) ?? [];
      id = own ?? id;
      if (text !== undefined) found[attribute ? `${id}.${attribute}` : id] = text;
    }
  }
  return found;
}

const all = Object.fromEntries(Object.entries(LANGUAGES).map(([code, language]) => [code, words(language)]));
/** A text in three languages, as SurveyJS takes it. */
const say = (id, given = {}) => Object.fromEntries(Object.entries(all).map(([code, found]) => {
  if (found[id] === undefined) throw new Error(`survey: no words for ${id} in ${code}`);
  return [code, found[id].replace(/\{ \$(\w+) \}/g, (_, name) => given[name]?.[code] ?? '')];
}));

/** The name of a question there: letters, digits and `_`. */
export const plain = (id) => id.replace(/[.-]/g, '_');

/** A condition as an expression of SurveyJS. */
function expression(of, activities) {
  const join = (parts, by) => (parts.length === 0 ? String(by === 'and') : `(${parts.join(` ${by} `)})`);
  const inner = (one) => expression(one, activities);
  if (of.all) return join(of.all.map(inner), 'and');
  if (of.any) return join(of.any.map(inner), 'or');
  if (of.not) return `!${inner(of.not)}`;
  if (of.any_stage) return join(activities.map((one) => inner({ q: `stage.${one.id}`, is_any: of.any_stage })), 'or');
  const name = `{${plain(of.q)}}`;
  if (of.none) return `${name} contains 'none'`;
  const values = [of.is ?? of.is_any ?? of.has ?? of.has_any].flat();
  const test = of.has || of.has_any ? 'contains' : '=';
  return join(values.map((value) => `${name} ${test} '${value}'`), 'or');
}

/** One question. */
function element(question, places) {
  const id = question.id.startsWith('stage.') ? 'stage' : plain(question.id).replaceAll('_', '-');
  const option = (name) => ({ value: name, text: say(`o-${id}-${name}`) });
  const dontKnow = { value: 'dont-know', text: say('ui-dont-know') };
  const base = { name: plain(question.id), title: question.title ?? say(`q-${id}`), description: say(`q-${id}.hint`) };
  const number = { ...base, type: 'text', inputType: 'number', min: Number(question.min), max: Number(question.max) };
  const cell = (name, max) => ({ name, title: say(`fleet-${name}`), cellType: 'text', inputType: 'number', min: 0, max });
  switch (question.kind) {
    case 'yes-no':
      return { ...base, type: 'radiogroup', choices: [...['yes', 'no'].map((value) => ({ value, text: say(`ui-${value}`) })), dontKnow] };
    case 'one-of':
      return { ...base, type: 'radiogroup', choices: [...question.options.map(option), dontKnow] };
    case 'any-of':
      return { ...base, type: 'checkbox', choices: [...question.options.map(option), dontKnow], ...(question.none ? { showNoneItem: true, noneText: say(`q-${id}.none`) } : {}) };
    case 'place':
      return { ...base, type: 'dropdown', choices: places.map((place) => ({ value: place.id, text: Object.fromEntries(Object.entries(NAMES).map(([code, name]) => [code, place.name[name]])) })) };
    case 'month':
      return { ...base, type: 'text', inputType: 'month', min: question.min, max: question.max };
    case 'quantity':
      return number;
    case 'fleet':
      return { ...base, type: 'matrixdynamic', rowCount: 1, columns: [
        { name: 'kind', title: say('fleet-kind'), cellType: 'dropdown', choices: question.machines.map((name) => ({ value: name, text: say(`o-hardware-machines-${name}`) })) },
        cell('count', 1e6), cell('watts', 1e6), cell('hours', 24)] };
    default:
      throw new Error(`survey: ${question.id} is of the kind ${question.kind}`);
  }
}

/** The questionnaire, as SurveyJS takes it. */
function questionnaire() {
  const { questions } = rules('questions');
  const activities = rules('activities');
  const places = rules('places');
  const machines = questions.find((one) => one.id === 'hardware.machines').options;
  const stages = activities.map((one) => ({
    id: `stage.${one.id}`, kind: 'one-of', options: ['planned', 'running', 'stopped'], applies: one.when, title: say('q-stage', { activity: say(`a-${one.id}`) }),
  }));
  const pages = [...questions, ...stages].map((one) => ({
    name: `page_${plain(one.id)}`,
    elements: [element({ ...one, machines }, places)],
    ...(one.applies ? { visibleIf: expression(one.applies, activities) } : {}),
  }));
  // The first screen is the static twin's: the same text, without a question.
  const first = readFileSync(join(PARTS, 'first screen'), 'utf8').match(/<main[\s\S]*?<\/main>/)?.[0] ?? '';
  return {
    firstPageIsStartPage: true,
    pages: [{ name: 'start', elements: [{ type: 'html', name: 'first', html: first.replace(/<\/?main[^>]*>/g, '') }] }, ...pages],
  };
}

const page = (title, style, scripts) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><meta name="description" content="${title}">
<link rel="icon" href="data:,"><style>${style}</style>
<body><main id="survey"></main>
${scripts.map((one) => `<script>${one.replaceAll('</script', '<\\/script')}</script>`).join('\n')}
</body></html>
`;

/** A folder with the page as one file, and what the library takes in it without a question. */
export function surveyPage() {
  const folder = mkdtempSync(join(tmpdir(), 'lmc-survey-'));
  const style = module('survey-core', 'survey-core.fontless.min.css').replace(/\/\*# sourceMappingURL.*$/m, '');
  const library = [['survey-core', 'survey.core.min.js'], ['survey-core', 'i18n/simplified-chinese.min.js'], ['survey-core', 'i18n/portuguese-br.min.js'], ['survey-js-ui', 'survey-js-ui.min.js']]
    .map(([name, file]) => module(name, file).replace(/\/\/# sourceMappingURL.*$/m, ''));
  const start = (json) => `globalThis.survey = new Survey.Model(${json}); survey.render(document.getElementById('survey')); document.documentElement.setAttribute('data-started', '');`;
  const html = page('Questionnaire', style, [...library, start(JSON.stringify(questionnaire()))]);
  const empty = page('Questionnaire', style, [...library, start('{}')]);
  writeFileSync(join(folder, 'index.html'), html);
  const packed = brotli(Buffer.from(html));
  writeFileSync(join(folder, 'index.html.br'), packed);
  return { folder, bytes: Buffer.byteLength(html), brotli: packed.length, empty: brotli(Buffer.from(empty)).length };
}
