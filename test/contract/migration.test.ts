import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../support/source-files.ts';
import { subPaths } from '../support/sub-paths.ts';

const before = readProjectFile('test/contract/exports-before.txt').trim().split('\n');
const now = new Set(
  subPaths.flatMap((folder) =>
    readProjectFile(`test/contract/exports/${folder}.txt`)
      .trim()
      .split('\n')
      .map((name) => `${folder} ${name}`),
  ),
);
const row = /^\| `halfhour\/(\w+)` \| `(\w+)` \| (?:`halfhour\/(\w+)`|the root) \| `(\w+)` \|/gm;
const moves = [...readProjectFile('docs/migration.md').matchAll(row)].map(
  ([, from, old, to, name]) => ({ old: `${from} ${old}`, to, name: name! }),
);
const rootOnly = new Set(['SearchStatus']);

describe('the page of old and new names', () => {
  it('says of every name of before where it is, unless it is where it was', () => {
    const said = new Set(moves.map(({ old }) => old));
    expect(before.filter((name) => !now.has(name) && !said.has(name))).toEqual([]);
  });

  it('names only what was there, and what is there', () => {
    expect(moves.filter(({ old }) => !before.includes(old))).toEqual([]);
    const isThere = ({ to, name }: (typeof moves)[number]) =>
      to === undefined ? rootOnly.has(name) : now.has(`${to} ${name}`);
    expect(moves.filter((move) => !isThere(move))).toEqual([]);
  });
});
