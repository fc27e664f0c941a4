import { expect, it } from 'vitest';
import { filesUnder, readProjectFile } from '../support/source-files.ts';

it('every word of the glossary that is a name stands in the code', () => {
  const code = filesUnder('src', '.ts').map(readProjectFile).join('\n');
  const names = [...readProjectFile('docs/glossary.md').matchAll(/^\| `(\w+)`/gm)].map(
    ([, name]) => name!,
  );
  expect(names.length).toBeGreaterThan(20);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

it('an agent is the same two characters in the glossary, the guides and the texts in Chinese', () => {
  expect(readProjectFile('docs/glossary.md')).toContain('座席');
  const other = [
    ...filesUnder('src/texts', '.ts'),
    ...filesUnder('docs', '.md'),
    ...filesUnder('docs/site', '.ts'),
  ]
    // What people type into the search, either way.
    .filter((path) => !path.endsWith('function-words.ts'))
    .filter((path) => readProjectFile(path).includes('坐席'));
  expect(other).toEqual([]);
});
