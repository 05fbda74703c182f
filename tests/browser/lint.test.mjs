// Our own lint finds what it is there for: modules out of order, and every way by which an answer could
// leave that no content policy stops.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { GLUE_LEAVING, LEAVING, MARKUP, UNSAFE, allowed, direct, foreignCrates, foreignPackages, imports, strangers } from '../../tools/lint.mjs';

const names = (text) => imports(text).map(([name]) => name);
const leaves = (line) => LEAVING.filter(([pattern]) => pattern.test(line)).map(([, what]) => what);

test('plain paths and groups are both read, nested groups too', () => {
  assert.deepEqual(names('use crate::ids::Id;\nlet a = crate::truth::Truth::Open;'), ['ids', 'truth']);
  assert.deepEqual(names('use crate::{ids::{A, B}, rulebook, report::text::{x, y}};'), ['ids', 'rulebook', 'report']);
});

test('the line is told, and comments are not read', () => {
  assert.deepEqual(imports('// crate::ui\n\nuse crate::ui::App;'), [['ui', 3]]);
});

/** A line for every way out, in scripts and in Rust. */
const OUT = [
  'location.href =', 'location = address;', 'window.location = address;', 'location.href = address;', 'location . assign (address);', 'location.replace(address);',
  'location.search = answers;', 'location.pathname = answers;', "location.host = 'x.example';", 'location.hostname = a;', 'location.port = 1;', "location.protocol = 'http:';",
  "location['href'] = address;", 'location["search"] = a;', "window['location'] = address;", 'window["open"](address);', 'self[`open`](address);',
  'navigation.navigate(address);', 'window.navigation.navigate(address);', 'window.navigation().navigate(&address);',
  'location.hash = answers;', 'location.set_hash(&answers);', 'window.location().set_href(&address);', 'window.location().assign(&address);', 'window.location().set_search(&answers);', 'window.location().set_protocol("http:");',
  'location.reload();', 'let _ = window.location().reload();',
  'window.open(address);', 'self.open(address);', 'globalThis.open(address);', "open('https://x.example');", 'if (a) open("x");', 'top.open(a);', 'window.open_with_url(&address)', 'window()?.open()', "document.open('https://x.example', '', '');",
  'form.submit();', 'form.requestSubmit();', 'form.request_submit()?;',
  'Reflect::get(&window, &"open".into())', 'js_sys::Reflect::get(&window, &JsValue::from_str("location"))', "Reflect.get(window, 'open')",
  'new RTCPeerConnection()', 'RtcPeerConnection::new()', 'fetch(address)', 'window.fetch_with_str(&a)', 'new XMLHttpRequest()', 'XmlHttpRequest::new()', 'navigator.sendBeacon(a)', 'navigator.send_beacon(a)',
  'new WebSocket(a)', 'new EventSource(a)', 'new WebTransport(a)', 'eval(text)', 'new Function(text)',
  'location.href += answers;', 'location ||= address;', 'window.location?.assign(address);', 'let place = window.location();', 'var place = window.location, answers;', 'const place = location;', 'let place = window()?.location()', 'place.assign(address);', 'leave(document.location);',
  'const { open } = window;', 'const { location: place } = globalThis;', 'let {navigation} = self', 'window.open?.(address);', 'window?.open(address);', 'open?.(address)',
  'link.click();', 'anchor.click();', 'link.click?.();', "link.dispatchEvent(new MouseEvent('click'));", 'let press = MouseEvent::new("click")?;', 'new PointerEvent(kind)',
  "meta.httpEquiv = 'refresh';", 'meta.set_http_equiv("refresh");', "meta.setAttribute('http-equiv', 'refresh')", "document.createElement('meta')", 'document.create_element("meta").ok()?', 'html! { <meta http-equiv="refresh" content={to} /> }',
  "window.trustedTypes.createPolicy('lmc-worker', {", "trustedTypes['createPolicy']('x', {})", 'types.create_policy_with_options("x", &options)',
  'navigator.serviceWorker.register(address);', 'worker.register(address, {})', 'worker.register?.(address)', 'let { register } = navigator.serviceWorker;', 'navigator.service_worker()', 'container.register_with_options(&address, &options)', 'worker.register(',
  'new Worker(address);', 'new SharedWorker(address)', 'Worker::new(&address)', 'web_sys::SharedWorker::new(&address)',
  "link.rel = 'manifest';", 'link.set_rel("manifest");', '<link rel="manifest" href={to} />',
  "link.rel = 'prefetch';", 'link.set_rel("dns-prefetch");', '<link rel="preconnect" href={to} />', "link.rel = 'noopener prerender'", "script.type = 'speculationrules';",
];
/** What looks like one and is none. */
const IN = [
  'if (location.protocol !== \'https:\' || window.top !== window.self) { return; }', 'if (location.hash === a) {', 'let href = window.location().href().ok()?;', 'location.search == a',
  'open(&self)', 'pub fn open(assessor: &Assessor, text: &str)', 'self.opened()', 'element.open()', 'handover::open(&self.assessor, self.date, text)', 'history.back()', 'history.replace_state_with_url(&state, "", None)', 'submitted(x)',
  'js_sys::Reflect::get(&document, &"execCommand".into())', 'Reflect::get(&entry, &"isVisible".into())', 'text.replace("a", "b")',
  'let address = window().and_then(|w| w.location().href().ok());', 'Object.assign(frame, { title })', 'if (location.hash >= a) {', 'use super::prerender::escaped;', '#[path = "prerender_tests.rs"]', "document.addEventListener('click', pressed)", 'html! { <button onclick={click} /> }', 'document.createElement("a")', 'texts.location.machines => {', 'law.assign();',
  'self.register();', 'part! { <Worker {done} {work} {rush} /> }', 'use crate::ui::parts::worker::Worker;', "manifest.href = stand ? 'stand.webmanifest' : 'manifest.webmanifest';",
];

