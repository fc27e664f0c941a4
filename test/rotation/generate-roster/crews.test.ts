import { type GenerateRosterInput, generateRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { randomRoster } from './random-rosters.ts';
import { costOf, rowFaults, rowsOf } from './roster-oracle.ts';

/** A roster drawn by chance in which the first two are a crew; what they may work and want differs, their terms do not. */
function drawn(seed: number, people: number, days: number, shifts: number): GenerateRosterInput {
  const input = randomRoster(seed, { people, days, shifts });
  const { hours, duties, daysInARow, daysOffInARow, maxWeekends } = input.people[0]!;
  const terms = { hours, duties, daysInARow, daysOffInARow, maxWeekends };
  return {
    ...input,
    people: input.people.map((person, p) => (p === 1 ? { ...person, ...terms } : person)),
    crews: [{ id: 'red', employees: ['P0', 'P1'] }],
  };
}

describe('crews', () => {
  it('work the same shifts on the same days, by the rules of all, and cost what everybody costs', () => {
    let found = 0;
    for (let seed = 1; seed <= 10; seed++) {
      const input = drawn(seed, 3 + (seed % 3), 7 + (seed % 9), 1 + (seed % 3));
      const { roster, objective, bound } = generateRoster({ ...input, maxSteps: 20, seed });
      if (roster === undefined) continue;
      const rows = rowsOf(roster, input);
      expect(rows['P0'], `seed ${seed}`).toEqual(rows['P1']);
      for (const { name } of input.people)
        expect(rowFaults(input, name, rows[name]!), `seed ${seed}, ${name}`).toEqual([]);
      expect(Math.abs(objective! - costOf(input, rows).all), `seed ${seed}`).toBeLessThan(1e-6);
      expect(bound ?? 0).toBeLessThanOrEqual(objective!);
      found++;
    }
    expect(found).toBeGreaterThan(5);
  });

  it('are nearly always the cheapest of all rosters in which they stay together', () => {
    let [equal, all] = [0, 0];
    for (let seed = 1; seed <= 8; seed++) {
      const shifts = 1 + (seed % 2);
      const days = shifts === 1 ? 6 : 4;
      const input = drawn(200 + seed, 3, days, shifts);
      const ids = ['', ...input.shifts.map(({ id }) => id)];
      const rows = (may: (row: readonly string[]) => boolean) => {
        let rows: string[][] = [[]];
        for (let day = 0; day < days; day++)
          rows = rows.flatMap((row) => ids.map((id) => [...row, id]));
        return rows.filter(may);
      };
      const isLegal = (name: string) => (row: readonly string[]) =>
        rowFaults(input, name, row).length === 0;
      const together = rows((row) => isLegal('P0')(row) && isLegal('P1')(row));
      const others = rows(isLegal('P2'));
      let least = Infinity;
      for (const row of together)
        for (const other of others)
          least = Math.min(least, costOf(input, { P0: row, P1: row, P2: other }).all);
      const { status, objective, bound } = generateRoster({ ...input, maxSteps: 60, seed });
      if (least === Infinity) {
        expect(status, `seed ${seed}`).toBe('infeasible');
        continue;
      }
      all++;
      expect(objective, `seed ${seed}`).toBeGreaterThan(least - 1e-6);
      expect(bound ?? 0, `seed ${seed}`).toBeLessThan(least + 1e-6);
      if (objective! < least + 1e-6) equal++;
    }
    expect(all).toBeGreaterThan(3);
    expect(equal / all).toBeGreaterThanOrEqual(0.95);
  });

  const plain: GenerateRosterInput = {
    people: ['Ann', 'Bob', 'Cem', 'Dua'].map((name) => ({ name })),
    shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
    startDate: '2026-01-05',
    days: 7,
    timeZone: 'UTC',
    cover: { shifts: [{ shift: 'D', wanted: 2 }] },
    crews: [
      { id: 'red', employees: ['Ann', 'Bob'] },
      { id: 'blue', employees: ['Cem', 'Dua'] },
    ],
    rules: [{ id: 'run', source: 'this test', kind: 'maxDaysInARow', days: 4, nightsOnly: false }],
    maxSteps: 100,
  };
  const datesOf = (input: GenerateRosterInput, name: string) =>
    generateRoster(input)
      .roster!.duties.filter(({ employee }) => employee === name)
      .map(({ date }) => date);

  it('cover with as many as are there: who is on leave is missing from the crew', () => {
    expect(generateRoster(plain)).toMatchObject({ objective: 0, status: 'optimal' });
    const absences = [{ employee: 'Bob', from: '2026-01-06', to: '2026-01-08' }];
    const input = {
      ...plain,
      absences,
      people: plain.people.slice(0, 2),
      crews: [plain.crews![0]!],
    };
    const { unmet } = generateRoster(input);
    const ann = datesOf(input, 'Ann');
    const away = (date: string) => date >= '2026-01-06' && date <= '2026-01-08';
    expect(datesOf(input, 'Bob')).toEqual(ann.filter((date) => !away(date)));
    for (const { date, people } of unmet)
      expect(people, date).toBe(!ann.includes(date) ? 0 : away(date) ? 1 : 2);
  });

  it('go on together from a roster, and share nights fairly', () => {
    const { roster } = generateRoster(plain);
    const kept = generateRoster({ ...plain, startFrom: roster!, changePrice: 1 });
    expect(kept.parts!.changes).toBe(0);
    const nights = { ...plain, shifts: [{ id: 'D', startMinutes: 1320, lengthMinutes: 480 }] };
    const { people, objective, parts } = generateRoster({
      ...nights,
      days: 8,
      fairness: { nights: 1 },
    });
    expect(people.map((one) => one.nights)).toEqual([4, 4, 4, 4]);
    expect(objective).toBe(parts!.fairness);
  });

  it('have no row where what they may work has nothing in common', () => {
    const people = plain.people.map((one, p) => ({
      ...one,
      daysOff: p === 1 ? ['2026-01-05'] : [],
    }));
    const fixedDuties = [{ employee: 'Ann', date: '2026-01-05', shift: 'D' }];
    const { status, reasons } = generateRoster({ ...plain, people, fixedDuties });
    expect(status).toBe('infeasible');
    expect(reasons[0]!.message).toBe('the crew red has no row that all of it may work together');
  });

  it('are refused where terms differ, or somebody is in two', () => {
    const people = [{ name: 'Ann', maxWeekends: 1 }, ...plain.people.slice(1)];
    expect(() => generateRoster({ ...plain, people })).toThrow(/crews\[0\]\.employees\[1\]/);
    const crews = [plain.crews![0]!, { id: 'blue', employees: ['Bob', 'Dua'] }];
    expect(() => generateRoster({ ...plain, crews })).toThrow(/crews\[1\]\.employees\[0\]/);
  });
});
