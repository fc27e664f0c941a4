import {
  checkRoster,
  type DesignRotationInput,
  designRotation,
  generateCrewRotations,
  layRoster,
  type Rota,
  type RotationShift,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { CENTRES, COMMON_RULES } from '../support/design-instances.ts';

/** Four months of dates, as whole weeks: the period over which rules of law look at hours and weekends. */
const WEEKS = 17;

const centre = CENTRES['peak 10']();

type Limit = Parameters<typeof checkRoster>[1][number];
type WithoutName<T> = T extends unknown ? Omit<T, 'id' | 'source'> : never;
const records = (limits: readonly WithoutName<Limit>[]) =>
  limits.map((limit, i) => ({ ...limit, id: `rule-${i}`, source: 'this test' }) as Limit);

const ALWAYS = records([
  { kind: 'maxDaysInARow', days: 6, nightsOnly: false },
  { kind: 'maxDaysInARow', days: 4, nightsOnly: true },
  { kind: 'minRestHours', hours: 11 },
]);

/** What `checkRoster` finds on the dates of everybody in the crew, who never sees a cycle. */
const found = (rota: Rota, shifts: readonly RotationShift[], rules: readonly Limit[]) =>
  checkRoster(
    layRoster({
      rota,
      shifts,
      employees: rota.map((_, week) => ({ name: `${week}`, week })),
      startDate: '2026-01-05',
      days: 7 * WEEKS,
      timeZone: 'UTC',
    }),
    rules,
  );

/** The rule of the rota, the same as a record on dates, and a record that asks for more. */
const CASES: readonly [
  string,
  Partial<DesignRotationInput>,
  readonly WithoutName<Limit>[],
  WithoutName<Limit>,
][] = [
  [
    'nights in a row, and a rest after them',
    { nights: { maxRun: 3, minDaysOffAfter: 3 } },
    [
      { kind: 'maxDaysInARow', days: 3, nightsOnly: true },
      // From half past seven after the last night to five in the morning, three days off later.
      { kind: 'minRestAfterNightsHours', hours: 69 },
    ],
    { kind: 'minRestAfterNightsHours', hours: 7 * 24 },
  ],
  [
    'weekends in weeks',
    { weekends: { maxBetweenFree: 1 } },
    [{ kind: 'maxWeekendsInWeeks', weekends: 1, weeks: 2, fromMinutes: 5 * 1440 + 480 }],
    { kind: 'maxWeekendsInWeeks', weekends: 0, weeks: 2, fromMinutes: 5 * 1440 + 480 },
  ],
  [
    'hours and days off of a week',
    { weeklyHours: { maxAverage: 38, max: 40 }, daysOffEachWeek: 2 },
    [
      { kind: 'maxHoursInWeek', hours: 40 },
      { kind: 'minDaysOffInWeek', days: 2 },
    ],
    { kind: 'maxHoursInWeek', hours: 32 },
  ],
  [
    'a weekly rest',
    { daysOff: { min: 1, max: 4 }, minWeeklyRestHours: 48 },
    [{ kind: 'minWeeklyRestHours', hours: 48, per: 'week', restsCount: 'inFull' }],
    { kind: 'minWeeklyRestHours', hours: 96, per: 'week', restsCount: 'inFull' },
  ],
];

describe('crews laid on the dates of 17 weeks', () => {
  it.each(CASES)('keep the records of the rules: %s', (_, rules, same, more) => {
    const { requirement, shiftTypes } = centre;
    const all = { ...COMMON_RULES, ...rules };
    const design = designRotation({ requirement, shiftTypes, ...all, employees: 32 });
    const { shifts, crews } = design;
    const rotas = crews.map(({ rota }) => rota);
    const weeks = rotas.flat();
    const given = generateCrewRotations({
      ...all,
      shifts,
      demand: shifts.map(({ id }) =>
        [0, 1, 2, 3, 4, 5, 6].map((day) => weeks.filter((week) => week[day] === id).length),
      ),
      employees: weeks.length + 1,
      crews: 2,
    });
    expect(given.status).toBe('feasible');
    for (const rota of [...rotas, ...given.crews.map(({ rotation }) => rotation.rota!)])
      expect(found(rota, shifts, [...ALWAYS, ...records(same)])).toEqual([]);
    // The check is no formality: a record that asks for more is not kept.
    expect(rotas.flatMap((rota) => found(rota, shifts, records([more])))).not.toEqual([]);
  });
});
