import ts from 'typescript';
import { expect, it } from 'vitest';
import { filesUnder, parse, readProjectFile } from '../support/source-files.ts';

// A schema and the interface beside it say the same thing twice; a type test proves that they agree.
it('every exported schema of a public input is proved equal to its interface', () => {
  const proofs = filesUnder('test', '.ts').map(readProjectFile).join('\n');
  const unproved = filesUnder('src', '.schema.ts')
    .filter((path) => !path.startsWith('src/core/'))
    .flatMap((path) => exportedSchemas(path).map((name) => ({ path, name })))
    .filter(({ name }) => !new RegExp(`typeof ${name}\\b`).test(proofs))
    .map(({ path, name }) => `${path}: ${name}`);
  expect(unproved).toEqual([]);
});

function exportedSchemas(path: string): string[] {
  return parse(path)
    .statements.filter(ts.isVariableStatement)
    .filter(({ modifiers }) => modifiers?.some((m) => m.kind === ts.SyntaxKind.ExportKeyword))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .map(({ name }) => name.getText())
    .filter((name) => name.endsWith('Schema'));
}
