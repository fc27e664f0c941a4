import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { readQuestions } from '../../fixtures/run.mjs';

const schema = JSON.parse(
  readFileSync(new URL('../../fixtures/schema.json', import.meta.url), 'utf8'),
);

it('every file of cases is as the schema says', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(
    schema,
  );
  const cases = new URL('../../fixtures/cases/', import.meta.url);
  for (const file of readdirSync(cases)) {
    const questions: unknown = JSON.parse(readFileSync(new URL(file, cases), 'utf8'));
    expect(validate(questions) ? [] : validate.errors, file).toEqual([]);
  }
});

it('ids are unique, and begin with the name of their question', () => {
  const ids = readQuestions().flatMap(({ name, cases }) => cases.map(({ id }) => [name, id]));
  expect(new Set(ids.map(([, id]) => id)).size).toBe(ids.length);
  expect(ids.filter(([name, id]) => !id!.startsWith(`${name}-`))).toEqual([]);
});

// Kinds of hours are names that a case gives, not fields.
const NAMES = ['hours', 'multipliers'];

function fieldsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(fieldsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) =>
    NAMES.includes(field) ? [field] : [field, ...fieldsOf(inner)],
  );
}

it('every field has its unit or its meaning, and none is told of that is not there', () => {
  for (const { name, units, cases } of readQuestions()) {
    const fields = new Set(fieldsOf(cases.map(({ input, expected }) => [input, expected])));
    expect(Object.keys(units).sort(), name).toEqual([...fields].sort());
  }
});

it('every case that can be read in more ways than one says which is meant', () => {
  const [rules] = readQuestions(['roster-rules']);
  expect(rules!.cases.filter(({ reading }) => reading === undefined)).toEqual([]);
});
