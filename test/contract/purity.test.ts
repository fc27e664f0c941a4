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

/**
 * What the language leaves to each engine to the last bit. The rest of Math is exact, or rounded once; Math.hypot
 * and Math.fround stand here because nobody needs them.
 */
const ownOfTheEngine = new Set(
  (
    'acos acosh asin asinh atan atan2 atanh cbrt cos cosh exp expm1 fround hypot log log10 log1p log2 pow sin sinh ' +
    'tan tanh'
  ).split(' '),
);

const localeMethods = /^(toLocale\w+|localeCompare)$/;

describe('src is pure', () => {
  it.each(filesUnder('src', '.ts'))('%s reads nothing but its arguments', (path) => {
    expect(impuritiesOf(parse(path))).toEqual([]);
  });

  it.each(filesUnder('src', '.ts'))('%s keeps no state between calls', (path) => {
    const mutable = parse(path)
      .statements.filter(ts.isVariableStatement)
      .filter(({ declarationList }) => (declarationList.flags & ts.NodeFlags.Const) === 0)
      .map((statement) => statement.getText());
    expect(mutable).toEqual([]);
  });
});

describe('the check for purity', () => {
  it.each([
    'Math.exp(x)',
    'x ** 3',
    'x **= 2',
    '2 ** n',
    '[1].map(Math.log)',
    "Math['pow'](x, 3)",
    'const { sin } = Math',
    'const own = Math',
    'Date.now()',
  ])('sees %s', (code) => {
    expect(impuritiesOf(parse('made-up.ts', code))).not.toEqual([]);
  });

  it.each(['x ** 2', '2 ** 53', '2 ** -53', 'Math.sqrt(Math.abs(x))', 'Math.clz32(x)'])(
    'allows %s',
    (code) => {
      expect(impuritiesOf(parse('made-up.ts', code))).toEqual([]);
    },
  );
});

function impuritiesOf(file: ts.SourceFile): string[] {
  const found: string[] = [];
  visit(file, (node) => {
    const fault = impurity(node);
    if (fault === undefined) return;
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${file.fileName}:${line + 1} ${fault}`);
  });
  return found;
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) {
    const text = node.getText();
    if (ambientMembers.has(text)) return text;
    if (node.expression.getText() === 'Math' && ownOfTheEngine.has(node.name.text)) {
      return `${text} has other last bits on another engine: src/math/elementary has those that do not`;
    }
    if (localeMethods.test(node.name.text)) return `${node.name.text} depends on the locale`;
  }
  if (isPower(node) && !isExactPower(node)) {
    return `${node.getText()} has other last bits on another engine: a product, or pow of src/math/elementary`;
  }
  // Aliases and computed members would hide from the check above.
  if (ts.isIdentifier(node) && node.text === 'Math' && !isObjectOfMember(node)) {
    return `${node.parent.getText()} hides which function of Math is meant`;
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

function isPower(node: ts.Node): node is ts.BinaryExpression {
  return (
    ts.isBinaryExpression(node) &&
    (node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskToken ||
      node.operatorToken.kind === ts.SyntaxKind.AsteriskAsteriskEqualsToken)
  );
}

/** A square, which is a product on every engine, and a power of two written out. */
function isExactPower({ left, operatorToken, right }: ts.BinaryExpression): boolean {
  if (operatorToken.kind !== ts.SyntaxKind.AsteriskAsteriskToken) return false;
  return right.getText() === '2' || (left.getText() === '2' && /^-?\d+$/.test(right.getText()));
}

function isObjectOfMember(node: ts.Identifier): boolean {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node;
}

/** Whether an identifier stands for the global of that name, not for a property or a field. */
function isFreeReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node) return false;
  if (ts.isPropertyAssignment(parent) && parent.name === node) return false;
  if (ts.isPropertySignature(parent) || ts.isBindingElement(parent)) return false;
  return !ts.isParameter(parent);
}
