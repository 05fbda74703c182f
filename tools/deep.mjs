// What `make deep` remembers: which step has passed on which tree, so that an interrupted run goes on
// where it was, and the page on which the last results stand, docs/deep.md. What passed is run again
// when any committed file, the command or what the step left behind has changed; on a tree with
// changes that are not committed everything runs and nothing is remembered.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** What a step's result depends on beside the tree: its command, and the variables it reads. */
const asked = (step) => JSON.stringify([step.run, (step.reads ?? []).map((name) => process.env[name] ?? '')]);

export class Memory {
  constructor({ root = '.', file = 'target/deep.json', page = 'docs/deep.md', fresh = false } = {}) {
    Object.assign(this, { root, page, fresh, file: join(root, file) });
  }

  /** The results by step, read anew each time: two runs may go on side by side. */
  get steps() {
    return existsSync(this.file) ? JSON.parse(readFileSync(this.file, 'utf8')) : {};
  }

  git(...words) {
    return execFileSync('git', words, { cwd: this.root, encoding: 'utf8', maxBuffer: 1e8 });
  }

  /** The committed files in one figure, without the page of results; none if something is not committed. */
  tree() {
    const changed = this.git('status', '--porcelain', '--untracked-files=all').split('\n').filter(Boolean);
    if (changed.some((line) => line.slice(3) !== this.page)) return undefined;
    return sha256(this.git('ls-files', '-s').split('\n').filter((line) => !line.endsWith(`\t${this.page}`)).join('\n'));
  }

  /** What a step leaves behind and a later one needs, in one figure; none if something is missing. */
  left(step) {
    const files = (step.leaves ?? []).map((file) => join(this.root, file));
    return files.every((file) => existsSync(file)) ? sha256(...files.map((file) => readFileSync(file))) : undefined;
  }

  /** The result of a step that need not run again. */
  passed(step) {
    const known = this.steps[step.name];
    if (this.fresh || !known || known.bad > 0 || known.asked !== asked(step)) return undefined;
    const left = this.left(step);
    return known.tree === this.tree() && left !== undefined && known.left === left ? known : undefined;
  }

  /** Remembers a result; `began` is the tree on which the step began: one that changed meanwhile tells nothing. */
  keep(step, began, result) {
    if (began === undefined || began !== this.tree()) return false;
    const commit = this.git('rev-parse', '--short=10', 'HEAD').trim();
    const steps = { ...this.steps, [step.name]: { ...result, tree: began, commit, asked: asked(step), left: this.left(step) } };
    mkdirSync(dirname(this.file), { recursive: true });
    // In one go: an interruption leaves the old file or the new one.
    writeFileSync(`${this.file}.new`, `${JSON.stringify(steps, null, 1)}\n`);
    renameSync(`${this.file}.new`, this.file);
    return true;
  }

  /** Writes the page anew: of every long step the last result that is remembered. */
  write(steps) {
    writeFileSync(join(this.root, this.page), page(steps.filter((step) => step.long), this.steps));
  }
}

/** The page of results. */
export function page(steps, results) {
  const ran = steps.filter((step) => results[step.name]);
  const rows = steps.map((step) => {
    const one = results[step.name];
    if (!one) return `| ${step.name} | – | – | – | – | not run |`;
    const outcome = one.bad > 0 ? `**${one.bad} failed**, ${one.good} passed` : `${one.good} passed`;
    return `| ${step.name} | ${one.day} | ${one.commit} | ${one.seconds} | ${one.load} | ${outcome} |`;
  });
  const found = ran.filter((step) => results[step.name].told.length > 0).map((step) => `**${step.name}**\n\n${results[step.name].told.map((line) => `- ${line}\n`).join('')}`);
  return `# What takes long

Written by \`make deep\`, not by hand: of each long step the last result, with the commit and the day (UTC) on which it ran. What survived of the law's mutants, kind by kind: [mutation](mutation.md). How the steps work: [CONTRIBUTING](../CONTRIBUTING.md#what-takes-long).

| step | day | commit | seconds | load | outcome |
|---|---|---|---|---|---|
${rows.join('\n')}

Seconds and load (the machine's average over a minute when the step began) are of a machine with ${availableParallelism()} cores.

## What they told

${found.join('\n') || 'Nothing yet.\n'}`;
}
