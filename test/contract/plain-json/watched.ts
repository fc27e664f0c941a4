import { isDeepStrictEqual } from 'node:util';
import type { Step } from 'halfhour';

/** Results that are no plain data, as their documentation says, and what they are instead. */
export const EXEMPT: Readonly<Record<string, string>> = {
  agentsForServiceLevels: 'a hot kernel fills a typed array',
  exportReader: 'a reader is its functions; what `end` gives is data',
};

type Call = (...args: unknown[]) => unknown;

/** What a watched library saw: how often each function was called, and every fault of a result. */
export interface Watch {
  readonly calls: Map<string, number>;
  readonly faults: Set<string>;
  /** Every step of a derivation in a result. */
  readonly steps: Step[];
  /** Functions of which each call was given frozen arguments and its result passed on as read from JSON. */
  readonly library: Record<string, unknown>;
}

/**
 * The library as a program uses it that keeps every result in a file: arguments are frozen through and
 * through, and what a function gives is written as JSON and read again before anybody sees it.
 */
export function watch(library: Readonly<Record<string, unknown>>): Watch {
  const calls = new Map<string, number>();
  const faults = new Set<string>();
  const steps: Step[] = [];
  const watched = Object.entries(library).map(([name, value]) => {
    if (!isFunction(name, value)) return [name, value];
    const call: Call = (...args) => {
      calls.set(name, (calls.get(name) ?? 0) + 1);
      const before = args.map(copyOfData);
      deepFreeze(args);
      const result = value(...args);
      if (!isDeepStrictEqual(args.map(copyOfData), before)) faults.add(`${name} changes its input`);
      // A kernel gives numbers as they are, and a look-up that finds nothing gives nothing.
      if (name in EXEMPT || typeof result === 'number' || result === undefined) return result;
      for (const fault of faultsIn(result, '')) faults.add(`${name}${fault}`);
      const saved: unknown = JSON.parse(JSON.stringify(result));
      if (!isDeepStrictEqual(saved, result)) faults.add(`${name} differs when read again`);
      steps.push(...stepsIn(saved));
      return saved;
    };
    return [name, call];
  });
  return { calls, faults, steps, library: Object.fromEntries(watched) };
}

/** The steps of derivations, wherever they stand in a result. */
function stepsIn(value: unknown): Step[] {
  if (typeof value !== 'object' || value === null) return [];
  const isStep = 'formula' in value && 'inputs' in value;
  return isStep ? [value as Step] : Object.values(value).flatMap(stepsIn);
}

/** Whether an export is a function to call: classes of errors begin with a capital. */
export function isFunction(name: string, value: unknown): value is Call {
  return typeof value === 'function' && /^[a-z]/.test(name);
}

/** What JSON would lose, by its path; places in a list count as one. */
export function faultsIn(value: unknown, path: string): readonly string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') {
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${path} is ${value}`];
  }
  if (Array.isArray(value)) {
    // `from` shows the holes of a sparse array.
    return [...new Set(Array.from(value).flatMap((part) => faultsIn(part, `${path}[]`)))];
  }
  if (typeof value !== 'object') return [`${path} is ${typeof value}`];
  if (Object.getPrototypeOf(value) !== Object.prototype) return [`${path} is no plain object`];
  return Object.entries(value).flatMap(([name, part]) => faultsIn(part, `${path}.${name}`));
}

function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  // Elements of typed arrays cannot be frozen: the comparison with their copy finds a change.
  if (ArrayBuffer.isView(value) || value instanceof AbortSignal || Object.isFrozen(value)) return;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
}

/** A copy to compare with; functions stand for themselves. */
function copyOfData(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return structuredClone(value);
  if (Array.isArray(value)) return value.map(copyOfData);
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOfData(part)]));
}
