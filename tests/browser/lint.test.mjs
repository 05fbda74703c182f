// Our own lint finds what it is there for: modules out of order, and every way by which an answer could
// leave that no content policy stops.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GLUE_LEAVING, LEAVING, imports } from '../../tools/lint.mjs';

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
];
/** What looks like one and is none. */
const IN = [
  'if (location.protocol !== \'https:\' || window.top !== window.self) { return; }', 'if (location.hash === a) {', 'let href = window.location().href().ok()?;', 'location.search == a',
  'open(&self)', 'pub fn open(assessor: &Assessor, text: &str)', 'self.opened()', 'element.open()', 'handover::open(&self.assessor, self.date, text)', 'history.back()', 'history.replace_state_with_url(&state, "", None)', 'submitted(x)',
  'js_sys::Reflect::get(&document, &"execCommand".into())', 'Reflect::get(&entry, &"isVisible".into())', 'text.replace("a", "b")',
];

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
