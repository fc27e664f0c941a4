import type { Roster, RosterDuty, RosterRule } from 'halfhour/duty';
import { checkRoster, layRoster, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../duty/random-rosters.ts';
import { rosterOf } from '../support/one-person.ts';

const weeklyRest = ROSTER_RULE_PRESETS.eu.find(({ id }) => id === 'eu.weekly-rest')!;
const insideTheWeek = { ...weeklyRest, restsCount: 'insideWeek' } as RosterRule;
const twoInAFortnight = { ...weeklyRest, per: 'fortnight' } as RosterRule;

/** Duties of one person, each from an hour after Monday 1 June 2026 up to another, in UTC. */
function hourly(duties: readonly (readonly [number, number])[], days: number): Roster {
  const at = (hour: number) =>
    `${new Date(Date.UTC(2026, 5, 1, hour)).toISOString().slice(0, 19)}Z`;
  return {
    startDate: '2026-06-01',
    days,
    timeZone: 'UTC',
    employees: ['Ann'],
    duties: duties.map(
      ([from, to]): RosterDuty => ({
        employee: 'Ann',
        date: at(from).slice(0, 10),
        shift: 'S',
        start: at(from),
        end: at(to),
        hours: to - from,
        isNight: false,
      }),
    ),
  };
}

/** Works all the time but for these rests, in duties of at most a day. */
function workingBut(rests: readonly (readonly [number, number])[], days: number): Roster {
  const duties: [number, number][] = [];
  let at = 0;
  for (const [from, to] of [...rests, [24 * days, 24 * days] as const]) {
    for (; at < from; at = Math.min(from, at + 24)) duties.push([at, Math.min(from, at + 24)]);
    at = to;
  }
  return hourly(duties, days);
}

describe('the weekly rest', () => {
  it('of 92 hours from Saturday to Wednesday counts for both weeks that hold a day of it', () => {
    const roster = workingBut([[5 * 24 + 12, 5 * 24 + 104]], 14);
    expect(checkRoster(roster, [weeklyRest])).toEqual([]);
  });

  it('of 60 hours counts for one week, so the other has 25 left', () => {
    const roster = workingBut([[5 * 24 + 22, 5 * 24 + 82]], 14);
    expect(checkRoster(roster, [weeklyRest])).toMatchObject([{ date: '2026-06-08', found: 25 }]);
  });

  it('does not count for a week in which less than a day of it lies', () => {
    const roster = workingBut([[6 * 24 + 1, 6 * 24 + 80]], 14);
    expect(checkRoster(roster, [weeklyRest])).toMatchObject([{ date: '2026-06-01', found: 23 }]);
  });

  it('may be read strictly inside the week, and as two in 14 days', () => {
    const sunday = workingBut([[5 * 24 + 22, 7 * 24 + 7]], 14);
    expect(checkRoster(sunday, [insideTheWeek])).toMatchObject([
      { date: '2026-06-01', found: 26 },
      { date: '2026-06-08', found: 7 },
    ]);
    const late = workingBut([[8 * 24, 8 * 24 + 71]], 14);
    expect(checkRoster(late, [weeklyRest])).toMatchObject([{ date: '2026-06-01' }]);
    expect(
      checkRoster(late, [{ ...twoInAFortnight, fortnightFrom: '2026-06-01' } as RosterRule]),
    ).toEqual([]);
  });

  it('is kept where a roster begins or ends on the one day off', () => {
    expect(checkRoster(rosterOf('-DDDDDD'), [weeklyRest])).toEqual([]);
    expect(checkRoster(rosterOf('DDDDDD-'), [weeklyRest])).toEqual([]);
    expect(checkRoster(rosterOf('DDDDDDD'), [weeklyRest])).toHaveLength(1);
  });

  it('that was open at the end of the history ends with a duty at the first midnight', () => {
    // Six days, the last until Saturday 16:00: 32 h up to Monday 00:00.
    const days = [0, 1, 2, 3, 4, 5].map((day) => [24 * day + 8, 24 * day + 16] as const);
    const before = hourly(days, 7);
    const both = hourly([...days, [168, 176]], 14);
    const after = {
      ...both,
      startDate: '2026-06-08',
      days: 7,
      duties: both.duties.filter(({ date }) => date === '2026-06-08'),
    };
    expect(checkRoster(before, [weeklyRest])).toEqual([]);
    expect(checkRoster(after, [weeklyRest], { history: [before] })).toMatchObject([
      { date: '2026-06-01', found: 32 },
    ]);
  });

  it('of a week after a night that ends on Sunday morning has less than a day in it', () => {
    expect(checkRoster(rosterOf('DNNNNN- -NNNNN-'), [weeklyRest])).toMatchObject([
      { date: '2026-06-01', found: 31 },
    ]);
  });

  it('leaves as few weeks without as any way of counting rests does', () => {
    const random = seeded(11);
    for (let trial = 0; trial < 200; trial++) {
      const days = 35;
      const duties: [number, number][] = [];
      for (let at = Math.floor(random() * 60); at < 24 * days - 14; ) {
        const length = 4 + Math.floor(random() * 10);
        duties.push([at, at + length]);
        at += length + (random() < 0.6 ? 10 : 20 + Math.floor(random() * 70));
      }
      const found = checkRoster(hourly(duties, days), [weeklyRest]).length;
      expect(found, JSON.stringify(duties)).toBe(fewestWithout(duties, days));
    }
  });

  it('of a fortnight that has one of two is left to the next', () => {
    // All of the second Sunday and a day and a half after it: one rest. The first fortnight has no other, the second one.
    const roster = workingBut(
      [
        [13 * 24, 13 * 24 + 60],
        [20 * 24, 20 * 24 + 40],
      ],
      28,
    );
    const rule = { ...twoInAFortnight, fortnightFrom: '2026-06-01' } as RosterRule;
    expect(checkRoster(roster, [rule])).toMatchObject([{ date: '2026-06-01', found: 1 }]);
  });

  it.each([20, 35, 60, 90])('leaves as few fortnights without two of %d hours', (hours) => {
    const random = seeded(hours);
    const rule = { ...twoInAFortnight, hours, fortnightFrom: '2026-06-01' } as RosterRule;
    let short = 0;
    for (let trial = 0; trial < 150; trial++) {
      const days = 42;
      const duties: [number, number][] = [];
      for (let at = Math.floor(random() * 60); at < 24 * days - 14; ) {
        const length = 8 + Math.floor(random() * 50);
        duties.push([at, at + length]);
        const isLong = random() < 0.35;
        at += length + (isLong ? 20 + Math.floor(random() * hours * 3) : 10);
      }
      const found = checkRoster(hourly(duties, days), [rule]).length;
      expect(found, JSON.stringify(duties)).toBe(fewestWithout(duties, days, hours, 14));
      if (found > 0 && found < 3) short++;
    }
    expect(short).toBeGreaterThan(20);
  });
});

/** Every way to give rests to weeks, or two to each fortnight, tried out on a row of hours. */
function fewestWithout(
  duties: readonly (readonly [number, number])[],
  days: number,
  wanted = 35,
  length: 7 | 14 = 7,
): number {
  const works = new Array<boolean>(24 * days).fill(false);
  for (const [from, to] of duties) works.fill(true, from, to);
  const rests: { hours: number[]; left: number; taken: Map<number, number> }[] = [];
  works.forEach((isWork, hour) => {
    if (isWork) return;
    if (hour === 0 || works[hour - 1]) rests.push({ hours: [], left: 0, taken: new Map() });
    rests.at(-1)!.hours.push(hour);
  });
  for (const rest of rests) {
    const isOpen = rest.hours.includes(0) || rest.hours.includes(24 * days - 1);
    rest.left = isOpen ? 99 : Math.floor(rest.hours.length / wanted);
  }
  const least = Math.min(24, wanted);
  const inside = (hours: readonly number[], span: number) =>
    hours.filter((hour) => Math.floor(hour / (24 * length)) === span).length;
  /** From a span on, which has so many rests still to come. */
  const fewest = (span: number, missing: number): number => {
    if (length * span >= days) return 0;
    if (missing === 0) return fewest(span + 1, length / 7);
    let best = missing === length / 7 ? 1 + fewest(span + 1, length / 7) : Number.POSITIVE_INFINITY;
    for (const rest of rests) {
      const may = Math.floor(inside(rest.hours, span) / least);
      const own = rest.taken.get(span) ?? 0;
      if (rest.left === 0 || own >= may) continue;
      rest.left--;
      rest.taken.set(span, own + 1);
      best = Math.min(best, fewest(span, missing - 1));
      rest.left++;
      rest.taken.set(span, own);
    }
    return best;
  };
  return fewest(0, length / 7);
}

describe('a long rest in any days in a row', () => {
  const rule: RosterRule = {
    id: 'house',
    source: 'house rule',
    kind: 'minLongRestHours',
    hours: 35,
    days: 7,
  };
  const dates = (weeks: string, startDate?: string) =>
    checkRoster(rosterOf(weeks, startDate), [rule]).map(({ date }) => date);

  it('is missed by ten days in a row, whatever the first date of the roster', () => {
    expect(dates('--DDDDD DDDDD--')).toEqual([
      '2026-06-03',
      '2026-06-04',
      '2026-06-05',
      '2026-06-06',
    ]);
    expect(dates('--DDDDD DDDDD--', '2026-06-02')).toEqual([
      '2026-06-03',
      '2026-06-04',
      '2026-06-05',
      '2026-06-06',
    ]);
    expect(dates('DDDDDD- DDDDDD- DDDDDD-')).toEqual([]);
  });
});

describe('a rota of nights, lates and earlies', () => {
  it('needs no rest that is never worked into', () => {
    const roster = layRoster({
      rota: [[null, null, null, null, null, null, null]],
      shifts: [],
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-06-03',
      days: 30,
      timeZone: 'Europe/Berlin',
    });
    for (const rule of [weeklyRest, insideTheWeek, twoInAFortnight])
      expect(checkRoster(roster, [rule])).toEqual([]);
  });
});
