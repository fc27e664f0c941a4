import type { Field, Values } from './calculator.ts';

/** What is wrong with what was typed into a field: `missing`, `number` or `range`. */
export type Fault = 'missing' | 'number' | 'range';

/** What was typed, by the names of the fields. */
export type Typed = Readonly<Record<string, string>>;

/** What stands in the fields at first. */
export function initialOf(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(fields.map((field) => [field.name, initialText(field)]));
}

function initialText(field: Field): string {
  if (field.kind !== 'number') return field.initial;
  const { initial, percent } = field;
  if (initial === undefined) return '';
  // 0.07 is shown as 7, not as 7.000000000000001.
  return String(percent ? Number((100 * initial).toPrecision(12)) : initial);
}

/** The faults of what was typed, by field. */
export function faultsOf(fields: readonly Field[], typed: Typed): Map<string, Fault> {
  const faults = new Map<string, Fault>();
  for (const field of fields) {
    const fault = faultOf(field, (typed[field.name] ?? '').trim());
    if (fault !== undefined) faults.set(field.name, fault);
  }
  return faults;
}

function faultOf(field: Field, text: string): Fault | undefined {
  if (field.kind === 'choice') return field.options.includes(text) ? undefined : 'range';
  if (field.kind === 'lines') return text === '' ? 'missing' : undefined;
  if (text === '') return field.optional ? undefined : 'missing';
  const value = readNumber(text);
  if (Number.isNaN(value)) return 'number';
  const scale = field.percent ? 100 : 1;
  return value < scale * field.min || value > scale * field.max ? 'range' : undefined;
}

/** A number with a point or a decimal comma. */
export function readNumber(text: string): number {
  const trimmed = text.trim();
  return trimmed === '' ? Number.NaN : Number(trimmed.replace(',', '.'));
}

/** What was typed, as a calculator reads it; fields without faults only. */
export function valuesOf(fields: readonly Field[], typed: Typed): Values {
  const optional = (name: string): number | undefined => {
    const field = fields.find((one) => one.name === name);
    const text = (typed[name] ?? '').trim();
    if (field?.kind !== 'number' || text === '') return undefined;
    return field.percent ? readNumber(text) / 100 : readNumber(text);
  };
  return {
    optional,
    number: (name) => optional(name) ?? Number.NaN,
    text: (name) => typed[name] ?? '',
  };
}

/** What differs from the first state, as the part of an address behind its `#`. */
export function stateText(fields: readonly Field[], typed: Typed): string {
  const initial = initialOf(fields);
  const changed = Object.entries(typed).filter(([name, text]) => text !== initial[name]);
  return new URLSearchParams(changed).toString();
}

/** Longer than this an address is of use to nobody: a pasted file stays on the page. */
export const LONGEST_STATE = 4000;

/** The state that an address holds; what it does not hold is as at first. */
export function stateOf(fields: readonly Field[], hash: string): Record<string, string> {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return Object.fromEntries(
    Object.entries(initialOf(fields)).map(([name, first]) => [name, given.get(name) ?? first]),
  );
}
