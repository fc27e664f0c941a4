import ts from 'typescript';
import { aliased, checker, program } from '../../scripts/schemas/public-functions.ts';

// Finds every text that an error of the library may say, by following what flows into the fields that errors say:
// literals as they stand, templates with {1}, {2} … for what varies.

/** A text, and where it stands. */
export interface SourceText {
  readonly text: string;
  readonly at: string;
}

/** The texts that flow into `expected` of an issue, into checks of schemas, or into arguments of errors. */
export function textsOfErrors(): SourceText[] {
  const search = new TextSearch();
  for (const file of program.getSourceFiles()) {
    const path = file.fileName.split('/src/')[1];
    if (path === undefined || file.isDeclarationFile || file.fileName.includes('node_modules'))
      continue;
    search.addFile(file);
  }
  return search.run();
}

/** What errors are made with: the arguments that say something, by their place. */
const SAYING: Readonly<Record<string, readonly number[]>> = {
  InfeasibleError: [1],
  TooLargeError: [4],
  kindOf: [0],
};

class TextSearch {
  readonly #calls: ts.CallLikeExpression[] = [];
  readonly #sinks: ts.Expression[] = [];
  readonly #seen = new Set<ts.Node>();
  readonly #parameters = new Set<ts.Symbol>();
  readonly #found: SourceText[] = [];

  addFile(file: ts.SourceFile): void {
    const see = (node: ts.Node): void => {
      if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.#calls.push(node);
      if (ts.isPropertyAssignment(node) && isSaying(node)) this.#sinks.push(node.initializer);
      if (ts.isShorthandPropertyAssignment(node) && isSaying(node)) this.#sinks.push(node.name);
      ts.forEachChild(node, see);
    };
    see(file);
  }

  run(): SourceText[] {
    for (const call of this.#calls) this.#sinks.push(...schemaTexts(call), ...errorTexts(call));
    let size = -1;
    while (size !== this.#parameters.size || this.#sinks.length > 0) {
      size = this.#parameters.size;
      while (this.#sinks.length > 0) this.#take(this.#sinks.pop()!);
      for (const call of this.#calls) this.#sinks.push(...this.#argumentsOf(call));
    }
    return this.#found;
  }

  /** What a call gives to parameters that end in an error. */
  #argumentsOf(call: ts.CallLikeExpression): ts.Expression[] {
    if (!ts.isCallExpression(call) && !ts.isNewExpression(call)) return [];
    const parameters = checker.getResolvedSignature(call)?.declaration?.parameters ?? [];
    return parameters.flatMap((parameter, i) => {
      const argument = call.arguments?.[i];
      if (ts.isJSDocParameterTag(parameter as ts.Node) || argument === undefined) return [];
      const symbol = checker.getSymbolAtLocation((parameter as ts.ParameterDeclaration).name);
      return symbol !== undefined &&
        (symbol.name === 'expected' || this.#parameters.has(symbol)) &&
        !this.#seen.has(argument)
        ? [argument]
        : [];
    });
  }

  #take(given: ts.Expression): void {
    const node = bare(given);
    this.#seen.add(given);
    if (given !== node && this.#seen.has(node)) return;
    this.#seen.add(node);
    if (isNumeric(node)) return;
    if (ts.isStringLiteralLike(node)) this.#add(node.text, node);
    else if (ts.isTemplateExpression(node)) this.#add(templateOf(node), node);
    else if (ts.isConditionalExpression(node)) this.#sinks.push(node.whenTrue, node.whenFalse);
    else if (ts.isBinaryExpression(node)) this.#takeBinary(node);
    else if (ts.isIdentifier(node) || ts.isPropertyAccessExpression(node)) this.#follow(node);
    else if (ts.isElementAccessExpression(node)) this.#sinks.push(node.expression);
    else if (ts.isObjectLiteralExpression(node)) {
      for (const property of node.properties) {
        if (ts.isPropertyAssignment(property)) this.#sinks.push(property.initializer);
      }
    } else if (ts.isCallExpression(node)) this.#takeReturns(node);
  }

  #takeBinary(node: ts.BinaryExpression): void {
    if (node.operatorToken.kind === ts.SyntaxKind.PlusToken) {
      const text = `${literalOf(node.left)}${literalOf(node.right)}`;
      let slot = 0;
      this.#add(
        text.replace(/\{\}/g, () => `{${++slot}}`),
        node,
      );
    } else this.#sinks.push(node.left, node.right);
  }

  #follow(node: ts.Identifier | ts.PropertyAccessExpression): void {
    const found = checker.getSymbolAtLocation(node);
    if (found === undefined) return;
    const symbol = aliased(
      ts.isIdentifier(node) && ts.isShorthandPropertyAssignment(node.parent)
        ? (checker.getShorthandAssignmentValueSymbol(node.parent) ?? found)
        : found,
    );
    for (const declared of symbol.declarations ?? []) {
      if (ts.isParameter(declared)) {
        this.#parameters.add(symbol);
        if (declared.initializer !== undefined) this.#sinks.push(declared.initializer);
      } else if (
        (ts.isVariableDeclaration(declared) || ts.isPropertyAssignment(declared)) &&
        declared.initializer !== undefined
      )
        this.#sinks.push(declared.initializer);
    }
  }

