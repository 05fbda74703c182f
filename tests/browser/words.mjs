// The words of a language, read from its files, so that no test holds a sentence of its own.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = new URL('../../locales/', import.meta.url).pathname;

/** Every message of a language by its id, attributes as `id.attribute`. Only plain texts and gaps. */
export function words(language) {
  const all = new Map();
  for (const file of readdirSync(join(ROOT, language)).filter((name) => name.endsWith('.ftl'))) {
    let id = '';
    let last = '';
    for (const line of readFileSync(join(ROOT, language, file), 'utf8').split('\n')) {
      const message = line.match(/^([a-z][\w-]*) = ?(.*)$/i);
      const attribute = line.match(/^\s+\.([\w-]+) = ?(.*)$/);
      if (message) {
        id = message[1];
        last = id;
        all.set(last, message[2]);
      } else if (attribute) {
        last = `${id}.${attribute[1]}`;
        all.set(last, attribute[2]);
      } else if (/^\s+\S/.test(line) && last) {
        all.set(last, `${all.get(last)} ${line.trim()}`.trim());
      }
    }
  }
  return (message, gaps = {}) => {
    const text = all.get(message);
    if (text === undefined) throw new Error(`no message ${message} in ${language}`);
    return Object.entries(gaps).reduce((filled, [gap, value]) => filled.replaceAll(new RegExp(`\\{ ?\\$${gap} ?\\}`, 'g'), value), text);
  };
}
