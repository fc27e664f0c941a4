import * as schemas from 'halfhour/schema';
import { describe, expect, it } from 'vitest';
import { english } from '../../src/texts/english.ts';
import { examplesIn, matches, runExample } from '../support/doc-examples.ts';
import * as halfhour from '../support/everything.ts';
import { filesUnder, readProjectFile } from '../support/source-files.ts';
import { CASES } from './plain-json/cases.ts';
import { EXEMPT, faultsIn, isFunction, watch } from './plain-json/watched.ts';

// JSON in, JSON out: every result of every public function is written as JSON, read again, and only then
// passed on. The examples of the documentation are the table of inputs; `cases.ts` has what they leave out.

const { calls, faults, library, steps } = watch(halfhour);

const examples = ['README.md', ...filesUnder('docs', '.md'), ...filesUnder('src', '.ts')].flatMap(
  (path) => examplesIn(readProjectFile(path)).map((example) => ({ path, ...example })),
);

describe('kept as JSON and read again, every result', () => {
  it.each(examples)('gives what the example $path:$line says', async ({ path, code, line }) => {
    await runExample(
      code,
      // Schemas hold checks, which are functions: only their documents are data.
      (from) => (from === 'halfhour/schema' ? schemas : library),
      (at, give, expected) => {
        if (expected.startsWith('throws ')) return;
        const actual = give();
        if (!matches(actual, expected))
          expect.soft(actual, `${path}:${line + at}`).toEqual(expected);
      },
    );
  });

  it.each(Object.entries(CASES))('is accepted again: %s', (_, run) => {
    run(library as typeof halfhour);
  });

  it('is the same: no NaN, Infinity, Map, Date, class, function, typed array, hole or undefined', () => {
    expect([...faults].sort()).toEqual([]);
  });

  it('shows its working in words that the catalogue has', () => {
    const { stepUnit } = english();
    expect(steps.length).toBeGreaterThan(300);
    for (const step of steps) {
      if (step.unit !== undefined) expect(stepUnit).toHaveProperty([step.unit]);
      if (step.note !== undefined) expect(step).toHaveProperty('noteCode');
      expect(halfhour.explainIn([step], 'en')).toBe(halfhour.explain([step]));
      for (const language of ['de', 'zh'] as const) halfhour.explainIn([step], language);
    }
  });

  it('is of a function that an example or a case calls', () => {
    const functions = Object.entries(halfhour).filter(([name, value]) => isFunction(name, value));
    expect(functions.map(([name]) => name).filter((name) => !calls.has(name))).toEqual([]);
    expect(Object.keys(EXEMPT).filter((name) => !calls.has(name))).toEqual([]);
  });
});

describe('the search for what JSON would lose', () => {
  it.each([
    [Number.NaN],
    [Infinity],
    [-0],
    [undefined],
    [new Map()],
    [new Date(0)],
    [Float64Array.of(1)],
    [() => 1],
    [new Array(1)],
    [1n],
  ])('finds %o', (value) => {
    expect(faultsIn({ list: [value] }, '')).not.toEqual([]);
    expect(faultsIn({ value }, '')).not.toEqual([]);
  });

  it('passes plain data', () => {
    expect(faultsIn({ a: [null, 1, 'x', true, { b: [] }] }, '')).toEqual([]);
  });
});
