import { describe, expect, it } from 'vitest';
import schemas from '../../src/schema/schemas.json';
import { english } from '../../src/texts/english.ts';

// A planner's tool tests for a code, so all codes are spelled alike: words joined by hyphens, as in `few-days`; a code
// that is the name of a rule or of a field of the input is spelled as that name is.

interface Schema {
  readonly properties?: { readonly code?: Schema; readonly message?: Schema };
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly $ref?: string;
}

const RESULTS = schemas.resultTypes as unknown as Readonly<Record<string, Schema>>;

/** The codes of everything that has a code and a sentence. */
function codesOf(schema: unknown): unknown[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as Schema;
  const own = properties?.code && properties.message ? valuesOf(properties.code) : [];
  return [...own, ...Object.values(schema).flatMap(codesOf)];
}

function valuesOf(code: Schema): readonly unknown[] {
  if (code.$ref) return valuesOf(RESULTS[code.$ref.replace('#/$defs/', '')]!);
  return code.enum ?? [code.const];
}

/** The names of all fields, and the values that a field may have, as the kinds of rules are. */
function namesIn(schema: unknown): unknown[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {}, ...own } = schema as Schema;
  const values = [own.const, ...(own.enum ?? [])].filter((value) => value !== undefined);
  return [...Object.keys(properties), ...values, ...Object.values(schema).flatMap(namesIn)];
}

describe('the codes of findings', () => {
  const names = new Set(namesIn(schemas.inputTypes));
  const codes = codesOf(RESULTS);

  it('are many', () => {
    expect(codes.length).toBeGreaterThan(100);
  });

  it('are words joined by hyphens, or the name of a field or a rule', () => {
    const isName = (code: unknown) =>
      String(code)
        .split('.')
        .every((part) => names.has(part));
    const others = codes.filter(
      (code) => !/^[a-z]+(-[a-z]+)*$/.test(String(code)) && !isName(code),
    );
    expect(others).toEqual([]);
  });

  it('have a text in the catalogue, all of them', () => {
    const texts = new Set<unknown>(Object.values(english()).flatMap((of) => Object.keys(of)));
    const open = codes.filter((code) => code !== undefined && !texts.has(code));
    expect([...new Set(open)]).toEqual([]);
  });
});
