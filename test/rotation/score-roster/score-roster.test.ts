import type { Roster } from 'halfhour/duty';
import { type GenerateRosterInput, generateRoster, scoreRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { chance, randomRosterWithLimits } from '../generate-roster/random-rosters.ts';
import { costOf, rowFaults } from '../generate-roster/roster-oracle.ts';

/** What is asked, without the dates and the search. */
function askedOf({
  startDate,
  days,
  timeZone,
  maxSteps,
  plannedSteps,
  seed,
  ...asked
}: GenerateRosterInput) {
  return asked;
}

const DAY = { id: 'D', startMinutes: 480, lengthMinutes: 480 };

const addDays = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/** The duty of a shift on the clock of UTC. */
function dutyOn(
  employee: string,
  date: string,
  {
    id,
    startMinutes,
    lengthMinutes,
    paidMinutes = lengthMinutes,
  }: GenerateRosterInput['shifts'][number],
) {
  const at = (minutes: number) =>
    new Date(Date.parse(date) + minutes * 60_000).toISOString().replace('.000Z', '+00:00');
  return {
    employee,
    date,
    shift: id,
    start: at(startMinutes),
    end: at(startMinutes + lengthMinutes),
    hours: paidMinutes / 60,
    isNight: id === 'N',
  };
}

function rosterOf(input: GenerateRosterInput, rows: Readonly<Record<string, readonly string[]>>) {
  const { startDate, days, timeZone, shifts } = input;
  return {
    startDate,
    days,
    timeZone,
    employees: Object.keys(rows),
    duties: Object.entries(rows).flatMap(([name, row]) =>
      row.flatMap((id, day) =>
        id === ''
          ? []
          : [dutyOn(name, addDays(startDate, day), shifts.find((one) => one.id === id)!)],
      ),
    ),
  };
}

const SIZES = { people: 3, days: 14, shifts: 3 };

describe('the score of a roster', () => {
  it('of a generated one is what the search says, part by part, with nothing that is not kept', () => {
    for (let seed = 1; seed <= 12; seed++) {
      const input = {
        ...randomRosterWithLimits(seed, SIZES),
        fairness: { nights: 3, weekendDays: 2 },
      };
      const { roster, status, objective, parts, unmet, refused } = generateRoster({
        ...input,
        maxSteps: 10,
      });
      if (roster === undefined) continue;
      const score = scoreRoster(roster, askedOf(input));
      const { rules: _, ...others } = parts!;
      for (const [part, cost] of Object.entries(others))
        expect(score.parts[part as keyof typeof others], `seed ${seed}, ${part}`).toBeNear(
          cost,
          1e-9,
          1,
        );
      if (status !== 'unknown' && status !== 'infeasible')
        expect(score.objective, `seed ${seed}`).toBeNear(objective!, 1e-9, 1);
      expect(score.breaches, `seed ${seed}`).toEqual([]);
      expect(score.unmet, `seed ${seed}`).toEqual(unmet);
      expect(score.refused, `seed ${seed}`).toEqual(
        refused.map(({ reason: _reason, ...one }) => one),
      );
    }
  });

  it('finds no weekend too many where the search would like them all', () => {
    const input: GenerateRosterInput = {
      people: Array.from({ length: 6 }, (_, p) => ({
        name: `P${p}`,
        maxWeekends: p % 3,
        hours: [{ per: 'roster' as const, most: 104 }],
        daysInARow: { min: 2, max: 5 },
      })),
      shifts: [DAY],
      startDate: '2026-06-01',
      days: 28,
      timeZone: 'UTC',
      cover: {
        shifts: [
          { shift: 'D', wanted: 2 },
          { shift: 'D', weekdays: [5, 6], wanted: 5 },
        ],
      },
      // All weekends are free at first, so that the search has to count every one that it takes.
      startFrom: {
        startDate: '2026-06-01',
        days: 28,
        timeZone: 'UTC',
        employees: Array.from({ length: 6 }, (_, p) => `P${p}`),
        duties: [],
      },
      maxSteps: 150,
      plannedSteps: 150,
    };
    for (let seed = 1; seed <= 2; seed++) {
      const { roster, people } = generateRoster({ ...input, seed });
      expect(scoreRoster(roster!, askedOf(input)).breaches, `seed ${seed}`).toEqual([]);
      // The limits are what keeps people at home.
      expect(people.map(({ weekends }) => weekends)).toEqual([0, 1, 2, 0, 1, 2]);
    }
  });

  it('of any roster is that of an oracle, which finds something wrong exactly where the score does', () => {
    let [wrong, right] = [0, 0];
    for (let seed = 1; seed <= 120; seed++) {
      const { fairness: _, ...input } = randomRosterWithLimits(seed, {
        people: 2,
        days: 9,
        shifts: 3,
      });
      const random = chance(seed);
      const rows = Object.fromEntries(
        input.people.map(({ name }) => [
          name,
          Array.from({ length: input.days }, () =>
            random() < 0.25 ? input.shifts[Math.floor(3 * random())]!.id : '',
          ),
        ]),
      );
      const score = scoreRoster(rosterOf(input, rows), askedOf(input));
      const cost = costOf(input, rows);
      expect(score.parts, `seed ${seed}`).toEqual({
        missing: cost.missing,
        surplus: cost.surplus,
        requests: cost.requests,
        fairness: 0,
        changes: 0,
      });
      expect(
        score.unmet.some(({ isHard }) => isHard),
        `seed ${seed}`,
      ).toBe(cost.beyond > 0);
      for (const { name } of input.people) {
        const faults = rowFaults(input, name, rows[name]!);
        const own = [...score.breaches, ...score.findings].filter(
          (one) => one.employee === name && one.code !== 'not-yet-judged',
        );
        expect(
          own.length > 0,
          `seed ${seed}, ${name}: ${faults}; ${own.map((one) => one.message)}`,
        ).toBe(faults.length > 0);
        if (faults.length > 0) wrong++;
        else right++;
      }
    }
    expect(wrong).toBeGreaterThan(60);
    expect(right).toBeGreaterThan(20);
  });

  it('counts weekends by Monday, in the roster only, and a run with what led up to it', () => {
    const week = (from: string, worked: readonly number[]) => ({
      startDate: from,
      days: 7,
      timeZone: 'UTC',
      employees: ['Ann'],
      duties: worked.map((day) => dutyOn('Ann', addDays(from, day), DAY)),
    });
    const asked = {
      people: [{ name: 'Ann', maxWeekends: 0, daysInARow: { min: 2, max: 5 } }],
      shifts: [DAY],
      cover: { shifts: [{ shift: 'D', wanted: 0 }] },
    };
    const codes = (roster: Roster, history?: Roster[]) =>
      scoreRoster(roster, { ...asked, history }).breaches.map(
        ({ code, date }) => `${code} ${date}`,
      );
    expect(codes(week('2026-06-01', [0, 1, 2, 3, 4]))).toEqual([]);
    expect(codes(week('2026-06-01', [1, 2, 3, 4, 5]))).toEqual(['weekends-worked 2026-06-01']);
    const before = [week('2026-06-01', [4, 5, 6])];
    expect(codes(week('2026-06-08', [0, 1]), before)).toEqual([]);
    expect(codes(week('2026-06-08', [0, 1, 2]), before)).toEqual(['days-in-a-row 2026-06-05']);
    expect(codes(week('2026-06-08', [3]), before)).toEqual(['days-in-a-row 2026-06-11']);
  });

  it('looks at crews, posts in turn, and changes against what was published', () => {
    const shifts = ['desk', 'phone', 'mail'].map((id) => ({ ...DAY, id }));
    const roster = (ann: readonly string[], bob: readonly string[]): Roster => ({
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'UTC',
      employees: ['Ann', 'Bob'],
      duties: [ann, bob].flatMap((row, p) =>
        row.flatMap((id, day) =>
          id === '' ? [] : [dutyOn(['Ann', 'Bob'][p]!, addDays('2026-06-01', day), { ...DAY, id })],
        ),
      ),
    });
    const asked = {
      people: [{ name: 'Ann' }, { name: 'Bob' }],
      shifts,
      cover: { shifts: [{ shift: 'desk', wanted: 0, surplusPrice: 0 }] },
      jobRotation: {
        per: 'week' as const,
        posts: shifts.map(({ id }) => ({ id, shifts: [id] })),
      },
      crews: [{ id: 'red', employees: ['Ann', 'Bob'] }],
    };
    const inTurn = ['desk', 'desk', 'phone', 'mail', 'desk'];
    expect(scoreRoster(roster(inTurn, inTurn), asked).breaches).toEqual([]);
    const outOfTurn = ['desk', 'mail', 'phone'];
    const found = scoreRoster(roster(inTurn, outOfTurn), asked).breaches;
    expect(
      found.map(({ code, employee, date }) => `${employee} ${code} ${date.slice(-2)}`),
    ).toEqual([
      ...['02', '04', '05'].map((date) => `Ann crew-apart ${date}`),
      ...['02', '04', '05'].map((date) => `Bob crew-apart ${date}`),
      'Bob post-out-of-turn 02',
      'Bob post-out-of-turn 03',
    ]);
    const startFrom = roster(inTurn, inTurn);
    const changed = { ...asked, crews: undefined, startFrom, changePrice: 7 };
    expect(scoreRoster(roster(inTurn, outOfTurn), changed).parts.changes).toBe(21);
  });

  it('refuses a duty of somebody who is not among the people', () => {
    const roster = {
      startDate: '2026-06-01',
      days: 1,
      timeZone: 'UTC',
      employees: ['Eve'],
      duties: [dutyOn('Eve', '2026-06-01', DAY)],
    };
    const asked = {
      people: [{ name: 'Ann' }],
      shifts: [DAY],
      cover: { shifts: [{ shift: 'D', wanted: 1 }] },
    };
    expect(() => scoreRoster(roster, asked)).toThrow(/roster.duties\[0\].employee/);
  });
});
