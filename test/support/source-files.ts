import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** The folder of the project. */
export const projectRoot = join(import.meta.dirname, '../..');

/** The files under a folder of the project whose name ends so, as paths from the project's root. */
export function filesUnder(folder: string, ending: string): string[] {
  return (
    readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
      .map((entry) => relative(projectRoot, join(entry.parentPath, entry.name)))
      // Neither what was built nor what an example has installed for itself.
      .filter((path) => !path.startsWith('docs/api/') && !path.includes('node_modules/'))
      .sort()
  );
}

export function readProjectFile(path: string): string {
  return readFileSync(join(projectRoot, path), 'utf8');
}

/** The syntax tree of a source file, with parents set. */
export function parse(path: string, text = readProjectFile(path)): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** What a file imports or re-exports from: the words between the quotes. */
export function importsOf(file: ts.SourceFile): string[] {
  return file.statements.flatMap((statement) =>
    (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
    statement.moduleSpecifier !== undefined &&
    ts.isStringLiteral(statement.moduleSpecifier)
      ? [statement.moduleSpecifier.text]
      : [],
  );
}

/** Visits every node of a tree. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => visit(child, see));
}