/** What makes markup out of text, in scripts and in Rust. */
const OF_TEXT = [
  'place.innerHTML = text;', 'place.outerHTML = text', 'element.set_inner_html(&text);', 'element.set_outer_html(&text);', "place.insertAdjacentHTML('beforeend', text)", 'place.insert_adjacent_html("beforeend", &text)',
  'Html::from_html_unchecked(text.into())', 'VNode::VRaw(raw)', 'document.write(text)', 'document.writeln(text)', 'document()?.write_1(&text)', 'new DOMParser()', 'DomParser::new()', 'parser.parse_from_string(&text, kind)',
  'range.createContextualFragment(text)', 'range.create_contextual_fragment(&text)', 'place.setHTMLUnsafe(text)', 'Document.parseHTMLUnsafe(text)', 'frame.srcdoc = text', '<iframe srcdoc={text} />', "link.href = 'javascript:' + text",
];
const NO_MARKUP = ['place.textContent = text;', 'place.append(text)', 'write!(out, "{text}")', 'html! { <p>{ text }</p> }', 'document.createTextNode(text)', 'stdout.write(text)', "// javascript is off"];
const makes = (line) => MARKUP.some(([pattern]) => pattern.test(line));

for (const line of OUT) test(`found: ${line}`, () => assert.notDeepEqual(leaves(line), []));
for (const line of IN) test(`left alone: ${line}`, () => assert.deepEqual(leaves(line), []));

test('every pattern finds one of these lines', () => {
  const idle = LEAVING.filter(([pattern]) => !OUT.some((line) => pattern.test(line))).map(([pattern]) => String(pattern));
  assert.deepEqual(idle, []);
});

test('the calls of the glue are found', () => {
  for (const line of ['getObject(arg0).open(arg1)', 'arg0.assign(x)', 'arg0.submit()', 'getObject(arg0).requestSubmit()', 'getObject(arg0).location = arg1;', 'arg0.navigate(arg1)']) assert.match(line, GLUE_LEAVING);
  for (const line of ['getObject(arg0).open', 'getObject(arg0).location', 'arg0.push(arg1)']) assert.doesNotMatch(line, GLUE_LEAVING);
});

for (const line of OF_TEXT) test(`markup of text: ${line}`, () => assert.ok(makes(line)));
for (const line of NO_MARKUP) test(`no markup of text: ${line}`, () => assert.ok(!makes(line)));

test('every pattern of markup finds one of these lines', () => {
  assert.deepEqual(MARKUP.filter(([pattern]) => !OF_TEXT.some((line) => pattern.test(line))).map(([pattern]) => String(pattern)), []);
});

