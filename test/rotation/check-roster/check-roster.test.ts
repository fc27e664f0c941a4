import type { RosterRule } from 'halfhour/duty';
import { premiumHours } from 'halfhour/pay';
import { checkRoster, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { rosterOf } from '../support/one-person.ts';

describe('a rule on rosters', () => {
  const found = (weeks: string, rule: RosterRule) =>
    checkRoster(rosterOf(weeks), [rule]).map(({ date, found }) => [date, found]);
  const house = { id: 'house', source: 'house rule' };

  it.each<[string, RosterRule, [string, number][]]>([
    ['ND-----', { ...house, kind: 'minRestHours', hours: 11 }, [['2026-06-01', 1]]],
    ['D-D----', { ...house, kind: 'minRestHours', hours: 11 }, []],
    ['NN-D---', { ...house, kind: 'minRestAfterNightsHours', hours: 48 }, [['2026-06-02', 25]]],
    ['NN--D--', { ...house, kind: 'minRestAfterNightsHours', hours: 48 }, []],
    ['DDDDDDD', { ...house, kind: 'minLongRestHours', hours: 35, days: 7 }, [['2026-06-01', 16]]],
    ['DDDDD-D', { ...house, kind: 'minLongRestHours', hours: 35, days: 7 }, []],
    [
      'DDDDDD-',
      { ...house, kind: 'maxDaysInARow', days: 5, nightsOnly: false },
      [['2026-06-01', 6]],
    ],
    [
      'DNNNND-',
      { ...house, kind: 'maxDaysInARow', days: 3, nightsOnly: true },
      [['2026-06-02', 4]],
    ],
    ['DDDDDD-', { ...house, kind: 'maxHoursInDays', hours: 40, days: 7 }, [['2026-06-01', 48]]],
    ['DDDDDD- DDDDD--', { ...house, kind: 'maxHoursInWeek', hours: 40 }, [['2026-06-01', 48]]],
    ['NN-NN--', { ...house, kind: 'maxNightsInDays', nights: 3, days: 7 }, [['2026-06-01', 4]]],
    [
      '-----D- ------D -------',
      { ...house, kind: 'maxWeekendsInWeeks', weekends: 1, weeks: 2 },
      [['2026-06-01', 2]],
    ],
    ['DDDDDDD DDDDD--', { ...house, kind: 'minDaysOffInWeek', days: 1 }, [['2026-06-01', 0]]],
    [
      'DDDDDDD',
      { ...house, kind: 'maxMonthlyOvertimeHours', hours: 10, normalWeeklyHours: 40 },
      [['2026-06-01', 16]],
    ],
    [
      'N------',
      { ...house, kind: 'maxDutyHours', hours: 7.5, nightsOnly: true },
      [['2026-06-01', 8]],
    ],
    ['D------', { ...house, kind: 'maxDutyHours', hours: 7.5, nightsOnly: true }, []],
  ])('%s under %j', (weeks, rule, expected) => {
    expect(found(weeks, rule)).toEqual(expected);
  });

  it('counts a night for the date on which it starts, also across the end of a week', () => {
    const rule: RosterRule = { ...house, kind: 'maxHoursInDays', hours: 8, days: 1 };
    expect(found('------N D------', rule)).toEqual([]);
  });

  it('a plain week of five days keeps every preset', () => {
    for (const rules of Object.values(ROSTER_RULE_PRESETS)) {
      expect(checkRoster(rosterOf('DDDDD-- DDDDD-- DDDDD-- DDDDD--'), rules)).toEqual([]);
    }
  });

  it('tells the person, the date, what was found and what is allowed', () => {
    const [violation] = checkRoster(rosterOf('ND-----'), ROSTER_RULE_PRESETS.eu);
    expect(violation).toEqual({
      code: 'minRestHours',
      rule: 'eu.daily-rest',
      employee: 'Ann',
      date: '2026-06-01',
      found: 1,
      limit: 11,
      message: '1 h of rest, at least 11',
      values: { found: 1, hours: 11, limit: 11 },
    });
  });
});

describe('the premium hours of a roster', () => {
  it('count each hour once: holiday, then rest day, then overtime', () => {
    // The holiday of Monday leaves four days to be worked, so Saturday and Sunday are rest days.
    const [ann] = premiumHours(rosterOf('DDDDDDD'), { holidays: ['2026-06-01'], dailyHours: 7 });
    expect(ann).toEqual({ employee: 'Ann', normal: 28, overtime: 4, restDay: 16, holiday: 8 });
  });
});
