import { InvalidInputError } from '../core/errors.ts';
import type { CostInput } from './cost-input.ts';

/** The keys of a path such as `channels[0].ahtSeconds`. */
function keysOf(path: string): string[] {
  return path.split(/[.[\]]+/).filter((key) => key !== '');
}

/** The value at a path; undefined where the input has none. */
export function valueAt(input: CostInput, path: string): unknown {
  return keysOf(path).reduce<unknown>(
    (value, key) => (isContainer(value) ? Reflect.get(value, key) : undefined),
    input,
  );
}

/** The number at a path; an error where there is none. */
export function numberAt(callee: string, input: CostInput, path: string): number {
  const value = valueAt(input, path);
  if (typeof value === 'number') return value;
  const expected = 'the path of a number in the input';
  throw new InvalidInputError(callee, [{ path: 'path', expected, received: path }]);
}

/** A copy of the input with another value at a path; all that lies beside the path is shared. */
export function withValueAt(input: CostInput, path: string, value: unknown): CostInput {
  return replaced(input, keysOf(path), value);
}

/** The paths of all numbers above 0 in an input, in its own order; plain lists such as profiles are left out. */
export function numberPaths(input: CostInput): string[] {
  return pathsUnder(input, '');
}

function pathsUnder(value: unknown, path: string): string[] {
  if (typeof value === 'number') return value > 0 ? [path] : [];
  if (!isContainer(value)) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    if (Array.isArray(value)) {
      return typeof child === 'number' ? [] : pathsUnder(child, `${path}[${key}]`);
    }
    return pathsUnder(child, path === '' ? key : `${path}.${key}`);
  });
}

function replaced<Container extends object>(
  container: Container,
  [key = '', ...rest]: readonly string[],
  value: unknown,
): Container {
  const child: unknown = Reflect.get(container, key);
  const next = rest.length === 0 || !isContainer(child) ? value : replaced(child, rest, value);
  const copy: Container = Object.assign(Array.isArray(container) ? [] : {}, container);
  Reflect.set(copy, key, next);
  return copy;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
