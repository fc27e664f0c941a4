import { readSharedTable } from '../../test/support/shared-data.ts';

export type Pair = readonly [actual: number, expected: number];

export const relative = ([actual, expected]: Pair) => Math.abs(actual / expected - 1);
export const absolute = ([actual, expected]: Pair) => Math.abs(actual - expected);

export function line(name: string, pairs: readonly Pair[], error: (pair: Pair) => number): void {
  const errors = pairs.map(error).sort((a, b) => a - b);
  const kind = error === relative ? 'relative' : 'absolute';
  const largest = errors.at(-1)!.toExponential(1);
  const middle = errors[errors.length >> 1]!.toExponential(1);
  console.log(
    `  ${name.padEnd(40)} ${String(pairs.length).padStart(5)} rows  ${kind} error: largest ${largest}, median ${middle}`,
  );
}

export function numbers(file: string): number[][] {
  return readSharedTable(`erlang/${file}`).map((row) => row.map(Number));
}

/** Prints how many of some whole numbers are wrong. */
export function tally(name: string, outcomes: readonly boolean[]): void {
  const wrong = outcomes.filter((right) => !right).length;
  console.log(`  ${name.padEnd(40)} ${String(outcomes.length).padStart(5)} rows  ${wrong} wrong`);
}
