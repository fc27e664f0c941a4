import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, parse } from '../support/source-files.ts';

// What runs when a module is loaded costs everybody who imports it, and stays in everybody's bundle. A bundler leaves
// a call out only where it is told that the call does nothing else.

const MARK = /\/\* @__PURE__ \*\/\s*$/;

/** What may stay: it is read once and holds nothing else. */
const ALLOWED: Readonly<Record<string, string>> = {
  'KINDS.length': 'the length of the list above it',
  'table.functions': 'a part of the table of schemas',
  'table.inputTypes': 'a part of the table of schemas',
  'table.resultTypes': 'a part of the table of schemas',
};

describe('loading a module does nothing', () => {
  it.each(filesUnder('src', '.ts'))(
    '%s marks its calls as pure, does nothing else, and has letters in patterns built when used',
    (path) => {
      const file = parse(path);
      const faults = file.statements.flatMap((statement) => faultsOf(statement, file));
      expect(literalsWithLetters(file)).toEqual([]);
      expect(faults.filter((fault) => !(fault in ALLOWED))).toEqual([]);
    },
  );

  it.each([
    ['const a = f();', ['f()']],
    ['const a = /* @__PURE__ */ f();', []],
    ['const a = /* @__PURE__ */ f<T>()(() => g());', []],
    ['const a = /* @__PURE__ */ f(g());', ['g()']],
    ['const a = { b: new Map() };', ['new Map()']],
    ['const { a } = b;', ['{ a }']],
    ['const a = [1, ...b];', ['...b']],
    ['const a = b.length;', ['b.length']],
    ['const a = Math.SQRT2 / 2;', []],
    ['const a = () => f();', []],
    ['class A { static b = f(); c = g(); }', ['f()']],
    ['a.b = 1;', ['a.b = 1;']],
    ["import 'a';", ["import 'a';"]],
  ])('%s', (text, faults) => {
    const file = parse('example.ts', text);
    expect(file.statements.flatMap((statement) => faultsOf(statement, file))).toEqual(faults);
  });

  it('notices a literal with letters of all scripts in a function', () => {
    const file = parse('example.ts', String.raw`const a = () => /^\p{L}+$/u; const b = /\w/u;`);
    expect(literalsWithLetters(file)).toEqual([String.raw`/^\p{L}+$/u`]);
  });
});

/** An engine works out which letters there are wherever it reads a literal that asks for them, called or not. */
function literalsWithLetters(node: ts.Node): string[] {
  const own =
    ts.isRegularExpressionLiteral(node) && node.text.includes(String.raw`\p{`) ? [node.text] : [];
  return [...own, ...childrenOf(node).flatMap(literalsWithLetters)];
}

function faultsOf(statement: ts.Statement, file: ts.SourceFile): string[] {
  if (ts.isImportDeclaration(statement)) {
    return statement.importClause === undefined ? [statement.getText(file)] : [];
  }
  const declares =
    ts.isVariableStatement(statement) ||
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isModuleDeclaration(statement) ||
    ts.isExportDeclaration(statement);
  return declares ? faultsIn(statement, file) : [statement.getText(file)];
}

/** What of a node runs when it is loaded and may have an effect, as far as a bundler knows. */
function faultsIn(node: ts.Node, file: ts.SourceFile): string[] {
  if (isLater(node)) return [];
  if (mayHaveEffect(node, file)) return [node.getText(file)];
  const isCall = ts.isCallExpression(node) || ts.isNewExpression(node);
  // The mark of a call goes for what is called, not for its arguments.
  const parts = isCall ? (node.arguments ?? []) : childrenOf(node);
  return parts.flatMap((part) => faultsIn(part, file));
}

function childrenOf(node: ts.Node): ts.Node[] {
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  return children;
}

/** Bodies run when they are called, fields when an instance is made, types never; that Math has a constant is known. */
function isLater(node: ts.Node): boolean {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node) || ts.isModuleDeclaration(node)) return true;
  if (ts.isPropertyAccessExpression(node)) return /^(Math|Number)$/.test(node.expression.getText());
  return (
    ts.isPropertyDeclaration(node) &&
    !node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
  );
}

function mayHaveEffect(node: ts.Node, file: ts.SourceFile): boolean {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    return !MARK.test(file.text.slice(node.getFullStart(), node.getStart(file)));
  }
  return (
    ts.isTaggedTemplateExpression(node) ||
    ts.isObjectBindingPattern(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isPropertyAccessExpression(node)
  );
}
