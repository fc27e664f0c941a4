import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot, readProjectFile } from '../support/source-files.ts';
import { subPaths } from '../support/sub-paths.ts';

const entry = (folder: string) =>
  join(projectRoot, folder === '' ? 'src/index.ts' : `src/${folder}/index.ts`);

const program = ts.createProgram(['', ...subPaths].map(entry), {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  noEmit: true,
  noLib: true,
  types: [],
});
const checker = program.getTypeChecker();

/** The names, values and types, that an entry point exports. */
function exportedNames(folder: string): string[] {
  const file = program.getSourceFile(entry(folder));
  const symbol = file && checker.getSymbolAtLocation(file);
  if (symbol === undefined) return [];
  return checker
    .getExportsOfModule(symbol)
    .map((exported) => exported.name)
    .sort();
}

describe('the public names', () => {
  it.each(subPaths)('of halfhour/%s are the listed ones', async (folder) => {
    const list = `${exportedNames(folder).join('\n')}\n`;
    await expect(list).toMatchFileSnapshot(`exports/${folder}.txt`);
  });

  it.each(subPaths.filter((folder) => !['schema', 'texts'].includes(folder)))(
    'of halfhour/%s are all at the root as well',
    (folder) => {
      const root = new Set(exportedNames(''));
      expect(exportedNames(folder).filter((name) => !root.has(name))).toEqual([]);
    },
  );

  it('at the root are those of the folders, each gathered by one line', () => {
    const lines = readProjectFile('src/index.ts').trim().split('\n');
    expect(lines.filter((line) => !/^export \* from '\.\/\w+\/index\.ts';$/.test(line))).toEqual(
      [],
    );
  });

  it('are written out in every folder: no export * there', () => {
    const stars = subPaths.filter((folder) =>
      /export \*/.test(ts.sys.readFile(entry(folder)) ?? ''),
    );
    expect(stars).toEqual([]);
  });
});
