import { ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { withRulesOfRoster } from '../../src/plan/plan-workforce/rules-of-roster.ts';

const rotation = { daysOff: { min: 2, max: 4 }, workStretch: { min: 2, max: 6 } };
const of = (...rules: object[]) =>
  withRulesOfRoster(
    { ...rotation, minRestHours: 12 },
    rules.map((rule) => ({ id: 'house', source: 'house', ...rule }) as never),
  );

describe('the rules of a rota that stand for those of a roster', () => {
  it('are the rests and the average of the directive', () => {
    expect(withRulesOfRoster(rotation, ROSTER_RULE_PRESETS.eu)).toEqual({
      ...rotation,
      minRestHours: 11,
      minWeeklyRestHours: 35,
      weeklyHours: { maxInDays: [{ hours: 816, days: 119 }] },
    });
  });

  it('are nights, weekends, hours and rests of any so many days', () => {
    expect(
      of(
        { kind: 'maxNightsInDays', nights: 8, days: 28 },
        { kind: 'maxWeekendsInWeeks', weekends: 2, weeks: 4 },
        { kind: 'maxHoursInDays', hours: 60, days: 7 },
        { kind: 'minLongRestHours', hours: 35, days: 7 },
        { kind: 'maxHoursInWeek', hours: 48 },
        { kind: 'maxDaysInARow', days: 3, nightsOnly: true },
        { kind: 'maxDaysInARow', days: 5, nightsOnly: false },
        { kind: 'minDaysOffInWeek', days: 1 },
        { kind: 'minRestHours', hours: 11 },
      ),
    ).toEqual({
      daysOff: rotation.daysOff,
      workStretch: { min: 2, max: 5 },
      minRestHours: 12,
      minLongRest: { hours: 35, days: 7 },
      daysOffEachWeek: 1,
      nights: { maxInDays: { nights: 8, days: 28 }, maxRun: 3 },
      weekends: { maxInWeeks: { weekends: 2, weeks: 4 } },
      weeklyHours: { max: 48, maxInDays: [{ hours: 60, days: 7 }] },
    });
  });

  it('are the stricter of two on the same window, and yours where the window is another', () => {
    const own = {
      ...rotation,
      nights: { maxInDays: { nights: 6, days: 28 } },
      weekends: { maxInWeeks: { weekends: 3, weeks: 4 } },
      minLongRest: { hours: 35, days: 7 },
    };
    const records = [
      { kind: 'maxNightsInDays', nights: 8, days: 28 },
      { kind: 'maxWeekendsInWeeks', weekends: 2, weeks: 4 },
      { kind: 'minLongRestHours', hours: 60, days: 14 },
    ];
    const rules = records.map((rule) => ({ id: 'house', source: 'house', ...rule }) as never);
    expect(withRulesOfRoster(own, rules)).toEqual({
      ...own,
      weekends: { maxInWeeks: { weekends: 2, weeks: 4 } },
    });
  });

  it('leave alone what no rota can say', () => {
    expect(
      of(
        { kind: 'maxDutyHours', hours: 8, nightsOnly: false },
        { kind: 'maxHoursInWeek', hours: 48, weekStartsOn: 6 },
        { kind: 'minDaysOffInWeek', days: 4, weeks: 4 },
        { kind: 'maxAverageHours', hours: 8, per: 'workday', weeks: 17, nightWorkersOnly: true },
        { kind: 'minWeeklyRestHours', hours: 35, per: 'fortnight', restsCount: 'inFull' },
      ),
    ).toEqual({ ...rotation, minRestHours: 12 });
  });
});
