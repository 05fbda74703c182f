// Our own lints: what no compiler checks. `node tools/lint.mjs` reads the sources,
// `node tools/lint.mjs --packed` the packed page. Each finding names file and line; exit code 1.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { extname } from 'node:path';

const LONGEST = 450;
const findings = [];
const found = (file, line, what) => findings.push(line ? `${file}:${line}: ${what}` : `${file}: ${what}`);

// --- rules ------------------------------------------------------------------------------------------

/** Left to right, as DESIGN §7 has it: a module imports only from its left. */
const ORDER = ['compact', 'json', 'order', 'ids', 'truth', 'rulebook', 'answers', 'evaluation', 'assessment', 'insight', 'casebook', 'verification', 'i18n', 'report', 'handover', 'bundle', 'session', 'firm', 'browser', 'ui'];
/** Exceptions, each with its reason. */
const MAY_IMPORT = [
  { file: 'src/browser/start.rs', name: 'ui', why: 'mount() is where the view is put into the page' },
];
/** From here on browser, clock and window are allowed. */
const VIEW = ['browser', 'ui'];
/** Where a legal figure is computed: decimals only. */
const EXACT = ['rulebook', 'answers', 'evaluation', 'assessment', 'report'];

const REOPENS = 'opens the page anew';
const SETS_HREF = 'navigates away (set the attribute of a link instead)';
const PRESSES = 'presses something, and what is pressed may be a link';
const HANDS_ON = 'hands on the address, by which the page can be left';
const REFRESHES = 'may be a refresh that leads away';
const MAKES_RULE = 'makes a rule by which addresses of scripts pass';
const REGISTERS = 'has a worker asked for, by an address that may say something';
const NAMES_MANIFEST = 'has a manifest asked for, by an address that may say something';
/**
 * What would let an answer leave the page. No content policy stops navigation, refreshes, pop-ups, WebRTC, what is
 * fetched or connected ahead, and a manifest (tests/browser/policy.test.mjs); a worker of the page's own host it must
 * let pass, so the rule that names its address is the page's own.
 */
