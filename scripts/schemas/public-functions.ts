import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** A function that the package exports, as its source declares it. */
export interface PublicFunction {
  readonly name: string;
  /** Its sub-path. */
  readonly domain: string;
  readonly declaration: ts.FunctionDeclaration;
  readonly symbol: ts.Symbol;
}

export const root = join(import.meta.dirname, '../..');

const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly exports: Readonly<Record<string, unknown>>;
};

/** What has no answer as plain data: a reader that is fed piece by piece. */
const NOT_PLAIN = new Set(['exportReader']);

const domains = Object.keys(manifest.exports)
  .map((path) => path.slice(2))
  .filter((domain) => domain !== '' && domain !== 'package.json' && domain !== 'schema');

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
);

const entryOf = (domain: string) => join(root, `src/${domain}/index.ts`);

export const program = ts.createProgram(domains.map(entryOf), options);

export const checker = program.getTypeChecker();

/** All of them, by sub-path and name. */
export const publicFunctions: readonly PublicFunction[] = domains.flatMap((domain) =>
  checker
    .getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(entryOf(domain))!)!)
    .map(aliased)
    .flatMap((symbol) => {
      // Of overloads the one with a body takes what any of them takes.
      const declaration =
        symbol.declarations?.find((each) => ts.isFunctionDeclaration(each) && each.body) ??
        symbol.declarations?.[0];
      if (declaration === undefined || !ts.isFunctionDeclaration(declaration)) return [];
      return NOT_PLAIN.has(symbol.name) ? [] : [{ name: symbol.name, domain, declaration, symbol }];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
);

/** What a name stands for, through imports and re-exports. */
export function aliased(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** The path of a source file from a folder of the project, as an import writes it. */
export function importPath(file: ts.SourceFile, from: string): string {
  return relative(join(root, from), file.fileName);
}
