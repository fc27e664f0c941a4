import { type CountHoursInput, countHours, type Roster } from 'halfhour/duty';
import { layRoster, measureFairness, repairRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const shifts = [
  { id: 'D', startMinutes: 540, lengthMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
];

function worked(startDate: string, days: number, names: readonly string[], shift = 'N'): Roster {
  return layRoster({
    rota: [Array.from({ length: 7 }, () => shift)],
    shifts,
    employees: names.map((name) => ({ name, week: 0 })),
    startDate,
    days,
    timeZone: 'UTC',
  });
}

describe('history that repeats dates', () => {
  const june = worked('2026-06-01', 7, ['Ann', 'Bob']);

  it('counts a date that was published twice once, from the roster that began later', () => {
    const may = worked('2026-05-18', 14, ['Ann', 'Bob']);
    const corrected = worked('2026-05-25', 7, ['Ann'], 'D');
    const nights = (history: readonly Roster[]) => measureFairness(june, { history }).nights.counts;
    expect(nights([may])).toEqual([21, 21]);
    expect(nights([may, may])).toEqual([21, 21]);
    expect(nights([may, corrected])).toEqual([14, 21]);
    expect(nights([corrected, may])).toEqual([14, 21]);
  });

  it('takes the last one given of rosters that begin on one date', () => {
    const draft = worked('2026-05-25', 7, ['Ann', 'Bob']);
    const final = worked('2026-05-25', 7, ['Ann', 'Bob'], 'D');
    expect(measureFairness(june, { history: [draft, final] }).nights.counts).toEqual([7, 7]);
    expect(measureFairness(june, { history: [final, draft] }).nights.counts).toEqual([14, 14]);
  });

  it('keeps both of two rosters of different people on the same dates', () => {
    const history = [worked('2026-05-25', 7, ['Ann']), worked('2026-05-25', 7, ['Bob'])];
    expect(measureFairness(june, { history }).nights.counts).toEqual([14, 14]);
  });

  it('leaves out the dates of the roster itself', () => {
    const overlapping = worked('2026-05-25', 14, ['Ann', 'Bob']);
    expect(measureFairness(june, { history: [overlapping] }).nights.counts).toEqual([14, 14]);
  });

  it('pays no hour of a week twice', () => {
    const roster = worked('2026-06-03', 5, ['Ann']);
    const before = worked('2026-06-01', 2, ['Ann']);
    const rule: CountHoursInput = { overtime: [{ name: 'over', per: 'week', beyondHours: 40 }] };
    const overtime = (history: readonly Roster[]) =>
      countHours(roster, { ...rule, history })[0]!.total.overtime;
    expect(overtime([before])).toBe(16);
    expect(overtime([before, before])).toBe(16);
  });

  it('hands nobody a duty because of nights that stand twice', () => {
    const away = [{ employee: 'Cat', from: '2026-06-03', to: '2026-06-03' }];
    const roster: Roster = {
      ...june,
      employees: ['Ann', 'Bob', 'Cat'],
      duties: june.duties
        .filter(({ employee, date }) => employee === 'Ann' && date === '2026-06-03')
        .map((duty) => ({ ...duty, employee: 'Cat' })),
    };
    const ann = worked('2026-05-30', 2, ['Ann']);
    const bob = worked('2026-05-29', 3, ['Bob']);
    const taker = (history: readonly Roster[]) =>
      repairRoster(roster, { rules: [], absences: away, history }).roster.duties[0]!.employee;
    expect(taker([ann, bob])).toBe('Ann');
    expect(taker([ann, ann, bob])).toBe('Ann');
  });
});
