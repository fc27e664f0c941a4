import type { RosterRule } from 'halfhour/duty';
import {
  checkRoster,
  type GenerateRosterInput,
  generateRoster,
  ROSTER_RULE_PRESETS,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { chance } from './random-rosters.ts';

const house = { source: 'this test' };

/** Rules of every kind that is kept, some of them tight. */
const RULES: readonly RosterRule[] = [
  { ...house, id: 'rest', kind: 'minRestHours', hours: 11 },
  { ...house, id: 'after nights', kind: 'minRestAfterNightsHours', hours: 46 },
  { ...house, id: 'long rest', kind: 'minLongRestHours', hours: 36, days: 7 },
  {
    ...house,
    id: 'weekly rest',
    kind: 'minWeeklyRestHours',
    hours: 35,
    per: 'week',
    restsCount: 'insideWeek',
  },
  {
    ...house,
    id: 'weekly rest in full',
    kind: 'minWeeklyRestHours',
    hours: 35,
    per: 'week',
    restsCount: 'inFull',
  },
  { ...house, id: 'duty', kind: 'maxDutyHours', hours: 9, nightsOnly: false },
  { ...house, id: 'date', kind: 'maxDutyHours', hours: 10, nightsOnly: false, countedBy: 'clock' },
  { ...house, id: 'rolling', kind: 'maxHoursInDays', hours: 40, days: 7 },
  { ...house, id: 'week', kind: 'maxHoursInWeek', hours: 38 },
  { ...house, id: 'week by the clock', kind: 'maxHoursInWeek', hours: 40, countedBy: 'clock' },
  { ...house, id: 'month', kind: 'maxHoursInMonths', hours: 120, months: 1 },
  { ...house, id: 'average', kind: 'maxAverageHours', hours: 36, per: 'week', weeks: 2 },
  { ...house, id: 'run', kind: 'maxDaysInARow', days: 5, nightsOnly: false },
  { ...house, id: 'nights', kind: 'maxDaysInARow', days: 2, nightsOnly: true },
  { ...house, id: 'nights in days', kind: 'maxNightsInDays', nights: 3, days: 10 },
  { ...house, id: 'weekends', kind: 'maxWeekendsInWeeks', weekends: 1, weeks: 2 },
  { ...house, id: 'Sundays', kind: 'minFreeSundays', sundays: 2, weeks: 3 },
  { ...house, id: 'days off', kind: 'minDaysOffInWeek', days: 2 },
  { ...house, id: 'days off by the clock', kind: 'minDaysOffInWeek', days: 2, countedBy: 'clock' },
  {
    ...house,
    id: 'meals',
    kind: 'minMeals',
    meals: 1,
    minutes: 30,
    withinHours: 6,
    dutiesBeyondHours: 6,
  },
];

const SHIFTS = [
  { id: 'E', startMinutes: 360, lengthMinutes: 480, paidMinutes: 450 },
  { id: 'L', startMinutes: 840, lengthMinutes: 510, paidMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
  { id: 'long', startMinutes: 480, lengthMinutes: 600 },
];

/** Four people over the night in which the clocks go forward. */
function team(rules: readonly RosterRule[], wanted: number): GenerateRosterInput {
  return {
    people: ['Ann', 'Bob', 'Cem', 'Dee'].map((name) => ({ name })),
    shifts: SHIFTS,
    startDate: '2026-03-16',
    days: 21,
    timeZone: 'Europe/Berlin',
    cover: { shifts: SHIFTS.map(({ id }) => ({ shift: id, wanted })) },
    rules,
    maxSteps: 60,
  };
}

describe('a generated roster', () => {
  it.each(RULES)('keeps a rule of its own: $id', (rule) => {
    const { roster, status } = generateRoster(team([rule], 2));
    expect(['optimal', 'feasible']).toContain(status);
    expect(checkRoster(roster!, [rule])).toEqual([]);
    expect(roster!.duties.length).toBeGreaterThan(10);
  });

  it('keeps rules by chance, also together with the roster before it', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const random = chance(seed);
      const rules = RULES.filter(() => random() < 0.2).slice(0, 3);
      const input = team(rules, 1 + (seed % 3));
      const first = generateRoster({ ...input, seed }).roster!;
      expect(checkRoster(first, rules), `seed ${seed}`).toEqual([]);
      const history = [first];
      const { roster } = generateRoster({ ...input, startDate: '2026-04-06', history, seed });
      expect(checkRoster(roster!, rules, { history }), `seed ${seed}`).toEqual([]);
    }
  });

  it('keeps the rules of a country', () => {
    const { roster, findings } = generateRoster(team(ROSTER_RULE_PRESETS.eu, 1));
    expect(
      findings.filter(({ code }) => code !== 'not-reviewed' && code !== 'not-yet-judged'),
    ).toEqual([]);
    expect(roster!.duties.length).toBeGreaterThan(20);
  });
});
