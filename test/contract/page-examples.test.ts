import { describe, expect, it } from 'vitest';
import { examplesIn, expectationsIn } from '../support/doc-examples.ts';
import { filesUnder, readProjectFile } from '../support/source-files.ts';

/** Functions that the package exports, each with the comment before it. */
const publicNames = new Set(
  filesUnder('test/contract/exports', '.txt').flatMap((path) => readProjectFile(path).split('\n')),
);
const core = ['explain', 'plainError', 'writeCsv'];
const documented = filesUnder('src', '.ts').flatMap((path) =>
  [
    ...readProjectFile(path).matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)\nexport function (\w+)/g),
  ].map(([, comment, name]) => ({ path, name: name!, comment: comment! })),
);
const isPublic = ({ name }: { name: string }) => publicNames.has(name) || core.includes(name);

describe('every public function', () => {
  it('has a page with an example that says what it gives', () => {
    const without = documented
      .filter(isPublic)
      .filter(({ comment }) => !examplesIn(comment).some(({ code }) => expectationsIn(code) > 0))
      .map(({ path, name }) => `${name} in ${path}`);
    expect(documented.filter(isPublic).length).toBeGreaterThan(200);
    expect(without).toEqual([]);
  });

  it('stands in a guide or another document', () => {
    const pages = [
      'README.md',
      ...filesUnder('docs', '.md').filter((path) => !/(limits|migration)\.md$/.test(path)),
    ]
      .map(readProjectFile)
      .join('\n');
    const missing = documented
      .filter(isPublic)
      .filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(pages))
      .map(({ path, name }) => `${name} in ${path}`);
    expect(missing).toEqual([]);
  });
});

describe('every block of code in README and documents', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...filesUnder('docs', '.md')];

  it.each(pages)('of %s is executed, or says why not', (path) => {
    const lines = readProjectFile(path).split('\n');
    let isInside = false;
    const silent: string[] = [];
    for (const [i, line] of lines.entries()) {
      const fence = /^\s*```(\w*)/.exec(line);
      if (fence === null) continue;
      isInside = !isInside;
      if (!isInside || fence[1] === 'ts') continue;
      const before = lines.slice(Math.max(0, i - 2), i).join(' ');
      if (!/<!-- not run here: \S.*-->/.test(before)) silent.push(`${path}:${i + 1}`);
    }
    expect(silent).toEqual([]);
  });
});
