import type { HalfhourErrorCode } from 'halfhour';

/** A value as text of which two are equal only where every bit is: numbers by their 64 bits, keys in order. */
export function exactText(value: unknown): string {
  if (typeof value === 'number') return bitsOf(value);
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  if (value instanceof Error) return errorText(value);
  if (value instanceof Date) return bitsOf(value.getTime());
  if (isList(value)) return `[${Array.from(value, exactText).join(',')}]`;
  if (value instanceof Map || value instanceof Set) return exactText([...value]);
  const fields = Object.keys(value)
    .sort()
    .filter((key) => Reflect.get(value, key) !== undefined)
    .map((key) => `${key}:${exactText(Reflect.get(value, key))}`);
  return `{${fields.join(',')}}`;
}

/** Engines may give any of the many NaN, and word their own errors as they like. */
function bitsOf(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16);
}

function errorText(error: Error & { readonly code?: HalfhourErrorCode }): string {
  return error.code === undefined ? error.name : `${error.code} ${error.message}`;
}

function isList(value: object): value is ArrayLike<unknown> {
  return Array.isArray(value) || (ArrayBuffer.isView(value) && !(value instanceof DataView));
}
