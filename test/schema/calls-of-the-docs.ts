import { argumentsOf, type FunctionName, inputSchemas } from 'halfhour/schema';
import { examplesIn, runExample } from '../support/doc-examples.ts';
import { filesUnder, readProjectFile } from '../support/source-files.ts';
import { subPaths } from '../support/sub-paths.ts';

/** A call as the documentation makes it. */
export interface DocumentedCall {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly result: unknown;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** Calls of one function that are kept: more of them say nothing new. */
const KEPT = 6;

/**
 * Every call of a public function in the examples of README, guides and doc comments, with what it returned:
 * the table of inputs that the schemas are held against.
 */
export async function callsOfTheDocs(): Promise<ReadonlyMap<string, readonly DocumentedCall[]>> {
  const calls = new Map<string, DocumentedCall[]>();
  const recorded = (module: object) =>
    Object.fromEntries(
      Object.entries(module).map(([name, value]) => [
        name,
        typeof value === 'function' && /^[a-z]/.test(name)
          ? (...args: unknown[]) => {
              const given = structured(args);
              const start = performance.now();
              const result: unknown = value(...args);
              const took = performance.now() - start;
              const kept = calls.get(name) ?? [];
              if (kept.length < KEPT) kept.push({ name, args: given, result, took });
              calls.set(name, kept);
              return result;
            }
          : value,
      ]),
    );
  const modules = new Map<string, object>([['halfhour', recorded(await import('halfhour'))]]);
  for (const folder of subPaths) {
    modules.set(`halfhour/${folder}`, recorded(await import(`../../src/${folder}/index.ts`)));
  }
  const pages = ['README.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')];
  for (const { code } of pages.flatMap((path) => examplesIn(readProjectFile(path)))) {
    await runExample(
      code,
      (from) => modules.get(from),
      (_, give, expected) => {
        try {
          give();
        } catch (error) {
          if (!expected.startsWith('throws ')) throw error;
        }
      },
    );
  }
  const { rotation, pay } = {
    rotation: modules.get('halfhour/rotation')!,
    pay: modules.get('halfhour/pay')!,
  };
  for (const [module, name, ...args] of furtherCalls(calls)) {
    Reflect.get(module === 'pay' ? pay : rotation, name)(...args);
  }
  return calls;
}

/** Of the functions that no example calls, calls with what others give. */
function furtherCalls(calls: ReadonlyMap<string, readonly DocumentedCall[]>) {
  const roster = calls.get('layRoster')![0]!.result;
  const rotaAndShifts = calls.get('measureRota')![0]!.args;
  const rotation = calls.get('generateRotation')![0]!.args[0];
  return [
    ['pay', 'premiumHours', roster],
    ['rotation', 'rosterToCsv', roster],
    ['rotation', 'rosterToICalendar', roster],
    ['rotation', 'rotaChart', ...rotaAndShifts],
    ['rotation', 'rotaToHtml', ...rotaAndShifts],
    ['rotation', 'relaxRotation', rotation],
    ['rotation', 'generateAlternatives', rotation, 2],
  ] as const;
}

/** A copy that later changes do not reach; functions stay what they are. */
function structured(args: readonly unknown[]): readonly unknown[] {
  return args.map((arg) => (typeof arg === 'object' ? cloned(arg) : arg));
}

function cloned(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return structuredClone(value);
  if (Array.isArray(value)) return value.map(cloned);
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, cloned(field)]));
}

/** A value as it is after a journey through JSON, typed arrays as arrays. */
export function throughJson(value: unknown): unknown {
  const text = JSON.stringify(value, (_, part: unknown) =>
    ArrayBuffer.isView(part) ? Array.from(part as unknown as ArrayLike<number>) : part,
  );
  return text === undefined ? undefined : JSON.parse(text);
}

/** The arguments of a call as the one object of its schema. */
export function inputOf(name: FunctionName, args: readonly unknown[]): unknown {
  const named = inputSchemas[name].arguments;
  if (argumentsOf(name, marker)[0] === marker) return args[0];
  const fields = named.flatMap(({ name: argument, jsonSchema }, i) => {
    const isRest =
      i === named.length - 1 && args.length > named.length && jsonSchema['type'] === 'array';
    const value = isRest ? args.slice(i) : args[i];
    return value === undefined ? [] : [[argument, value]];
  });
  return Object.fromEntries(fields);
}

const marker = {};

/** Whether there is a NaN anywhere: unknown, for a series of numbers. */
export function hasNoNumber(value: unknown): boolean {
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value !== 'object' || value === null) return false;
  if (ArrayBuffer.isView(value)) {
    return Array.from(value as unknown as ArrayLike<number>).some(Number.isNaN);
  }
  return Object.values(value).some(hasNoNumber);
}
