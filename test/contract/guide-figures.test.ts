import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GivenFigure, givenFigures } from '../support/given-figures.ts';
import { figuresOf, isAmong } from '../support/guide-figures.ts';
import { filesUnder, readProjectFile } from '../support/source-files.ts';

/** Pages that other tests hold, number by number, or that have definitions and citations alone. */
const HELD_OTHERWISE = ['rules', 'migration', 'glossary', 'references'];

const pages = ['README.md', ...filesUnder('docs', '.md')].filter(
  (path) => !HELD_OTHERWISE.includes(posix.basename(path, '.md')),
);

const unbacked = (path: string) => {
  const linked = (link: string) => {
    const other = posix.join(posix.dirname(path), link);
    return existsSync(other) ? readProjectFile(other) : undefined;
  };
  const original = path.replace(/\/(?:de|zh)\//, '/');
  return figuresOf(
    readProjectFile(path),
    linked,
    original === path ? '' : readProjectFile(original),
  ).filter(({ backing }) => backing === undefined);
};

const plain = (text: string) => text.replace(/\s+/g, ' ');
const covers = ({ words, numbers }: GivenFigure, paragraph: string, shown: string) =>
  plain(paragraph).includes(words) && (numbers === undefined || isAmong(shown, numbers()));

describe('every number in a document', () => {
  it.each(pages)(
    'of %s is in the code of its section, printed by a command that it names, cited, or said to be given',
    (path) => {
      const given = givenFigures.filter(({ page }) => page === path);
      const figures = unbacked(path);
      const without = figures
        .filter(({ paragraph, shown }) => !given.some((one) => covers(one, paragraph, shown)))
        .map(({ line, shown, around }) => `${path}:${line}: ${shown} in “${around}”`);
      expect(without).toEqual([]);
      // What is said to be given is still there, and still needs it.
      const stale = given.filter(
        (one) => !figures.some(({ paragraph, shown }) => covers(one, paragraph, shown)),
      );
      expect(stale.map(({ words }) => words)).toEqual([]);
    },
  );
});

describe('every command that a document names', () => {
  const { scripts } = JSON.parse(readProjectFile('package.json')) as {
    scripts: Record<string, string>;
  };

  it.each(pages)('of %s is there', (path) => {
    const page = readProjectFile(path);
    const missing = [
      ...[...page.matchAll(/npm run (bench|accuracy) -- ([a-z][\w-]*)/g)]
        .filter(
          ([, kind, suite]) =>
            !existsSync(`bench/${suite}/${kind === 'bench' ? 'speed' : 'accuracy'}.ts`),
        )
        .map(([command]) => command),
      ...[...page.matchAll(/npm run ([\w:]+)/g)]
        .filter(([, script]) => !(script! in scripts))
        .map(([command]) => command),
      ...[...page.matchAll(/\b((?:examples|bench|scripts|test)\/[\w./-]+\.(?:ts|mjs|py))\b/g)]
        .map(([, file]) => file!)
        .filter((file) => !existsSync(file)),
    ];
    expect(missing).toEqual([]);
  });
});

describe('the search for figures', () => {
  const backings = (page: string) =>
    figuresOf(page, () => 'It is 0.77 there.').map(({ shown, backing }) => [shown, backing]);

  it('knows a result as it is rounded, and as a percentage', () => {
    const page = 'It is 88.8 %, or 0.89, not 87 %.\n\n```ts\nx; // => 0.8883…\n```';
    expect(backings(page)).toEqual([
      ['88.8', 'code'],
      ['0.89', 'code'],
      ['87', undefined],
    ]);
  });

  it('asks for a command in the same section', () => {
    const page = '# A\n\n`npm run bench -- x` says 12.\n\n# B\n\nIt is 12.';
    expect(backings(page)).toEqual([
      ['12', 'command'],
      ['12', undefined],
    ]);
  });

  it('takes a page that is linked to, and a citation', () => {
    expect(backings('[there](a.md) 0.77 and 0.78')).toEqual([
      ['0.77', 'page'],
      ['0.78', undefined],
    ]);
    expect(backings('Whitt (2007) says 0.78')).toEqual([['0.78', 'source']]);
  });

  it('passes over clock times, dates, years and code', () => {
    expect(backings('At 8:00 on 28 July 2026, `f(3)`, 80/20, none or 1.')).toEqual([]);
  });
});