test('tags that load or lead somewhere are strangers to the page', () => {
  assert.deepEqual(strangers('<meta charset="utf-8"><link rel="icon" href="data:,"><script>"<base>"</script><p>'), []);
  for (const tag of ['<meta http-equiv="refresh" content="0;url=https://x.example"', '<link rel="prefetch" href="x"', '<link rel="icon" href="x.png"', '<base href="https://x.example/"', '<form action="x"', '<img src="x"', '<iframe src="x"']) {
    assert.deepEqual(strangers(`<meta charset="utf-8">${tag}>`), [tag]);
  }
});

test('a dependency from elsewhere than its registry, or without a digest, is found', () => {
  const crate = (source, checksum) => `version = 4\n\n[[package]]\nname = "light-mining-check"\nversion = "0.1.0"\n\n[[package]]\nname = "one"\nversion = "1.0.0"\n${source ? `source = "${source}"\n` : ''}${checksum ? `checksum = "${checksum}"\n` : ''}`;
  // The one that our own lock file names.
  const registry = readFileSync(new URL('../../Cargo.lock', import.meta.url), 'utf8').match(/^source = "(.*)"$/m)[1];
  const digest = 'a'.repeat(64);
  assert.deepEqual(foreignCrates(crate(registry, digest)), []);
  for (const [source, checksum] of [[registry, ''], [registry, 'a'], ['registry+https://x.example/index', digest], [`${registry}x`, digest], ['git+https://x.example/one#1', ''], ['git+https://x.example/one#1', digest], ['', '']]) {
    assert.equal(foreignCrates(crate(source, checksum)).length, 1, source);
  }
  const packages = (one) => JSON.stringify({ packages: { '': {}, 'node_modules/one': { version: '1.0.0', ...one } } });
  const integrity = 'sha512-x';
  assert.deepEqual(foreignPackages(packages({ integrity })), []);
  for (const one of [{}, { integrity: 'sha1-x' }, { integrity, resolved: 'https://x.example/one-1.0.0.tgz' }, { integrity, resolved: '' }, { resolved: 'git+ssh://x.example/one' }, { integrity, link: true }, { integrity, link: true, resolved: '../one' }]) {
    assert.equal(foreignPackages(packages(one)).length, 1, JSON.stringify(one));
  }
});

test('a licence is on the list if one of its choices is, as a whole, within brackets and without', () => {
  for (const stated of ['MIT', 'MIT/Apache-2.0', 'MIT OR GPL-3.0-only', 'GPL-3.0-only OR MIT', '(MIT OR Apache-2.0) AND Unicode-3.0', 'Unicode-3.0 AND (GPL-3.0-only OR MIT)', '(GPL-3.0-only AND MIT) OR ISC', '((GPL-3.0-only OR MIT) AND ISC) OR X', 'Apache-2.0 WITH LLVM-exception OR X', 'GPL-3.0-only AND X OR MIT']) {
    assert.ok(allowed(stated), stated);
  }
  for (const stated of ['', undefined, 'GPL-3.0-only', 'MIT AND GPL-3.0-only', '(MIT OR Apache-2.0) AND GPL-3.0-only', '(MIT OR Apache-2.0) AND NCSA', '(MIT AND GPL-3.0-only) OR X', 'GPL-3.0-only AND (MIT OR Apache-2.0)', '(MIT OR GPL-3.0-only', 'MIT WITH X', 'X(MIT)', 'MIT MIT', '()', 'constructor']) {
    assert.ok(!allowed(stated), stated);
  }
});

test('unsafe code is found; the words of a policy are none', () => {
  for (const line of ['unsafe { x }', 'unsafe fn a() {}', 'pub unsafe trait A {}', 'unsafe', '#[unsafe(no_mangle)]', 'let a = unsafe{ x };']) assert.match(line, UNSAFE);
  for (const line of ["content=\"style-src 'unsafe-inline'\"", "script-src 'wasm-unsafe-eval'", '#![forbid(unsafe_code)]', 'let unsafely = 1;']) assert.doesNotMatch(line, UNSAFE);
});

test('every dependency that a manifest names is read, in every table', () => {
  const text = '[package]\nname = "x"\n[dependencies]\na = "1"\n# b = "1"\nc-d = { version = "1" }\n[dependencies.e]\nversion = "1"\n[target.\'cfg(not(target_arch = "wasm32"))\'.dependencies]\nf = "1"\n[dev-dependencies]\ng = "1"\n[build-dependencies]\nh = "1"\n[profile.dev.package.i]\nopt-level = 3\n';
  assert.deepEqual(direct(text), ['a', 'c-d', 'e', 'f', 'g', 'h']);
});
