import {
  type ClassicalRotaName,
  checkRoster,
  checkRotation,
  classicalRota,
  layRoster,
  ROSTER_RULE_PRESETS,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const names: [ClassicalRotaName, number, number, number[]][] = [
  ['4-on-4-off', 16, 42, [4, 4]],
  ['dupont', 4, 42, [1, 1]],
  ['pitman', 4, 42, [1, 1]],
  ['continental', 4, 42, [1, 1, 1]],
  ['6-3', 9, 37 + 1 / 3, [6]],
  ['5-5-4', 25, 42, [5, 5, 5]],
];

describe('a classical pattern', () => {
  it.each(names)(
    '%s has %d rows, %f hours a week and rows on shift %j on every day',
    (name, weeks, hours, rows) => {
      const { rota, shifts, averageWeeklyHours, rowsOnShift } = classicalRota(name);
      expect({ weeks: rota.length, averageWeeklyHours, rowsOnShift }).toEqual({
        weeks,
        averageWeeklyHours: hours,
        rowsOnShift: rows,
      });
      const rules = {
        shifts,
        demand: rowsOnShift.map((count) => new Array<number>(7).fill(count)),
        daysOff: { min: 1, max: 7 },
        workStretch: { min: 2, max: 7 },
        minRestHours: 11,
      };
      expect(checkRotation(rota, rules)).toEqual([]);
    },
  );

  it('dupont keeps the rests, but its 12-hour nights and 72-hour weeks stand out', () => {
    const { rota, shifts } = classicalRota('dupont');
    const roster = layRoster({
      rota,
      shifts,
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-06-01',
      days: 56,
      timeZone: 'UTC',
    });
    const { eu, euHazardousNights } = ROSTER_RULE_PRESETS;
    const broken = new Set(
      checkRoster(roster, [...eu, ...euHazardousNights]).map(({ rule }) => rule),
    );
    expect(broken).toEqual(new Set(['eu.hazardous-nights']));
    const sixty = {
      id: 'house',
      source: 'house rule',
      kind: 'maxHoursInDays',
      hours: 60,
      days: 7,
    } as const;
    expect(Math.max(...checkRoster(roster, [sixty]).map(({ found }) => found ?? 0))).toBe(72);
  });
});
