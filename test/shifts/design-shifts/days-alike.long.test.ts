import { designShifts } from 'halfhour/shifts';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { FIXTURE_KINDS, FIXTURE_TYPES } from '../../../bench/shifts/fixture.ts';

const highs = await highsLoader();

const flat = (agents: number, days = 7) =>
  designShifts({
    requirement: { intervalSeconds: 1800, agents: new Array<number>(48 * days).fill(agents) },
    shiftTypes: FIXTURE_TYPES,
    limits: { maxDistinctShifts: FIXTURE_KINDS },
  });

describe('days that are all alike', () => {
  it.each([
    [1, 280],
    [2, 448],
    [3, 616],
  ])('%i around the clock are proven to take %i paid hours a week', (agents, hours) => {
    const { status, objective, bound, coverage, dailyDemand } = flat(agents);
    expect({ status, objective, bound }).toEqual({
      status: 'optimal',
      objective: hours,
      bound: hours,
    });
    expect(coverage.underHours).toBe(0);
    expect(coverage.violations).toEqual([]);
    expect(dailyDemand.length).toBeLessThanOrEqual(FIXTURE_KINDS);
  });

  it.each([1, 2, 3])('one day of %i agents is as cheap as HiGHS makes it', (agents) => {
    const { status, objective } = flat(agents, 1);
    expect(status).toBe('optimal');
    expect(objective).toBe(leastHoursByHighs(agents));
  });
});

describe('days that ask for the same but are not alike', () => {
  const cheap = { id: 'cheap', lengthMinutes: 480 };
  const dear = { id: 'dear', lengthMinutes: 480, costPerHour: 2 };
  const requirement = { intervalSeconds: 3600, agents: new Array<number>(168).fill(1) };

  // 21 shifts of eight hours follow each other around the week.
  it.each([
    [
      'a Monday at twice the pay: 24 hours more than 168',
      { shiftTypes: [cheap], premiums: [{ fromMinutes: 0, toMinutes: 0, weekdays: [0], rate: 1 }] },
      192,
    ],
    [
      'a Monday at twice the pay, when pay by the shift is cheaper: 18 shifts of 8, 3 of 11.2',
      {
        shiftTypes: [cheap, { ...cheap, id: 'by the shift', costPerHour: 0.1, costPerShift: 9.6 }],
        premiums: [{ fromMinutes: 0, toMinutes: 0, weekdays: [0], rate: 1 }],
      },
      177.6,
    ],
    [
      'a type on five days: 15 shifts of 8, 6 of 16',
      { shiftTypes: [{ ...cheap, weekdays: [0, 1, 2, 3, 4] }, dear] },
      216,
    ],
    [
      'at most ten of a type: 10 shifts of 8, 11 of 16',
      {
        shiftTypes: [cheap, dear],
        limits: { typeCounts: [{ typeIds: ['cheap'], per: 'period' as const, atMost: 10 }] },
      },
      256,
    ],
  ])('%s', (_, problem, least) => {
    const { status, objective, bound } = designShifts({ requirement, ...problem });
    expect(status).toBe('optimal');
    expect(objective).toBeNear(least);
    expect(bound).toBeNear(least, 1e-9);
  });
});

/** One cyclic day as a program by the quarter-hour clock, made from the shift types alone. */
function leastHoursByHighs(agents: number): number {
  const given = Array.from({ length: 48 }, () => [] as string[]);
  const rows: string[] = [];
  const shifts: string[] = [];
  const whole: string[] = [];
  const lay = (name: string, from: number, minutes: number, sign: '+' | '-') => {
    for (let at = from; at < from + minutes; at += 15) {
      given[Math.floor((at % 1440) / 30)]!.push(`${sign} ${name}`);
    }
  };
  for (const { id, earliestStartMinutes, latestStartMinutes, breaks = [] } of FIXTURE_TYPES) {
    for (let start = earliestStartMinutes!; start <= latestStartMinutes!; start += 60) {
      const shift = `${id}${start}`;
      shifts.push(shift);
      lay(shift, start, 510, '+');
      for (const [b, { minutes, earliestMinutes, latestMinutes }] of breaks.entries()) {
        const places: string[] = [];
        for (let at = earliestMinutes; at <= latestMinutes; at += minutes) {
          const place = `${shift}b${b}at${at}`;
          places.push(place);
          lay(place, start + at, minutes, '-');
        }
        rows.push(`${places.join(' + ')} - ${shift} = 0`);
        whole.push(...places);
      }
    }
  }
  for (const terms of given) rows.push(`${summed(terms)} >= ${2 * agents}`);
  const model = `Minimize\n hours: ${shifts.map((shift) => `8 ${shift}`).join(' + ')}\nSubject To\n${rows
    .map((row, i) => ` r${i}: ${row}`)
    .join('\n')}\nGeneral\n ${[...shifts, ...whole].join(' ')}\nEnd\n`;
  // Costs are multiples of 8 hours, so what is within 7 of the least is the least.
  return Math.round(highs.solve(model, { mip_rel_gap: 0, mip_abs_gap: 7 }).ObjectiveValue);
}

/** Terms by name, those of one name together. */
function summed(terms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const term of terms) {
    const [sign, name] = term.split(' ') as [string, string];
    counts.set(name, (counts.get(name) ?? 0) + (sign === '+' ? 1 : -1));
  }
  return [...counts]
    .map(([name, count]) => `${count < 0 ? '-' : '+'} ${Math.abs(count)} ${name}`)
    .join(' ');
}