export const LEAVING = [
  [/\blocation(\(\))?(\s*\??\.\s*\w+)?\s*[-+*/|&?]*=(?![=>])/, 'navigates away'],
  [/\blocation(\(\))?\s*\?\.\s*(assign|replace|reload)\s*\(|(?<!\bObject)\s*\.\s*assign\s*(\?\.\s*)?\(\s*([^)\s]|$)/, 'navigates away'],
  [/\.\s*location(\(\)\??)?\s*([;,)]|$)|=\s*location\s*([;,)]|$)/, HANDS_ON],
  [/\{[^{}]*\b(open|location|navigation)\b[^{}]*\}\s*=\s*(window|self|globalThis|document|top|parent)\b/, 'reaches a way out by its name'],
  [/\.\s*click\s*(\?\.\s*)?\(\s*\)|\b(new\s+(Mouse|Pointer)Event|(Mouse|Pointer)Event\s*::\s*new)/, PRESSES],
  [/http[-_]?equiv|\bcreate_?element(_?ns)?\s*\([^)]*['"`]meta['"`]/i, REFRESHES],
  [/['"`][^'"`]*\b(prefetch|preconnect|dns-prefetch|prerender|modulepreload|speculationrules)\b(?!\.rs)/i, 'has something fetched ahead'],
  [/\blocation\s*\.\s*href\s*=(?!=)|\blocation\s*=(?!=)|\blocation\s*\.\s*(assign|replace)\s*\(/, 'navigates away'],
  [/\blocation\s*\.\s*(search|pathname|host|hostname|port|protocol)\s*=(?!=)/, 'navigates away'],
  [/\b(location|window|self|document|globalThis|top|parent)\s*\[\s*['"`](href|search|pathname|host|hostname|port|protocol|hash|assign|replace|reload|location|open)['"`]\s*\]/, 'reaches a way out by its name'],
  [/\bnavigation\s*\.\s*(navigate|back|forward|traverseTo|reload)\s*\(|\.\s*navigation\s*\(\)/, 'navigates away'],
  [/\b(location\(\)|location)\s*\.\s*(set_href|assign|replace|set_search|set_pathname|set_host|set_hostname|set_port|set_protocol)\s*\(|\.set_href\s*\(/, SETS_HREF],
  [/\.\s*reload\s*\(/, REOPENS],
  [/\blocation\s*\.\s*hash\s*=(?!=)|\.set_hash\s*\(/, 'changes the address'],
  [/RTCPeerConnection|RtcPeerConnection/, 'opens a connection that no policy stops'],
  [/\b(window|self|globalThis|top|parent|document|window\(\)\??)\s*\??\.\s*open\s*(\?\.\s*)?\(|(^|[^.\w])open\s*(\?\.\s*)?\(\s*['"`]|\bopen\s*\?\.\s*\(|\bopen_with_url/, 'opens another page'],
  [/\b(submit|requestSubmit|request_submit)\s*\(/, 'sends a form'],
  [/\bReflect\s*(::|\.)\s*(get|apply|set)\s*\([^)]*['"](open|location|navigation|fetch|RTCPeerConnection|WebSocket|sendBeacon)['"]/, 'reaches a way out by its name'],
  [/\bfetch\s*\(|\bfetch_with_/, 'makes a request'],
  [/XMLHttpRequest|XmlHttpRequest/, 'makes a request'],
  [/sendBeacon|send_beacon/, 'makes a request'],
  [/\bWebSocket\b|\bEventSource\b|\bWebTransport\b/, 'opens a connection'],
  [/\beval\s*\(|new Function\b/, 'runs text as code'],
  [/\bcreate_?policy/i, MAKES_RULE],
  [/\bservice_?worker\b|\.\s*register(_with_\w+)?\s*(\?\.\s*)?\(\s*([^)\s]|$)/i, REGISTERS],
  [/\bnew\s+(Shared)?Worker\b|\b(Shared)?Worker\s*::\s*new/, REGISTERS],
  [/['"`]manifest['"`]/i, NAMES_MANIFEST],
];
/** How the glue calls what Rust asked for, in the packed page. */
export const GLUE_LEAVING = /\b(arg\d+|getObject\(arg\d+\))\s*\.\s*(assign|open|sendBeacon|submit|requestSubmit|navigate)\s*\(|\.location\s*=(?!=)/;
/** Exceptions, each with its reason; with `line`, that exact line alone. The worker never sees an answer. */
const MAY_LEAVE = [
  { file: 'web/sw.js', what: 'makes a request', why: 'fetches the page itself, to keep it for offline use' },
  { file: 'web/page/hosted.js', what: REOPENS, line: 'function anew() { location.reload(); }', why: 'a newer version, on the press of its button' },
  { file: 'web/page/loader.js', what: REOPENS, line: 'function anew() { location.reload(); }', why: 'after a breakdown: on the press of its button, or at a stand' },
  { file: 'src/browser/stand.rs', what: REOPENS, line: 'let _ = window.location().reload();', why: "a stand's wipe" },
  { file: 'src/browser/save.rs', what: SETS_HREF, line: 'anchor.set_href(&address);', why: 'the blob address of a download link, with a name to save it under: no navigation' },
  { file: 'src/browser/save.rs', what: PRESSES, line: 'anchor.click();', why: 'that link' },
  { file: 'src/browser/page.rs', what: PRESSES, line: 'button.click();', why: 'the button of a fold that holds what is asked for' },
  { file: 'src/browser/page.rs', what: REFRESHES, line: `<meta http-equiv=\\"Content-Security-Policy\\" content=\\"default-src 'none'; style-src 'unsafe-inline'\\">\\n\\`, why: 'the policy of a report that is saved as a page' },
  { file: 'web/page/keep.js', what: PRESSES, line: 'link.click();', why: 'saves the offline copy, by a blob address' },
  { file: 'web/page/loader.js', what: PRESSES, line: 'link.click();', why: 'after a breakdown: saves the answers, by a blob address' },
  { file: 'web/page/loader.js', what: PRESSES, line: 'if (button) { button.click(); }', why: 'the button of the first screen that was pressed before the program was there' },
  { file: 'web/page/hosted.js', what: MAKES_RULE, line: "address = window.trustedTypes.createPolicy('lmc-worker', {", why: 'lets one address pass, that of the worker' },
  { file: 'web/page/hosted.js', what: REGISTERS, line: 'try { worker = navigator.serviceWorker; } catch (refused) { return; }', why: 'where the page is hosted' },
  { file: 'web/page/hosted.js', what: REGISTERS, line: "worker.register(address, { updateViaCache: 'none' }).then(kept).catch(function () { /* The page works without it. */ });", why: 'the worker, by the address that the rule let pass' },
  { file: 'web/page/hosted.js', what: NAMES_MANIFEST, line: "manifest.rel = 'manifest';", why: 'one of two files, at an address that is written there' },
  { file: 'web/sw.js', what: HANDS_ON, line: "const HERE = new URL('./', self.location);", why: 'the folder of the worker' },
];

/** The same lines as they stand in the packed page, how the glue calls the wipe's and what reads the address, and how it lets go of closures; Rust's own calls are found in the sources. */
const PACKED_MAY_LEAVE = [
  /^function anew\(\) \{ location\.reload\(\); \}$/,
  /^link\.click\(\);$/,
  /^if \(button\) \{ button\.click\(\); \}$/,
  /^(getObject\(arg0\)|arg0)\.(reload|click)\(\);$/,
  /^const ret = (getObject\(arg0\)|arg0)\.location;$/,
  /^address = window\.trustedTypes\.createPolicy\('lmc-worker', \{$/,
  /^try \{ worker = navigator\.serviceWorker; \} catch \(refused\) \{ return; \}$/,
  /^worker\.register\(address, \{ updateViaCache: 'none' \}\)\.then\(kept\)\.catch\(function \(\) \{ .*? \}\);$/,
  /^manifest\.rel = 'manifest';$/,
  /^CLOSURE_DTORS\.register\(real, state, state\);$/,
];

const MARKUP_OF_TEXT = 'makes markup out of text';
/** What would make markup out of text; with Trusted Types the page's own policy refuses it, elsewhere nothing does. */
export const MARKUP = [
  [/(inner|outer)_?html/i, MARKUP_OF_TEXT],
  [/insert_?adjacent_?html/i, MARKUP_OF_TEXT],
  [/html_unchecked|\bVRaw\b/, MARKUP_OF_TEXT],
  [/\bdocument(\(\)\??)?\s*\.\s*write(ln)?(_\d)?\s*\(/, MARKUP_OF_TEXT],
  [/DomParser|parse_from_string|parseFromString/i, MARKUP_OF_TEXT],
  [/create_?contextual_?fragment/i, MARKUP_OF_TEXT],
  [/(set|parse)_?html(_?unsafe)?\s*\(/i, MARKUP_OF_TEXT],
  [/\bsrcdoc\b/i, MARKUP_OF_TEXT],
  [/javascript:/i, 'runs an address as code'],
];
/** Exceptions, each with its reason: the exact line alone. */
const MAY_MAKE_MARKUP = [
  { file: 'src/browser/page.rs', line: 'let content = document.query_selector(selector).ok()??.outer_html();', why: 'reads what the browser wrote of a tree that is shown, for a copy to save' },
];
/** The tags of the page before its program: what else would load or lead somewhere is none of them. */
const HEAD = /^<(meta charset="utf-8"|meta name="(referrer|viewport|color-scheme|lmc-public|description)"|meta http-equiv="Content-Security-Policy"|link rel="icon" href="data:|link data-trunk rel="rust")/;

const STUBS = [/\bTO-?DO\b/, /\bFIX-?ME\b/, /\btodo!\s*\(/, /\bunimplemented!\s*\(/];
/** Unsafe Rust: our package forbids it in Cargo.toml, this looks at the packages beside it too. `'unsafe-inline'` of a content policy is none. */
export const UNSAFE = /(?<!-)\bunsafe\b(?!-)/;
/** Paths of one machine. Written so that this file does not find itself. */
const MACHINE = new RegExp(`(^|[^A-Za-z0-9_.$})])/(${['root', 'home', 'Users', 'work'].join('|')})/[A-Za-z0-9_.]`);

const LICENCES = new Set(['MIT', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Zlib', 'Unicode-3.0', 'Unlicense', '0BSD', 'CC0-1.0', 'BSL-1.0']);

/** Every crate that we name, with what it is for. */
const DEPENDENCIES = {
  // In the page.
  serde: 'the files of the law and of a case as types; the page reads without it',
  serde_json: 'those files as JSON',
  rust_decimal: 'legal figures as decimals',
  yew: 'the view',
  gloo: 'events and timers of the browser',
  syn: 'the sources that mutants of the core are put into',
  'proc-macro2': 'where in them',
  'wasm-bindgen': 'calls between program and browser',
  'js-sys': 'the same: types of the language',
  'web-sys': 'the same: types of the page',
  sha2: 'digests',
  qrcodegen: 'the code on screen and paper',
  // Native only.
  schemars: 'the schemas',
  'num-bigint': 'counting answer sheets',
  tokio: 'runs the drawing of first screens and papers when packing',
  base64: 'hashes in the policy when packing',
  'fluent-syntax': 'reads the words when building',
  // Tests, fuzzers, benches.
  'biodivine-lib-bdd': 'the second opinion on decision diagrams',
  'allocation-counter': 'how much memory a decoder takes',
  proptest: 'properties',
  'libfuzzer-sys': 'the fuzzers',
  'light-mining-check': 'ours',
};

/** Where crates may come from: SHA-256 of each `source` that a Cargo.lock may state. A host is named in lock files alone. */
const SOURCES = new Set(['c19b7c6f923b580ac259164a89f2577984ad5ab09ee9d583b888f934adbbe8d0']);

/** Exceptions, each with its reason: used as they are, in a tool that is not shipped. */
const MAY_BE_LICENSED = [
  { file: 'tests/browser/package-lock.json', name: 'axe-core', licence: 'MPL-2.0', why: 'looks for what the page keeps from some readers' },
  { file: 'fuzz/Cargo.lock', name: 'libfuzzer-sys', licence: '(MIT OR Apache-2.0) AND NCSA', why: 'the fuzzers, which nobody is given' },
  { file: 'benches/package-lock.json', name: 'axe-core', licence: 'MPL-2.0', why: 'Lighthouse needs it' },
  { file: 'benches/package-lock.json', name: 'graceful-fs', licence: 'BlueOak-1.0.0', why: 'Lighthouse needs it' },
];

// --- helpers ----------------------------------------------------------------------------------------

const tracked = () =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8', maxBuffer: 1e8 })
    .split('\n')
    .filter((file) => file && existsSync(file));

const isTest = (file) => /(^|\/)tests?(\/|\.rs$|_)|_tests?\.rs$|\.test\.mjs$/.test(file);
const isText = (file) => ['.rs', '.mjs', '.js', '.css', '.html', '.md', '.toml', '.json', '.ftl', '.sh', '.env', '.webmanifest', ''].includes(extname(file)) && !/\.lock$|package-lock\.json$|^tests\/corpus\//.test(file);
const moduleOf = (file) => file.replace(/^src\//, '').split('/')[0].replace(/\.rs$/, '');
const withoutComments = (line) => line.replace(/(^|\s)\/\/.*$/, '$1');

/** The modules that a Rust file names by `crate::…`, with lines; `crate::{a::x, b}` counts as both. */
export function imports(text) {
  const out = [];
  const code = text.split('\n').map(withoutComments).join('\n');
  for (const match of code.matchAll(/\bcrate::(\w+|\{)/g)) {
    const line = code.slice(0, match.index).split('\n').length;
    if (match[1] !== '{') {
      out.push([match[1], line]);
      continue;
    }
    // The group up to its closing brace, inner groups taken out, is a plain list.
    const from = match.index + match[0].length;
    let depth = 1;
    let to = from;
    for (; to < code.length && depth > 0; to += 1) depth += code[to] === '{' ? 1 : code[to] === '}' ? -1 : 0;
    let group = code.slice(from, to - 1);
    while (/\{[^{}]*\}/.test(group)) group = group.replace(/\{[^{}]*\}/g, '');
    for (const path of group.split(',')) {
      const name = path.trim().split('::')[0];
      if (name) out.push([name, line]);
    }
  }
  return out;
}

// --- sources ----------------------------------------------------------------------------------------

function lintSources() {
  const files = tracked();
  for (const file of files.filter(isText)) {
    const text = readFileSync(file, 'utf8');
    const lines = text.split('\n');
    const code = /^(src|styles|web|tests)\//.test(file) && !/\.(json|md)$/.test(file);

    if (code && lines.length - 1 > LONGEST) found(file, 0, `${lines.length - 1} lines, more than ${LONGEST}: split it`);
    if (/^src\/.*\.rs$/.test(file) && !text.startsWith('//!')) found(file, 1, 'begins without saying what it is for (//!)');
    lines.forEach((line, at) => {
      if (file !== 'tools/lint.mjs' && STUBS.some((stub) => stub.test(line))) found(file, at + 1, 'unfinished');
      if (/^src\/ui\/.*\.rs$/.test(file) && /\bonsubmit\b/.test(line)) found(file, at + 1, 'a sandboxed frame sends no submit event: put the handler on the button');
      if (/^src\/(ui|report|firm|bin)\/.*\.rs$/.test(file) && /\bprovision\.pin\b/.test(line)) found(file, at + 1, 'a pinpoint is shown as `pinpoint()` gives it, as far as its provenance allows');
      if (file.endsWith('.rs') && UNSAFE.test(withoutComments(line))) found(file, at + 1, 'unsafe code');
      if (MACHINE.test(line)) found(file, at + 1, 'holds a path of one machine');
    });
    if (/^(src|web)\/|^index\.html$/.test(file) && !isTest(file)) {
      if (!/^src\/bin\//.test(file)) leaving(file, lines);
      markup(file, lines);
    }
    if (file === 'index.html') head(file, text);
    if (/^src\/.*\.rs$/.test(file)) direction(file, text, lines);
  }
}

function leaving(file, lines) {
  lines.forEach((line, at) => {
    const code = withoutComments(line);
    for (const [pattern, what] of LEAVING) {
      if (pattern.test(code) && !MAY_LEAVE.some((allowed) => allowed.file === file && allowed.what === what && (!allowed.line || allowed.line === code.trim()))) found(file, at + 1, what);
    }
  });
}

function markup(file, lines) {
  lines.forEach((line, at) => {
    const code = withoutComments(line);
    for (const [pattern, what] of MARKUP) {
      if (pattern.test(code) && !MAY_MAKE_MARKUP.some((allowed) => allowed.file === file && allowed.line === code.trim())) found(file, at + 1, what);
    }
  });
}

/** Tags outside scripts and styles that load, lead or send somewhere. */
export function strangers(html) {
  const plain = html.replace(/<script\b[\s\S]*?<\/script>|<style\b[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '');
  return [...plain.matchAll(/<(meta|link|base|iframe|frame|object|embed|portal|form|script|style|img|video|audio)\b[^>]*/gi)].map(([tag]) => tag).filter((tag) => !HEAD.test(tag));
}

function head(file, html) {
  for (const tag of strangers(html)) found(file, 0, `a tag that may load or lead somewhere: ${tag.slice(0, 100)}`);
}

function direction(file, text, lines) {
  const module = moduleOf(file);
  if (['lib', 'main', 'bin'].includes(module)) return;
  const place = ORDER.indexOf(module);
  if (place < 0) {
    found(file, 0, `module ${module} has no place in the order of tools/lint.mjs`);
    return;
  }
  if (isTest(file)) return;
  for (const [name, line] of imports(text)) {
    const other = ORDER.indexOf(name);
    if (other > place && !MAY_IMPORT.some((allowed) => allowed.file === file && allowed.name === name)) found(file, line, `imports ${name}, which is to its right: ${ORDER.join(' < ')}`);
  }
  if (!VIEW.includes(module)) {
    lines.forEach((line, at) => {
      const code = withoutComments(line);
      const world = code.match(/\bstd::(fs|env|net|thread|process|time)\b|\b(web_sys|js_sys|gloo|yew|wasm_bindgen)::/);
      if (world) found(file, at + 1, `the pure core knows no ${world[1] ?? world[2]}`);
      if (EXACT.includes(module) && /\bf(32|64)\b/.test(code)) found(file, at + 1, 'a floating-point figure: use decimals');
    });
  }
}

// --- dependencies -----------------------------------------------------------------------------------

/** What of a Cargo.lock is neither ours nor from a source of the list with its checksum. */
export function foreignCrates(text) {
  return text.split('[[package]]').slice(1).flatMap((entry) => {
    const value = (key) => entry.match(new RegExp(`^${key} = "([^"]*)"`, 'm'))?.[1];
    const ours = value('source') === undefined && /^(light-mining-check.*|mutants)$/.test(value('name'));
    const known = SOURCES.has(createHash('sha256').update(value('source') ?? '').digest('hex')) && /^[0-9a-f]{64}$/.test(value('checksum') ?? '');
    return ours || known ? [] : [`${value('name')} ${value('version')} is from ${value('source') ?? 'a folder'}, checksum ${value('checksum') ?? 'none'}`];
  });
}

/** What of a package-lock.json says where it is from, or has no digest: by the digest alone npm takes it from its own registry and from nowhere else. */
export function foreignPackages(text) {
  return Object.entries(JSON.parse(text).packages).flatMap(([path, one]) => {
    if (!path) return [];
    const known = !one.link && /^sha512-/.test(one.integrity ?? '') && one.resolved === undefined;
    return known ? [] : [`${path.replace(/^.*node_modules\//, '')} ${one.version ?? ''} is from ${one.link ? 'a folder' : (one.resolved ?? 'the registry')}, digest ${one.integrity ?? 'none'}`];
  });
}

/** The crates that a Cargo.toml names. */
export function direct(text) {
  const names = [];
  let inside = false;
  for (const line of text.split('\n')) {
    const table = line.match(/^\[(.*)\]$/)?.[1];
    if (table !== undefined) {
      inside = /(^|\.)((dev|build)-)?dependencies$/.test(table);
      const one = table.match(/(^|\.)(?:(?:dev|build)-)?dependencies\.([\w-]+)$/)?.[2];
      if (one) names.push(one);
    } else if (inside && /^[\w-]+\s*=/.test(line)) names.push(line.match(/^[\w-]+/)[0]);
  }
  return names;
}

/** Every folder with crates of its own. */
const CRATES = ['', 'fuzz/', 'benches/wasm/', 'tools/mutants/'];

function lintDependencies() {
  for (const folder of CRATES) {
    for (const says of foreignCrates(readFileSync(`${folder}Cargo.lock`, 'utf8'))) found(`${folder}Cargo.lock`, 0, `${says}: expected the source of all the others and a checksum`);
    for (const name of direct(readFileSync(`${folder}Cargo.toml`, 'utf8'))) {
      if (!Object.hasOwn(DEPENDENCIES, name)) found(`${folder}Cargo.toml`, 0, `${name} is not on the list of dependencies in tools/lint.mjs: add it, with what it is for`);
    }
  }
  for (const folder of ['tests/browser/', 'benches/']) {
    for (const says of foreignPackages(readFileSync(`${folder}package-lock.json`, 'utf8'))) found(`${folder}package-lock.json`, 0, `${says}: expected no address and a digest`);
  }
}

/** Whether a stated licence lets one choose what is on the list. Brackets are read from the inside: each stands for one that is, or for none. */
export function allowed(stated) {
  const fits = (text) => text.split(/\s+OR\s+/).some((choice) => choice.split(/\s+AND\s+/).every((one) => LICENCES.has(one.trim())));
  let licence = (stated ?? '').replaceAll('/', ' OR ');
  for (let before = ''; before !== licence;) {
    before = licence;
    licence = licence.replace(/\(([^()]*)\)/g, (_, inside) => (fits(inside) ? ' MIT ' : ' - '));
  }
  return fits(licence);
}

function lintLicences() {
  const look = (file, name, version, stated) => {
    if (!allowed(stated) && !MAY_BE_LICENSED.some((one) => one.file === file && one.name === name && one.licence === stated)) {
      found(file, 0, `${name} ${version} has the licence "${stated}", which is not on the list of tools/lint.mjs`);
    }
  };
  for (const folder of CRATES) {
    const asked = ['metadata', '--format-version', '1', '--locked', '--all-features', '--manifest-path', `${folder}Cargo.toml`];
    const metadata = JSON.parse(execFileSync('cargo', asked, { encoding: 'utf8', maxBuffer: 1e9 }));
    for (const crate of metadata.packages) look(`${folder}Cargo.lock`, crate.name, crate.version, crate.license);
  }
  // What npm installs for the browser tests and for the benches; none of it is shipped.
  for (const file of ['tests/browser/package-lock.json', 'benches/package-lock.json']) {
    for (const [path, one] of Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages)) {
      if (path) look(file, path.split('node_modules/').at(-1), one.version, one.license);
    }
  }
}

// --- the packed page --------------------------------------------------------------------------------

function lintPacked() {
  const file = 'dist/index.html';
  if (!existsSync(file)) {
    found(file, 0, 'is not there: run `make build`');
    return;
  }
  const html = readFileSync(file, 'utf8');
  const scripts = [...html.matchAll(/<script(?: id="[^"]*")?>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
  if (scripts.length < 3) found(file, 0, 'holds fewer scripts than expected: has the page another shape?');
  for (const script of scripts) {
    const lines = script.split('\n');
    lines.forEach((line, at) => {
      if (PACKED_MAY_LEAVE.some((allowed) => allowed.test(line.trim()))) return;
      for (const [pattern, what] of LEAVING) if (pattern.test(line)) found(`${file} (script)`, at + 1, `${what}: ${line.trim().slice(0, 100)}`);
      if (GLUE_LEAVING.test(line)) found(`${file} (script)`, at + 1, `leaves the page: ${line.trim().slice(0, 100)}`);
    });
  }
  head(file, html);
  const policy = html.match(/http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1] ?? '';
  for (const needed of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'", "'wasm-unsafe-eval'"]) {
    if (!policy.includes(needed)) found(file, 0, `its policy lacks ${needed}`);
  }
  if (/unsafe-inline|'unsafe-eval'|https?:/.test(policy)) found(file, 0, `its policy allows too much: ${policy}`);

  // The program is compressed in the page, so look at what Trunk built.
  const program = readFileSync('dist-trunk/app_bg.wasm').toString('latin1');
  for (const path of [process.cwd(), homedir(), '/.cargo/registry', '/rustlib/src/']) {
    if (path.length > 1 && program.includes(path)) found('dist-trunk/app_bg.wasm', 0, `holds a path of this machine: ${path}`);
    if (path.length > 1 && html.includes(path)) found(file, 0, `holds a path of this machine: ${path}`);
  }
}

// --- run --------------------------------------------------------------------------------------------

if (process.argv[1]?.endsWith('lint.mjs')) {
  if (process.argv.includes('--packed')) lintPacked();
  else {
    lintSources();
    lintDependencies();
    lintLicences();
  }
  for (const finding of findings) console.error(finding);
  console.log(findings.length === 0 ? 'lint: nothing found' : `lint: ${findings.length} found`);
  process.exit(findings.length === 0 ? 0 : 1);
}
