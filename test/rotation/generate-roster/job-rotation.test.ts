import { type GenerateRosterInput, generateRoster, type JobRotation } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { chance, randomRoster } from './random-rosters.ts';
import { cheapestOf, costOf, rowFaults, rowsOf } from './roster-oracle.ts';

const LETTERS = ['E', 'L', 'N'];

/** What a row, a text of shift ids or dots, does to a rotation over posts of one shift each; nobody is on leave. */
function faultsOf(row: string, { posts, per, leastDuties = 1, order }: JobRotation, may: string) {
  const own = posts.map(({ shifts: [id] }) => id!).filter((id) => may.includes(id));
  if (own.length < 2) return [];
  // Weeks of seven from the first day, a Monday.
  const periods = per === 'roster' ? [row] : (row.match(/.{7}/g) ?? []);
  const faults = periods.flatMap((period) =>
    own.filter((id) => period.split(id).length - 1 < leastDuties).map((id) => `${id} in ${period}`),
  );
  const worked = [...row].filter((id) => own.includes(id)).join('');
  if (order !== 'any' && periods.length > 0)
    for (let i = 1; i < worked.length; i++) {
      const [last, id] = [own.indexOf(worked[i - 1]!), own.indexOf(worked[i]!)];
      if (id !== last && id !== (last + 1) % own.length) faults.push(`${worked} out of turn`);
    }
  return faults;
}

function drawn(seed: number, people: number, days: number, shifts: number): GenerateRosterInput {
  const random = chance(seed + 77);
  const { rules: _, fixedDuties: __, ...input } = randomRoster(seed, { people, days, shifts });
  return {
    ...input,
    startDate: '2026-01-05',
    people: input.people.map(({ name, shifts: may, skills }) => ({
      name,
      ...(may && { shifts: may }),
      ...(skills && { skills }),
    })),
    requests: [],
    jobRotation: {
      posts: LETTERS.slice(0, shifts).map((id) => ({ id: `desk ${id}`, shifts: [id] })),
      per: random() < 0.5 ? 'week' : 'roster',
      leastDuties: 1 + Math.floor(random() * 2),
      ...(random() < 0.4 && { order: 'any' as const }),
    },
  };
}

const mayOf = (input: GenerateRosterInput, name: string) => {
  const person = input.people.find((one) => one.name === name)!;
  return input.shifts
    .filter(
      ({ id, skill }) =>
        (person.shifts?.includes(id) ?? true) && (!skill || person.skills?.includes(skill)),
    )
    .map(({ id }) => id)
    .join('');
};
const textOf = (row: readonly string[]) => row.map((id) => id || '.').join('');

describe('job rotation', () => {
  it('takes everybody through each post in each whole period, in turn', () => {
    let turns = 0;
    for (let seed = 1; seed <= 12; seed++) {
      const input = drawn(seed, 3, 14 + (seed % 5), 2 + (seed % 2));
      const { roster, objective } = generateRoster({ ...input, maxSteps: 30, seed });
      if (roster === undefined) continue;
      const rows = rowsOf(roster, input);
      for (const [name, row] of Object.entries(rows)) {
        const faults = faultsOf(textOf(row), input.jobRotation!, mayOf(input, name));
        expect(faults, `seed ${seed}, ${name}`).toEqual([]);
        expect(rowFaults(input, name, row)).toEqual([]);
      }
      expect(Math.abs(objective! - costOf(input, rows).all)).toBeLessThan(1e-6);
      turns++;
    }
    expect(turns).toBeGreaterThan(7);
  });

  it('costs what the cheapest of all rosters costs that keep it', () => {
    let equal = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const input = drawn(seed, 1, 7, 2);
      const { name } = input.people[0]!;
      const { jobRotation, ...without } = input;
      let least = Infinity;
      const look = (row: string[]) => {
        if (row.length === 7) {
          const isLegal =
            rowFaults(without, name, row).length === 0 &&
            faultsOf(textOf(row), jobRotation!, mayOf(input, name)).length === 0;
          if (isLegal) least = Math.min(least, costOf(without, { [name]: row }).all);
          return;
        }
        for (const id of ['', 'E', 'L']) look([...row, id]);
      };
      look([]);
      const { status, objective } = generateRoster({ ...input, maxSteps: 40, seed });
      if (least === Infinity) expect(status, `seed ${seed}`).toBe('infeasible');
      else {
        expect(objective!, `seed ${seed}`).toBeGreaterThan(least - 1e-6);
        expect(least).toBeGreaterThan(cheapestOf(without)! - 1e-6);
        if (objective! < least + 1e-6) equal++;
      }
    }
    expect(equal).toBeGreaterThanOrEqual(6);
  });

  const plain: GenerateRosterInput = {
    people: [{ name: 'Ann' }],
    shifts: LETTERS.map((id, i) => ({ id, startMinutes: 360 + 60 * i, lengthMinutes: 480 })),
    startDate: '2026-01-05',
    days: 7,
    timeZone: 'UTC',
    cover: { shifts: [{ shift: 'E', wanted: 0 }] },
    jobRotation: { posts: LETTERS.map((id) => ({ id, shifts: [id] })), per: 'week' },
    maxSteps: 20,
  };
  const rowOf = (input: GenerateRosterInput) =>
    generateRoster(input)
      .roster?.duties.map(({ shift }) => shift)
      .sort()
      .join('');

  it('asks for nothing in a week with leave, in a part of a week, and on posts of others', () => {
    expect(rowOf(plain)).toBe('ELN');
    const absences = [{ employee: 'Ann', from: '2026-01-07', to: '2026-01-07' }];
    expect(rowOf({ ...plain, absences })).toBe('');
    expect(rowOf({ ...plain, days: 6 })).toBe('');
    expect(rowOf({ ...plain, people: [{ name: 'Ann', shifts: ['E', 'N'] }] })).toBe('EN');
    expect(rowOf({ ...plain, people: [{ name: 'Ann', shifts: ['E'] }] })).toBe('');
  });

  it('is named where it leaves somebody no row', () => {
    const people = [{ name: 'Ann', duties: [{ per: 'week' as const, most: 2 }] }];
    const { status, reasons } = generateRoster({ ...plain, people });
    expect(status).toBe('infeasible');
    expect(reasons[0]).toMatchObject({ employee: 'Ann', rules: ['duties', 'jobRotation'] });
  });

  it('is refused where a shift is of two posts', () => {
    const posts = [
      { id: 'a', shifts: ['E', 'L'] },
      { id: 'b', shifts: ['L', 'X'] },
    ];
    expect(() => generateRoster({ ...plain, jobRotation: { posts, per: 'week' } })).toThrow(
      /posts\[1\]\.shifts\[1\].*posts\[1\]\.shifts\[0\]/s,
    );
  });
});
