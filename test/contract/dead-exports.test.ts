import ts from 'typescript';
import { expect, it } from 'vitest';
import { filesUnder, parse } from '../support/source-files.ts';

/** Names that a file exports, and names that other files or an index take from it. */
function traffic(path: string) {
  const file = parse(path);
  const exported = file.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    }
    return 'name' in statement ? [(statement.name as ts.Identifier).text] : [];
  });
  const taken = file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement) && statement.exportClause) {
      return ts.isNamedExports(statement.exportClause)
        ? statement.exportClause.elements.map(
            ({ name, propertyName }) => (propertyName ?? name).text,
          )
        : [];
    }
    const bindings = ts.isImportDeclaration(statement) && statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) return [];
    return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  });
  return { exported, taken };
}

it('what is exported is imported somewhere', () => {
  const files = filesUnder('src', '.ts').map((path) => ({ path, ...traffic(path) }));
  const users = ['test', 'bench', 'examples', 'scripts'].flatMap((folder) =>
    filesUnder(folder, '.ts'),
  );
  const taken = new Set([...files, ...users.map(traffic)].flatMap((file) => file.taken));
  const dead = files.flatMap(({ path, exported }) =>
    exported.filter((name) => !taken.has(name)).map((name) => `${path}: ${name}`),
  );
  expect(dead).toEqual([]);
});
