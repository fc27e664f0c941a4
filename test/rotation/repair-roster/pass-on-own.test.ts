import type { Roster, RosterDuty, RosterRule } from 'halfhour/duty';
import { repairRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../duty/random-rosters.ts';
import { letteredRoster } from '../support/lettered-roster.ts';

const rest: RosterRule = { id: 'rest', source: 'house rule', kind: 'minRestHours', hours: 11 };
const away = (employee: string, from: string, to = from) => ({ employee, from, to });
const words = (duties: readonly RosterDuty[]) =>
  duties.map(
    ({ employee, date, shift, replaces }) =>
      `${employee} ${date.slice(8)} ${shift} for ${replaces}`,
  );

describe('own duties that pass on', () => {
  // The night of the 1st forbids Bob his early of the 2nd, which Cem can take after his early of the 1st.
  const roster = letteredRoster({ Ann: 'N------', Bob: '-E-----', Cem: 'E------' });
  const absences = [away('Ann', '2026-06-01', '2026-06-03')];

  it('fill a duty that nobody could take otherwise, only where they may', () => {
    const keeping = repairRoster(roster, { absences, rules: [rest] });
    expect(words(keeping.unfilled)).toEqual(['Ann 01 N for undefined']);
    expect(keeping.moved).toEqual([]);
    const passing = repairRoster(roster, { absences, rules: [rest], maxMoved: 1 });
    expect(words(passing.replaced)).toEqual(['Bob 01 N for Ann']);
    expect(words(passing.moved)).toEqual(['Cem 02 E for Bob']);
    expect(words(passing.roster.duties)).toEqual([
      'Bob 01 N for Ann',
      'Cem 01 E for undefined',
      'Cem 02 E for Bob',
    ]);
    expect(passing).toMatchObject({ status: 'optimal', objective: 0, bound: 0, unfilled: [] });
  });

  it('stay where they are if nobody has to take them', () => {
    const more = letteredRoster({ Ann: 'N------', Bob: '-E-----', Cem: 'E------', Dia: '-------' });
    const result = repairRoster(more, { absences, rules: [rest], maxMoved: 9 });
    expect(words(result.replaced)).toEqual(['Dia 01 N for Ann']);
    expect(result.moved).toEqual([]);
  });

  it('pass on by two where one is not enough, and no further', () => {
    // One day in a row: Cem takes the early of the 2nd only if Dia, whose late forbids her that one, takes his of the 3rd.
    const chain = letteredRoster({
      Ann: 'N------',
      Bob: '-E-----',
      Cem: '--E----',
      Dia: 'L------',
    });
    const standIns = [
      { employee: 'Ann', shifts: [] },
      { employee: 'Bob', maxDuties: 1 },
      { employee: 'Cem', shifts: ['E'], maxDuties: 1 },
      { employee: 'Dia', shifts: ['E'] },
    ];
    const rules: RosterRule[] = [
      rest,
      { id: 'days', source: 'house rule', kind: 'maxDaysInARow', days: 1, nightsOnly: false },
    ];
    const one = repairRoster(chain, { absences, rules, standIns, maxMoved: 1 });
    expect(words(one.unfilled)).toEqual(['Ann 01 N for undefined']);
    const two = repairRoster(chain, { absences, rules, standIns, maxMoved: 2 });
    expect(words(two.replaced)).toEqual(['Bob 01 N for Ann']);
    expect(words(two.moved)).toEqual(['Cem 02 E for Bob', 'Dia 03 E for Cem']);
    expect(two.unfilled).toEqual([]);
  });

  it('are given up for no more than somebody takes over', () => {
    // Bob takes over the early of the 4th; the night would be his second.
    const more = letteredRoster({ Ann: 'N--E---', Bob: '-E-----', Cem: 'E------' });
    const gone = [away('Ann', '2026-06-01', '2026-06-07')];
    const unfilled = (maxDuties: number) => {
      const standIns = [
        { employee: 'Bob', maxDuties },
        { employee: 'Cem', shifts: ['E'], maxDuties: 1, costPerDuty: 9 },
      ];
      const input = { absences: gone, rules: [rest], standIns, maxMoved: 1 };
      return words(repairRoster(more, input).unfilled);
    };
    expect(unfilled(2)).toEqual([]);
    expect(unfilled(1)).toEqual(['Ann 01 N for undefined']);
  });

  it('cost what those ask who take them', () => {
    const standIns = [
      { employee: 'Bob', costPerDuty: 5 },
      { employee: 'Cem', costPerHour: 2 },
    ];
    const { cost, status } = repairRoster(roster, {
      absences,
      rules: [rest],
      standIns,
      maxMoved: 1,
    });
    expect(cost).toBe(5 + 16);
    expect(status).toBe('feasible');
  });

  it('go to nobody who is away, hears too late or cannot work the shift', () => {
    for (const input of [
      { absences: [...absences, away('Cem', '2026-06-02')] },
      { absences, standIns: [{ employee: 'Cem', shifts: ['L'] }] },
      { absences, standIns: [{ employee: 'Cem', maxDuties: 0 }] },
      { absences, standIns: [{ employee: 'Bob', maxDuties: 0 }] },
      { absences, notice: { at: '2026-06-01T00:00:00Z', hours: 48, onCall: ['Bob'] } },
      { absences, notice: { at: '2026-06-01T00:00:00Z', hours: 24 } },
    ])
      expect(repairRoster(roster, { rules: [rest], maxMoved: 1, ...input }).moved).toEqual([]);
  });
});

// What follows knows nothing of the library: one duty a date, nothing at once, 11 h of rest, and nobody works while away.

const hour = (text: string) => Date.parse(text) / 3_600_000;

function isLawful(duties: readonly RosterDuty[]): boolean {
  const own = [...duties].sort((a, b) => hour(a.start) - hour(b.start));
  return own.every((duty, i) => {
    const next = own[i + 1];
    return (
      next === undefined || (next.date !== duty.date && hour(next.start) - hour(duty.end) >= 11)
    );
  });
}

/** Fewest unfilled of all ways to deal out the open duties with at most so many others in other hands. */
function fewestUnfilled({ employees, duties }: Roster, isAway: AwayAt, maxMoved: number): number {
  const held = new Map<string, RosterDuty[]>(employees.map((name) => [name, []]));
  let fewest = Infinity;
  const deal = (i: number, unfilled: number, moved: number): void => {
    if (unfilled >= fewest) return;
    if (i === duties.length) {
      if ([...held.values()].every(isLawful)) fewest = unfilled;
      return;
    }
    const duty = duties[i]!;
    const isOpen = isAway(duty.employee, duty);
    for (const name of employees) {
      if (isAway(name, duty)) continue;
      const more = !isOpen && name !== duty.employee ? 1 : 0;
      if (moved + more > maxMoved) continue;
      held.get(name)!.push(duty);
      deal(i + 1, unfilled, moved + more);
      held.get(name)!.pop();
    }
    if (isOpen) deal(i + 1, unfilled + 1, moved);
  };
  deal(0, 0, 0);
  return fewest;
}

type AwayAt = (name: string, duty: RosterDuty) => boolean;

describe('a random repair that may pass own duties on', () => {
  it('breaks no rule, says no bound that can be beaten, and is nearly as good as trying all', () => {
    const random = seeded(2311);
    let [unfilled, fewest, better] = [0, 0, 0];
    for (let i = 0; i < 300; i++) {
      const names = ['Ann', 'Bob', 'Cem', 'Dia'];
      const week = () => {
        const letters = Array.from({ length: 4 }, () => '--ELN'[Math.floor(random() * 5)]);
        return letters.join('').replace(/N[EL]/g, 'N-').replace(/LE/g, 'L-');
      };
      const roster = letteredRoster(Object.fromEntries(names.map((name) => [name, week()])));
      const absences = [away('Ann', '2026-06-01', '2026-06-03')];
      const isAway: AwayAt = (name, { start, end }) =>
        name === 'Ann' && hour(start) < hour('2026-06-04T00:00Z') && hour(end) > 0;
      const maxMoved = 1 + (i % 2);
      const plain = repairRoster(roster, { absences, rules: [rest] });
      const result = repairRoster(roster, { absences, rules: [rest], maxMoved });
      const least = fewestUnfilled(roster, isAway, maxMoved);
      for (const name of names) {
        const own = result.roster.duties.filter(({ employee }) => employee === name);
        expect(isLawful(own)).toBe(true);
        expect(own.filter((duty) => isAway(name, duty))).toEqual([]);
      }
      expect(result.roster.duties.length + result.unfilled.length).toBe(roster.duties.length);
      expect(result.moved.length).toBeLessThanOrEqual(maxMoved);
      expect(result.unfilled.length).toBeLessThanOrEqual(plain.unfilled.length);
      expect(result.bound).toBeLessThanOrEqual(least);
      expect(result.unfilled.length).toBeGreaterThanOrEqual(least);
      unfilled += result.unfilled.length;
      fewest += least;
      better += Number(result.unfilled.length < plain.unfilled.length);
    }
    expect(better).toBeGreaterThan(20);
    expect(unfilled).toBeLessThanOrEqual(1.02 * fewest);
  });
});
