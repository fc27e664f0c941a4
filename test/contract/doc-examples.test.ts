import { describe, expect, it } from 'vitest';
import { examplesIn, expectationsIn, matches, runExample } from '../support/doc-examples.ts';
import { filesUnder, readProjectFile } from '../support/source-files.ts';
import { subPaths } from '../support/sub-paths.ts';

const modules = new Map<string, unknown>([['halfhour', await import('halfhour')]]);
for (const folder of subPaths) {
  modules.set(`halfhour/${folder}`, await import(`../../src/${folder}/index.ts`));
}

function load(from: string): unknown {
  if (!modules.has(from)) throw new Error(`an example imports ${from}, which a reader cannot`);
  return modules.get(from);
}

/** Guides in several languages have the same code: it is run once, where it stands first. */
const examples = [
  ...new Map(
    ['README.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')]
      .flatMap((path) => examplesIn(readProjectFile(path)).map((example) => ({ path, ...example })))
      .reverse()
      .map((example) => [example.code, example]),
  ).values(),
].reverse();

describe('every example of the documentation gives what it says', () => {
  it.each(examples)('$path:$line', async ({ path, code, line }) => {
    let checked = 0;
    await runExample(code, load, (at, give, expected) => {
      checked++;
      const where = `${path}:${line + at}`;
      if (expected.startsWith('throws ')) {
        expect(give, where).toThrow(expected.slice('throws '.length));
        return;
      }
      const actual = give();
      if (!matches(actual, expected)) expect.soft(actual, where).toEqual(expected);
    });
    expect(checked, 'expectations checked').toBe(expectationsIn(code));
  });
});

describe('the comparison of examples', () => {
  it.each([
    [0.8883500191794669, '0.8883…'],
    [-12.345, '-12.34…'],
    [14, '14'],
    [{ agents: 14, binding: 'x' }, '{ agents: 14, … }'],
    [[1, 2, 3], '[1, 2, …]'],
    [Int32Array.of(3, 4), '[3, 4]'],
    ['two\nlines', 'two\nlines'],
  ])('accepts %j as %s', (actual, expected) => {
    expect(matches(actual, expected)).toBe(true);
  });

  it.each([
    [0.8893, '0.8883…'],
    [14, '15'],
    [{ agents: 14, binding: 'x' }, '{ agents: 14 }'],
    [[1, 2, 3], '[1, 2]'],
    [{ agents: 14 }, '{ agents: 14, asa: 2, … }'],
    ['one line', 'another'],
  ])('rejects %j as %s', (actual, expected) => {
    expect(matches(actual, expected)).toBe(false);
  });
});
