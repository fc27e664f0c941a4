import ts from 'typescript';
import { aliased, checker, importPath, type PublicFunction } from './public-functions.ts';

// Finds where a function checks its arguments, and writes that down again as a table: what a schema
// says of an input is what the function itself asks.

/** The checks of one function, as source text. */
export interface ArgumentChecks {
  /** The arguments, as the function declares them. */
  readonly parameters: readonly string[];
  /** `[schema, value, path]` each, with the argument whose fields stand among the others, if there is one. */
  readonly entries: readonly string[];
}

/** Names to import, by the file that exports them. */
export type Imports = Map<string, Set<string>>;

const HOME = 'src/schema';

/** What stands for the names of a function that is called: its parameters, by the arguments given. */
type Given = ReadonlyMap<ts.Symbol, ts.Expression>;

export function argumentChecks(
  { name, declaration }: PublicFunction,
  imports: Imports,
): ArgumentChecks {
  const entries: string[] = [];
  const used = new Set<ts.Symbol>();
  const addImport = (path: string, word: string) =>
    imports.set(path, (imports.get(path) ?? new Set()).add(word));

  /** The text of an expression, with what is local put in its place. */
  const textOf = (expression: ts.Node, given: Given): string => {
    if (ts.isShorthandPropertyAssignment(expression)) {
      const symbol = checker.getShorthandAssignmentValueSymbol(expression)!;
      return `${expression.name.text}: ${nameOf(symbol, given) ?? expression.name.text}`.replace(
        /^(\w+): \1$/,
        '$1',
      );
    }
    if (ts.isIdentifier(expression) && isReference(expression)) {
      const symbol = checker.getSymbolAtLocation(expression);
      return (symbol && nameOf(symbol, given)) ?? expression.text;
    }
    const source = expression.getSourceFile().text;
    let text = '';
    let at = expression.getStart();
    ts.forEachChild(expression, (child) => {
      text += source.slice(at, child.getStart()) + textOf(child, given);
      at = child.end;
    });
    return text + source.slice(at, expression.end);
  };

  const nameOf = (symbol: ts.Symbol, given: Given): string | undefined => {
    const argument = given.get(symbol);
    if (argument !== undefined) return textOf(argument, new Map());
    const declared = symbol.declarations?.[0];
    if (declared === undefined) return undefined;
    if (ts.isParameter(declared) && declared.parent === declaration) {
      used.add(symbol);
      return undefined;
    }
    const target = aliased(symbol).declarations?.[0];
    const isImported = ts.isImportSpecifier(declared);
    if (isImported || isTopLevel(declared)) {
      if (target === undefined) return undefined;
      const path = importPath(target.getSourceFile(), HOME);
      if (path.includes('node_modules')) return undefined;
      addImport(path, aliased(symbol).name);
      return aliased(symbol).name;
    }
    if (ts.isVariableDeclaration(declared) && declared.initializer !== undefined) {
      return textOf(declared.initializer, given);
    }
    return undefined;
  };

  const add = (schema: string, value: ts.Expression, given: Given) => {
    const text = textOf(value, given);
    const path = /^\w+$/.test(text) ? text : '';
    const rest = /\.\.\.(\w+)/.exec(text)?.[1];
    const parts = [schema, text, `'${path}'`, ...(rest === undefined ? [] : [`'${rest}'`])];
    entries.push(`[${parts.join(', ')}]`);
  };

  const see = (node: ts.Node, given: Given): void => {
    if (ts.isFunctionLike(node) && node !== declaration && given.size === 0) return;
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression)) {
      const [callee, ...rest] = node.arguments;
      if (callee !== undefined && calleeIs(callee, given)) found(node.expression, rest, given);
    }
    ts.forEachChild(node, (child) => see(child, given));
  };

  const calleeIs = (expression: ts.Expression, given: Given): boolean => {
    if (ts.isStringLiteral(expression)) return expression.text === name;
    if (!ts.isIdentifier(expression)) return false;
    const symbol = checker.getSymbolAtLocation(expression);
    const declared = symbol?.declarations?.[0];
    const stood =
      symbol &&
      (given.get(symbol) ??
        (declared && ts.isVariableDeclaration(declared) ? declared.initializer : undefined));
    return stood !== undefined && calleeIs(stood, new Map());
  };

  const found = (called: ts.Identifier, rest: readonly ts.Expression[], given: Given): void => {
    const text = (node: ts.Node) => textOf(node, given);
    if (called.text === 'parseInput') {
      const [schema, value] = rest;
      if (isMadeInside(value!)) return;
      add(text(schema!), value!, given);
    } else if (called.text === 'parseArguments') {
      for (const property of (rest[0] as ts.ObjectLiteralExpression).properties) {
        const { initializer } = property as ts.PropertyAssignment;
        const [schema, value] = (initializer as ts.ArrayLiteralExpression).elements;
        add(text(schema!), value!, given);
      }
    } else if (called.text === 'checkResult' || called.text === 'checkResults') {
      const kind = called.text === 'checkResult' ? 'resultOf' : 'resultsOf';
      const [, value, expected, parts] = rest;
      addImport('../core/check-result.ts', kind);
      add(`${kind}(${text(expected!)}, ${text(parts!)})`, value!, given);
    } else if (called.text.startsWith('check')) {
      const target = aliased(checker.getSymbolAtLocation(called)!).declarations?.[0];
      if (target === undefined || !ts.isFunctionDeclaration(target)) return;
      const inside = new Map<ts.Symbol, ts.Expression>();
      target.parameters.forEach((parameter, i) => {
        const symbol = checker.getSymbolAtLocation(parameter.name);
        const argument = called.parent as ts.CallExpression;
        if (symbol !== undefined) inside.set(symbol, argument.arguments[i]!);
      });
      see(target.body!, inside);
    }
  };

  see(declaration, new Map());
  const parameters = declaration.parameters
    .filter((parameter) => used.has(checker.getSymbolAtLocation(parameter.name)!))
    .map((parameter) => {
      const { initializer } = parameter;
      return initializer === undefined
        ? parameter.name.getText()
        : `${parameter.name.getText()} = ${initializer.getText()}`;
    });
  return { parameters, entries };
}

/** A value that the function made, such as an input with another number in it. */
function isMadeInside(value: ts.Expression): boolean {
  return ts.isCallExpression(value);
}

function isTopLevel(node: ts.Node): boolean {
  if (ts.isFunctionDeclaration(node)) return ts.isSourceFile(node.parent);
  return ts.isVariableDeclaration(node) && ts.isSourceFile(node.parent.parent.parent);
}

/** Whether an identifier names a value here, not a field. */
function isReference({ parent, ...node }: ts.Identifier): boolean {
  if (ts.isPropertyAccessExpression(parent)) return parent.expression.pos === node.pos;
  if (ts.isPropertyAssignment(parent)) return parent.initializer.pos === node.pos;
  return true;
}
