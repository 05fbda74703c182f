// Our own lints: what no compiler checks. `node tools/lint.mjs` reads the sources,
// `node tools/lint.mjs --packed` the packed page. Each finding names file and line; exit code 1.
import { execFileSync } from 'node:child_process';
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
/** What would let an answer leave the page; no content policy stops the first three. */
export const LEAVING = [
  [/\blocation\s*\.\s*href\s*=(?!=)|\blocation\s*=(?!=)|\blocation\s*\.\s*(assign|replace)\s*\(/, 'navigates away'],
  [/\blocation\s*\.\s*(search|pathname|host|hostname|port|protocol)\s*=(?!=)/, 'navigates away'],
  [/\b(location|window|self|document|globalThis|top|parent)\s*\[\s*['"`](href|search|pathname|host|hostname|port|protocol|hash|assign|replace|reload|location|open)['"`]\s*\]/, 'reaches a way out by its name'],
  [/\bnavigation\s*\.\s*(navigate|back|forward|traverseTo|reload)\s*\(|\.\s*navigation\s*\(\)/, 'navigates away'],
  [/\b(location\(\)|location)\s*\.\s*(set_href|assign|replace|set_search|set_pathname|set_host|set_hostname|set_port|set_protocol)\s*\(|\.set_href\s*\(/, SETS_HREF],
  [/\.\s*reload\s*\(/, REOPENS],
  [/\blocation\s*\.\s*hash\s*=(?!=)|\.set_hash\s*\(/, 'changes the address'],
  [/RTCPeerConnection|RtcPeerConnection/, 'opens a connection that no policy stops'],
  [/\b(window|self|globalThis|top|parent|document|window\(\)\??)\s*\.\s*open\s*\(|(^|[^.\w])open\s*\(\s*['"`]|\bopen_with_url/, 'opens another page'],
  [/\b(submit|requestSubmit|request_submit)\s*\(/, 'sends a form'],
  [/\bReflect\s*(::|\.)\s*(get|apply|set)\s*\([^)]*['"](open|location|navigation|fetch|RTCPeerConnection|WebSocket|sendBeacon)['"]/, 'reaches a way out by its name'],
  [/\bfetch\s*\(|\bfetch_with_/, 'makes a request'],
  [/XMLHttpRequest|XmlHttpRequest/, 'makes a request'],
  [/sendBeacon|send_beacon/, 'makes a request'],
  [/\bWebSocket\b|\bEventSource\b|\bWebTransport\b/, 'opens a connection'],
  [/\beval\s*\(|new Function\b/, 'runs text as code'],
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
];

/** The same lines as they stand in the packed page; the last is how the glue calls the wipe's. */
const PACKED_MAY_LEAVE = [/^function anew\(\) \{ location\.reload\(\); \}$/, /^(getObject\(arg0\)|arg0)\.reload\(\);$/];

const STUBS = [/\bTO-?DO\b/, /\bFIX-?ME\b/, /\btodo!\s*\(/, /\bunimplemented!\s*\(/];
/** Paths of one machine. Written so that this file does not find itself. */
const MACHINE = new RegExp(`(^|[^A-Za-z0-9_.$})])/(${['root', 'home', 'Users', 'work'].join('|')})/[A-Za-z0-9_.]`);

const LICENCES = new Set(['MIT', 'Apache-2.0', 'Apache-2.0 WITH LLVM-exception', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'Zlib', 'Unicode-3.0', 'Unlicense', '0BSD', 'CC0-1.0', 'BSL-1.0']);

/** Exceptions, each with its reason: used as they are, in a tool that is not shipped. */
const MAY_BE_LICENSED = [
  { file: 'tests/browser/package-lock.json', name: 'axe-core', licence: 'MPL-2.0', why: 'looks for what the page keeps from some readers' },
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
      if (MACHINE.test(line)) found(file, at + 1, 'holds a path of one machine');
    });
    if (/^(src|web)\//.test(file) && !/^src\/bin\//.test(file) && !isTest(file)) leaving(file, lines);
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

// --- licences ---------------------------------------------------------------------------------------

function lintLicences() {
  const metadata = JSON.parse(execFileSync('cargo', ['metadata', '--format-version', '1', '--locked', '--all-features'], { encoding: 'utf8', maxBuffer: 1e9 }));
  const look = (file, name, version, stated) => {
    const licence = (stated ?? '').replaceAll('/', ' OR ');
    const fits = licence.split(/\s+OR\s+/).some((choice) =>
      choice.replace(/[()]/g, '').split(/\s+AND\s+/).every((one) => LICENCES.has(one.trim())));
    if (!fits && !MAY_BE_LICENSED.some((one) => one.file === file && one.name === name && one.licence === stated)) {
      found(file, 0, `${name} ${version} has the licence "${stated}", which is not on the list of tools/lint.mjs`);
    }
  };
  for (const crate of metadata.packages) look('Cargo.lock', crate.name, crate.version, crate.license);
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
    lintLicences();
  }
  for (const finding of findings) console.error(finding);
  console.log(findings.length === 0 ? 'lint: nothing found' : `lint: ${findings.length} found`);
  process.exit(findings.length === 0 ? 0 : 1);
}
