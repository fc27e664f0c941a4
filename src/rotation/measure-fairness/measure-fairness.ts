import { keepWithin } from '../../core/keep-within.ts';
import { measureFairness as limits } from '../../core/limits.ts';
import { parseArguments } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { earlierDuties } from '../../duty/earlier-duties.ts';
import { type Roster, type RosterDuty, rosterSchema } from '../../duty/roster.ts';
import { weekdayOf } from '../../time/local-date.ts';
import { type FairnessInput, fairnessInput } from './input.ts';

/** How much of something each person has, and how evenly. */
export interface Evenness {
  /** In the order of the roster's employees. */
  readonly counts: readonly number[];
  readonly mean: number;
  /** Most less fewest. */
  readonly spread: number;
  /** Gini coefficient: 0 where all have the same, near 1 where one has all. */
  readonly gini: number;
}

/** The burdens of a roster by person. */
export interface RosterFairness {
  readonly employees: readonly string[];
  readonly hours: Evenness;
  readonly nights: Evenness;
  /** Saturdays and Sundays worked. */
  readonly weekendDays: Evenness;
  readonly holidays: Evenness;
  /** Duties on the shifts named unpopular. */
  readonly unpopular: Evenness;
}

/**
 * Who has how many nights, weekends and holidays, and how even is that?
 *
 * @param roster - Dates, people and duties.
 * @param options - Period, holidays, unpopular shifts, earlier rosters.
 * @returns Counts by person with mean, spread and Gini coefficient.
 * @throws `INVALID_INPUT` where the roster or the options are malformed.
 * @example
 * ```ts
 * import { layRoster, measureFairness } from 'halfhour/rotation';
 *
 * const roster = layRoster({
 *   rota: [
 *     ['N', 'N', null, null, null, null, null],
 *     [null, null, 'N', null, null, null, null],
 *   ],
 *   shifts: [{ id: 'N', startMinutes: 1320, lengthMinutes: 480 }],
 *   employees: [
 *     { name: 'Ann', week: 0 },
 *     { name: 'Bob', week: 1 },
 *   ],
 *   startDate: '2026-06-01',
 *   days: 7,
 *   timeZone: 'Europe/Berlin',
 * });
 * measureFairness(roster).nights; // => { counts: [2, 1], mean: 1.5, spread: 1, gini: 0.166… }
 * ```
 */
export function measureFairness(roster: Roster, options: FairnessInput = {}): RosterFairness {
  keepWithin('measureFairness', limits, { duties: roster?.duties?.length });
  parseArguments('measureFairness', {
    roster: [rosterSchema, roster],
    '': [fairnessInput, options],
  });
  return fairnessOf(roster, options);
}

/** `measureFairness` of what is known to be well-formed. */
export function fairnessOf(roster: Roster, options: FairnessInput): RosterFairness {
  const { holidays = [], unpopularShifts = [], history = [], from = '', to = '9999' } = options;
  const duties = [...earlierDuties(history, roster.startDate), ...roster.duties].filter(
    ({ date }) => date >= from && date <= to,
  );
  const evenness = (worth: (duty: RosterDuty) => number) =>
    evennessOf(
      roster.employees.map((name) =>
        duties.reduce((sum, duty) => sum + (duty.employee === name ? worth(duty) : 0), 0),
      ),
    );
  const isHoliday = new Set(holidays);
  const isUnpopular = new Set(unpopularShifts);
  return {
    employees: roster.employees,
    hours: evenness(({ hours }) => hours),
    nights: evenness(({ isNight }) => Number(isNight)),
    weekendDays: evenness(({ date }) => Number(weekdayOf(date) >= 5)),
    holidays: evenness(({ date }) => Number(isHoliday.has(date))),
    unpopular: evenness(({ shift }) => Number(isUnpopular.has(shift))),
  };
}

function evennessOf(counts: readonly number[]): Evenness {
  const total = sum(counts);
  const sorted = [...counts].sort((a, b) => a - b);
  const n = counts.length;
  const weighted = sorted.reduce((sum, count, i) => sum + (2 * i + 1 - n) * count, 0);
  return {
    counts,
    mean: n === 0 ? 0 : total / n,
    spread: n === 0 ? 0 : sorted.at(-1)! - sorted[0]!,
    gini: total === 0 ? 0 : weighted / (n * total),
  };
}
