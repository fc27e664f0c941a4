import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { filesUnder, parse, visit } from '../support/source-files.ts';

const ambient = new Set([
  'console',
  'process',
  'fetch',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'performance',
  'crypto',
  'globalThis',
  'window',
  'document',
  'localStorage',
  'require',
  'Buffer',
]);

const ambientMembers = new Set(['Date.now', 'Math.random', 'Temporal.Now']);

const localeMethods = /^(toLocale\w+|localeCompare)$/;

describe('src is pure', () => {
  it.each(filesUnder('src', '.ts'))('%s reads nothing but its arguments', (path) => {
    const file = parse(path);
    const found: string[] = [];
    visit(file, (node) => {
      const fault = impurity(node);
      if (fault !== undefined) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart());
        found.push(`${path}:${line + 1} ${fault}`);
      }
    });
    expect(found).toEqual([]);
  });

  it.each(filesUnder('src', '.ts'))('%s keeps no state between calls', (path) => {
    const mutable = parse(path)
      .statements.filter(ts.isVariableStatement)
      .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) === 0)
      .map((statement) => statement.getText());
    expect(mutable).toEqual([]);
  });
});

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    if (ambientMembers.has(text)) return text;
    if (localeMethods.test(node.name.text)) return `${node.name.text} depends on the locale`;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date') {
    if ((node.arguments?.length ?? 0) === 0) return 'new Date() reads the clock';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date') {
    return 'Date() reads the clock';
  }
  if (ts.isIdentifier(node) && ambient.has(node.text) && isFreeReference(node)) return node.text;
  return undefined;
}

/** Whether an identifier stands for the global of that name, not for a property or a field. */
function isFreeReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isPropertySignature(parent) || ts.isBindingElement(parent)) return false;
  return !ts.isParameter(parent);
}