  #takeReturns(call: ts.CallExpression): void {
    const declared = checker.getResolvedSignature(call)?.declaration;
    if (declared === undefined || declared.getSourceFile().isDeclarationFile) return;
    if (ts.isArrowFunction(declared) && !ts.isBlock(declared.body)) {
      this.#sinks.push(declared.body);
      return;
    }
    const see = (node: ts.Node): void => {
      if (ts.isReturnStatement(node) && node.expression !== undefined)
        this.#sinks.push(node.expression);
      if (!ts.isFunctionLike(node)) ts.forEachChild(node, see);
    };
    const { body } = declared as ts.FunctionDeclaration;
    if (body !== undefined) ts.forEachChild(body, see);
  }

  #add(text: string, node: ts.Node): void {
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    this.#found.push({ text, at: `${file.fileName.split('/src/')[1]}:${line + 1}` });
  }
}

/** Fields whose text a caller reads in an error. */
function isSaying(node: ts.PropertyAssignment | ts.ShorthandPropertyAssignment): boolean {
  const name = node.name.getText();
  if (node.getSourceFile().fileName.endsWith('core/vega-lite.ts')) return false;
  if (name === 'expected' || name === 'error' || name === 'hint') return true;
  if (name === 'advice') return node.getSourceFile().fileName.endsWith('core/limits.ts');
  const call = node.parent.parent;
  return (
    name === 'message' &&
    ts.isCallExpression(call) &&
    /addIssue$|issues\.push$/.test(call.expression.getText())
  );
}

/** Sentences among the arguments of `z.…`. */
function schemaTexts(call: ts.CallLikeExpression): ts.Expression[] {
  if (!ts.isCallExpression(call) || !/^z\./.test(call.expression.getText())) return [];
  return call.arguments
    .slice(/^z\.(string|int|number|boolean)$/.test(call.expression.getText()) ? 0 : 1)
    .filter(
      (argument) =>
        !ts.isFunctionLike(argument) &&
        !ts.isObjectLiteralExpression(argument) &&
        !ts.isCallExpression(argument) &&
        isTextual(argument),
    );
}

function isNumeric(node: ts.Expression): boolean {
  return (checker.getTypeAtLocation(node).flags & ts.TypeFlags.NumberLike) !== 0;
}

function isTextual(node: ts.Expression): boolean {
  const type = checker.getTypeAtLocation(node);
  return (type.flags & ts.TypeFlags.StringLike) !== 0;
}

function errorTexts(call: ts.CallLikeExpression): ts.Expression[] {
  if (!ts.isNewExpression(call) && !ts.isCallExpression(call)) return [];
  return (SAYING[call.expression.getText()] ?? []).flatMap((i) => call.arguments?.[i] ?? []);
}

function bare(node: ts.Expression): ts.Expression {
  if (
    ts.isParenthesizedExpression(node) ||
    ts.isAsExpression(node) ||
    ts.isNonNullExpression(node) ||
    ts.isSatisfiesExpression(node)
  )
    return bare(node.expression);
  return node;
}

function templateOf({ head, templateSpans }: ts.TemplateExpression): string {
  return templateSpans.reduce(
    (text, { literal }, i) => `${text}{${i + 1}}${literal.text}`,
    head.text,
  );
}

function literalOf(given: ts.Expression): string {
  const node = bare(given);
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node)) return templateOf(node).replace(/\{\d+\}/g, '{}');
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return `${literalOf(node.left)}${literalOf(node.right)}`;
  return '{}';
}
