import ts from 'typescript';

/** A fenced TypeScript block of a document or of a doc comment. */
export interface DocExample {
  readonly code: string;
  /** Line of the fence in its file, for the title of the test. */
  readonly line: number;
}

/** The ```ts blocks of a text; a leading ` * ` of doc comments is taken off. */
export function examplesIn(text: string): DocExample[] {
  const examples: DocExample[] = [];
  let block: string[] | undefined;
  let start = 0;
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.replace(/^\s*\* ?/, (lead) => (/^\s*\*/.test(raw) ? '' : lead));
    if (block === undefined && /^\s*```ts\s*$/.test(line)) {
      block = [];
      start = index + 1;
    } else if (block !== undefined && /^\s*```\s*$/.test(line)) {
      examples.push({ code: block.join('\n'), line: start });
      block = undefined;
    } else block?.push(line);
  }
  return examples;
}

/** Compares what an example gives with what its `// =>` says. */
export type Check = (line: number, give: () => unknown, expected: string) => void;

/**
 * Runs an example. `load` gives the module for each import. Every `// =>` becomes a call of `check`.
 */
export async function runExample(
  code: string,
  load: (from: string) => unknown,
  check: Check,
): Promise<void> {
  const { parameters, body } = compileExample(code);
  const run = new Function(...parameters, `return (async () => {${body}\n})();`) as (
    load: (from: string) => unknown,
    exports: object,
    check: Check,
  ) => Promise<void>;
  await run(load, {}, check);
}

/** An example as the body of an async function of `load`, an object for its exports, and `check`. */
export function compileExample(code: string): { parameters: string[]; body: string } {
  const { outputText } = ts.transpileModule(withChecks(code), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  });
  return { parameters: ['require', 'exports', CHECK], body: outputText };
}

/** The name of the check inside an example: none that an example would use itself. */
const CHECK = '__check';

/** How many expectations an example states. */
export function expectationsIn(code: string): number {
  return (code.match(/\/\/ =>/g) ?? []).length;
}

function withChecks(code: string): string {
  const file = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  return file.statements
    .map((statement) => {
      const expected = expectationAfter(code, statement.end);
      const text = statement.getText();
      if (expected === undefined) return text;
      const line = file.getLineAndCharacterOfPosition(statement.end).line + 1;
      const call = (give: string) =>
        `${CHECK}(${line}, () => (${give}), ${JSON.stringify(expected)});`;
      if (ts.isExpressionStatement(statement)) return call(printedBy(statement.expression));
      if (ts.isVariableStatement(statement)) {
        const [declaration] = statement.declarationList.declarations;
        return `${text}\n${call(declaration!.name.getText())}`;
      }
      throw new Error(`line ${line}: only an expression or a variable can have a // =>`);
    })
    .join('\n');
}

/** `console.log(x)` shows x, so x is what its `// =>` is about. */
function printedBy(expression: ts.Expression): string {
  const isLog =
    ts.isCallExpression(expression) &&
    expression.expression.getText() === 'console.log' &&
    expression.arguments.length === 1;
  return isLog ? expression.arguments[0]!.getText() : expression.getText();
}

function expectationAfter(code: string, end: number): string | undefined {
  const match =
    /^;?[ \t]*\n?[ \t]*\/\/ =>[ \t]?([^\n]*)((?:\n[ \t]*\/\/ {4}[^\n]*|\n[ \t]*\/\/[ \t]*(?=\n))*)/.exec(
      code.slice(end),
    );
  if (match === null) return undefined;
  const further = match[2]!.replace(/\n[ \t]*\/\/(?: {4})?/g, '\n');
  return `${match[1]!}${further}`.trimEnd();
}

const ANY_REST = Symbol('…');

/** Whether a value is what an expectation says; `…` stands for more digits, fields or items. */
export function matches(actual: unknown, expected: string): boolean {
  if (typeof actual === 'string' && !/^(['"`]).*\1$/s.test(expected)) {
    return trimLines(actual) === trimLines(expected);
  }
  return alike(actual, readExpectation(expected));
}

function trimLines(text: string): string {
  return text.replace(/[ \t]+$/gm, '').trim();
}

class Digits {
  constructor(readonly shown: string) {}

  match(actual: unknown): boolean {
    const decimals = /\.(\d+)/.exec(this.shown)?.[1]?.length ?? 0;
    const exponent = Number(/e([+-]?\d+)$/.exec(this.shown)?.[1] ?? 0);
    const lastDigit = 10 ** (exponent - decimals);
    return typeof actual === 'number' && Math.abs(actual - Number(this.shown)) < lastDigit;
  }
}

function readExpectation(expected: string): unknown {
  const source = expected
    .replace(/(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)…/g, 'digits("$1")')
    .replace(/…(?=\s*\})/g, '[rest]: true')
    .replace(/…(?=\s*\])/g, 'rest');
  const read = new Function('digits', 'rest', `return (${source});`) as (
    digits: (shown: string) => Digits,
    rest: symbol,
  ) => unknown;
  return read((shown) => new Digits(shown), ANY_REST);
}

function alike(actual: unknown, expected: unknown): boolean {
  if (expected instanceof Digits) return expected.match(actual);
  if (Object.is(actual, expected)) return true;
  if (Array.isArray(expected)) return alikeList(actual, expected);
  if (typeof expected !== 'object' || expected === null) return false;
  if (typeof actual !== 'object' || actual === null || isList(actual)) return false;
  const wanted = Reflect.ownKeys(expected).filter((key) => key !== ANY_REST);
  const given = Reflect.ownKeys(actual).filter((key) => Reflect.get(actual, key) !== undefined);
  const all = wanted.every((key) => alike(Reflect.get(actual, key), Reflect.get(expected, key)));
  return all && (ANY_REST in expected || given.every((key) => wanted.includes(key)));
}

function alikeList(actual: unknown, expected: readonly unknown[]): boolean {
  if (!isList(actual)) return false;
  const items = Array.from(actual);
  const open = expected.at(-1) === ANY_REST;
  const wanted = open ? expected.slice(0, -1) : expected;
  const lengthFits = open ? items.length >= wanted.length : items.length === wanted.length;
  return lengthFits && wanted.every((item, i) => alike(items[i], item));
}

function isList(value: unknown): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
