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
