import type { RowDuty, RowRule } from './row-rule.ts';

/** How long a run may be. */
interface RunRange {
  readonly min: number;
  readonly max: number;
}

/** Of a run that began before anything is known, the length tells only how long it is at least. */
const OPEN = 1000;

/**
 * Days of work and days off in a row. Runs that touch the first or the last day that is known may be shorter; a run
 * that goes on from before is counted from its first known day.
 */
export function runLengths(work: RunRange, off: RunRange): RowRule<number> {
  // The state is the length of the run, above 0 for work and below for days off; OPEN more where its start is not known.
  const lengthOf = (state: number) => Math.abs(state) % OPEN;
  const isOpen = (state: number) => Math.abs(state) >= OPEN;
  const grown = (state: number, { min, max }: RunRange) => {
    // Beyond the last length that matters all runs are alike.
    const last = max === Infinity ? min : max;
    const length = Math.min(lengthOf(state) + 1, last);
    return isOpen(state) && length < min ? OPEN + length : length;
  };
  return {
    start: 0,
    allows(state, _, duty) {
      const works = duty !== undefined;
      if (state === 0) return true;
      const own = state > 0 ? work : off;
      if (works === state > 0) return own.max === Infinity || lengthOf(state) < own.max;
      return isOpen(state) || lengthOf(state) >= own.min;
    },
    after(state, _, duty) {
      const works = duty !== undefined;
      const range = works ? work : off;
      const sign = works ? 1 : -1;
      if (state === 0) return sign * (1 < range.min ? OPEN + 1 : 1);
      if (works === state > 0) return sign * grown(state, range);
      return sign;
    },
  };
}

/** Most days in a row of one kind, as nights. */
export function longestRun(max: number, counts: (duty: RowDuty) => boolean): RowRule<number> {
  const isOne = (duty: RowDuty | undefined) => duty !== undefined && counts(duty);
  return {
    start: 0,
    allows: (run, _, duty) => run < max || !isOne(duty),
    after: (run, _, duty) => (isOne(duty) ? Math.min(run + 1, max) : 0),
  };
}

/** Shifts that must not follow each other on the next day, or with one day off between: `['N', 'off', 'E']`. */
export function forbiddenSequences(sequences: readonly (readonly string[])[]): RowRule<string> {
  const next = new Set(sequences.filter((one) => one.length === 2).map((one) => one.join('\n')));
  const later = new Set(
    sequences.filter((one) => one.length === 3).map(([first, , last]) => `${first}\n${last}`),
  );
  // The state is the shift of the day before, or with OFF before it that of the day before a day off.
  const OFF = '\t';
  return {
    start: '',
    allows(last, _, duty) {
      if (duty === undefined || last === '') return true;
      if (last.startsWith(OFF)) return !later.has(`${last.slice(1)}\n${duty.shift}`);
      return !next.has(`${last}\n${duty.shift}`);
    },
    after(last, _, duty) {
      if (duty !== undefined) return duty.shift;
      return later.size > 0 && last !== '' && !last.startsWith(OFF) ? OFF + last : '';
    },
  };
}
