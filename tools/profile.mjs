// What takes the room in a program: bytes of code by crate, by module and by function. `make profile`
// gives it one that has kept its names.
import { readFileSync } from 'node:fs';

const IMPORTS = 2;
const CODE = 10;
const bytes = readFileSync(process.argv[2] ?? 'dist-trunk/profile.wasm');
const most = Number(process.argv[3] ?? 100);

/** Reads numbers, as wasm writes them, and names, from a place on. */
class Reader {
  constructor(at) { this.at = at; }

  number() {
    let value = 0;
    for (let shift = 0, next = 128; next > 127; shift += 7) {
      next = bytes[this.at];
      value += (next & 127) * 2 ** shift;
      this.at += 1;
    }
    return value;
  }

  name() {
    const length = this.number();
    this.at += length;
    return bytes.toString('utf8', this.at - length, this.at);
  }
}

let imported = 0;
const sizes = [];
const names = new Map();
for (let at = 8; at < bytes.length;) {
  const kind = bytes[at];
  const section = new Reader(at + 1);
  const length = section.number();
  const end = section.at + length;
  // All imports are functions (src/bin/pack/slim.rs sees to that), and are numbered first.
  if (kind === IMPORTS) imported = section.number();
  if (kind === CODE) {
    for (let left = section.number(); left > 0; left -= 1) {
      const size = section.number();
      sizes.push(size);
      section.at += size;
    }
  }
  if (kind === 0 && section.name() === 'name') {
    while (section.at < end) {
      const part = bytes[section.at];
      section.at += 1;
      const after = section.number() + section.at;
      if (part === 1) for (let left = section.number(); left > 0; left -= 1) names.set(section.number(), section.name());
      section.at = after;
    }
  }
  at = end;
}
if (names.size === 0) {
  console.error(`profile: no names of functions in ${process.argv[2]}`);
  process.exit(1);
}

// Without digests, and a method by the type that it belongs to.
const plain = (name) => name.replace(/\[[0-9a-f]{16}\]/g, '').replace(/::h[0-9a-f]{16}$/, '');
const path = (name) => plain(name).match(/^(?:<impl )?[<&([\s]*(?:dyn )?([a-z_0-9]+(?:::[a-z_0-9]+)*)/)?.[1].split('::') ?? ['other'];
const whole = sizes.reduce((sum, size) => sum + size, 0);
const functions = sizes.map((size, at) => ({ size, name: names.get(imported + at) ?? 'other' }));

function table(title, of, count) {
  const groups = new Map();
  for (const { size, name } of functions) {
    const group = groups.get(of(name)) ?? { size: 0, functions: 0 };
    groups.set(of(name), { size: group.size + size, functions: group.functions + 1 });
  }
  console.log(`\n${title}`);
  for (const [name, group] of [...groups].sort((a, b) => b[1].size - a[1].size).slice(0, count)) {
    console.log(`${String(group.size).padStart(8)} ${String(group.functions).padStart(5)}  ${name}`);
  }
}

console.log(`${whole} bytes in ${sizes.length} functions`);
table('bytes, functions, crate', (name) => path(name)[0], 20);
table('bytes, functions, module', (name) => path(name).slice(0, path(name)[0] === 'light_mining_check' ? 3 : 2).join('::'), 60);
table('bytes, functions of one name, function', plain, most);
