import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { projectRoot, readProjectFile } from '../support/source-files.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
}

const manifest = JSON.parse(readProjectFile('package.json')) as Manifest;
const subPaths = Object.keys(manifest.exports)
  .filter((path) => path !== '.' && path !== './package.json')
  .map((path) => path.slice(2));

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

  it.each(subPaths)('of halfhour/%s are all at the root as well', (folder) => {
    const root = new Set(exportedNames(''));
    expect(exportedNames(folder).filter((name) => !root.has(name))).toEqual([]);
  });

  it('at the root come from a sub-path or from core', () => {
    const core = /from '\.\/core\//;
    const blocks = readProjectFile('src/index.ts').split(/(?=^export )/m);
    const ofCore = blocks.filter((block) => core.test(block)).join('\n');
    const known = new Set(subPaths.flatMap(exportedNames));
    const strays = exportedNames('').filter(
      (name) => !known.has(name) && !new RegExp(`\\b${name}\\b`).test(ofCore),
    );
    expect(strays).toEqual([]);
  });

  it('are written out: no export * anywhere', () => {
    const stars = ['', ...subPaths].filter((folder) =>
      /export \*/.test(ts.sys.readFile(entry(folder)) ?? ''),
    );
    expect(stars).toEqual([]);
  });
});
