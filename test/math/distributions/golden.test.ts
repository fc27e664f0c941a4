import * as math from 'halfhour/math';
import { describe, expect, it } from 'vitest';
import { readProjectFile } from '../../support/source-files.ts';

/** Relative errors that the functions state, or less. */
const PROMISED = {
  normalCdf: 2e-15,
  normalQuantile: 2e-15,
  studentTCdf: 2e-13,
  studentTQuantile: 2e-13,
  gammaCdf: 1e-13,
  gammaQuantile: 1e-13,
  poissonCdf: 1e-13,
  binomialCdf: 2e-13,
  binomialAtLeast: 2e-13,
} as const;

const functions = { ...math };

type Name = keyof typeof PROMISED;

/** Values of mpmath at 60 digits, written by make-golden.py beside this file. */
const golden = readProjectFile('test/math/distributions/golden.txt')
  .trim()
  .split('\n')
  .map((line) => {
    const [name, given, value] = line.split('|');
    return { name: name as Name, given: given!.split(',').map(Number), value: Number(value) };
  });

describe.each(Object.keys(PROMISED) as Name[])('%s', (name) => {
  it('is as accurate as it says, against high-precision values', () => {
    const values = golden.filter((one) => one.name === name);
    expect(values.length).toBeGreaterThan(10);
    const compute = functions[name] as (...given: readonly number[]) => number;
    const astray = values.filter(
      ({ given, value }) =>
        !(Math.abs(compute(...given) - value) <= PROMISED[name] * Math.abs(value)),
    );
    expect(astray).toEqual([]);
  });
});
