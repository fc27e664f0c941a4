import type { Roster, RosterDuty, RosterRule } from 'halfhour/duty';
import { premiumLines } from 'halfhour/pay';
import { checkRoster, checkSwap, measureFairness, type Swap } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../duty/random-rosters.ts';
import { randomRepair } from '../repair-roster/random-repairs.ts';
import { letteredRoster } from '../support/lettered-roster.ts';

const rest: RosterRule = { id: 'rest', source: 'house rule', kind: 'minRestHours', hours: 11 };
const words = (duties: readonly RosterDuty[]) =>
  duties.map(({ employee, date, shift }) => `${employee} ${date.slice(8)} ${shift}`);

describe('a swap', () => {
  const roster = letteredRoster({ Ann: 'N-E--N-', Bob: '-E--L--', Cem: '-------' });
  const check = (swap: Swap, input: Partial<Parameters<typeof checkSwap>[2]> = {}) =>
    checkSwap(roster, [swap], { rules: [rest], ...input })[0]!;

  it('within the rules is allowed, and says who bears what before and after', () => {
    const verdict = check([
      { from: 'Ann', date: '2026-06-06', to: 'Bob' },
      { from: 'Bob', date: '2026-06-05', to: 'Ann' },
    ]);
    expect(verdict).toMatchObject({ isAllowed: true, obstacles: [], remedies: [], cover: [] });
    expect(verdict.people.map(({ employee, before, after }) => [employee, before, after])).toEqual([
      ['Ann', { nights: 2, weekendDays: 1, hours: 24 }, { nights: 1, weekendDays: 0, hours: 24 }],
      ['Bob', { nights: 0, weekendDays: 0, hours: 16 }, { nights: 1, weekendDays: 1, hours: 16 }],
    ]);
    expect(verdict.spread).toEqual({
      before: { nights: 2, weekendDays: 1, hours: 24 },
      after: { nights: 1, weekendDays: 1, hours: 24 },
    });
    expect(words(verdict.after.duties)).toEqual([
      'Ann 01 N',
      'Bob 02 E',
      'Ann 03 E',
      'Ann 05 L',
      'Bob 06 N',
    ]);
  });

  it('against a rule tells what is missing, and which duty given away too would mend it', () => {
    const verdict = check([{ from: 'Bob', date: '2026-06-02', to: 'Ann' }]);
    expect(verdict.isAllowed).toBe(false);
    expect(verdict.obstacles).toMatchObject([
      {
        code: 'rule',
        employee: 'Ann',
        date: '2026-06-01',
        rule: 'rest',
        found: 0,
        limit: 11,
        message: '0 h of rest, at least 11',
      },
    ]);
    expect(verdict.remedies.map(({ employee, gives }) => [employee, ...words([gives])])).toEqual([
      ['Ann', 'Ann 01 N'],
    ]);
  });

  it('is refused to those who are away, at work, or cannot work the shift', () => {
    const give = [{ from: 'Bob', date: '2026-06-05', to: 'Ann' }];
    const codes = (input: Partial<Parameters<typeof checkSwap>[2]>, swap: Swap = give) =>
      check(swap, input).obstacles.map(({ code }) => code);
    const away = { employee: 'Ann', from: '2026-06-05', to: '2026-06-05', fromMinutes: 1300 };
    expect(codes({})).toEqual([]);
    expect(codes({ absences: [away] })).toEqual(['away']);
    expect(codes({ skills: [{ employee: 'Ann', shifts: ['E', 'N'] }] })).toEqual(['not-skilled']);
    expect(codes({}, [{ from: 'Ann', date: '2026-06-03', to: 'Bob' }])).toEqual([]);
    const both = letteredRoster({ Ann: 'E', Bob: 'E' });
    const [verdict] = checkSwap(both, [[{ from: 'Ann', date: '2026-06-01', to: 'Bob' }]], {
      rules: [],
    });
    expect(verdict!.obstacles.map(({ code }) => code)).toEqual(['at-work']);
  });

  it('that leaves a duty to nobody loses its half-hours, less its meal', () => {
    const wanted = [{ date: '2026-06-05', agents: new Array<number>(48).fill(1) }];
    const { cover, isAllowed } = check([{ from: 'Bob', date: '2026-06-05' }], { wanted });
    expect(isAllowed).toBe(true);
    expect(cover).toHaveLength(16);
    expect(cover[0]).toEqual({
      start: '2026-06-05T14:00:00+00:00',
      before: 1,
      after: 0,
      wanted: 1,
    });
    const [duty] = letteredRoster({ Ann: 'E' }).duties;
    const meal = {
      kind: 'meal',
      start: '2026-06-01T10:15:00Z',
      end: '2026-06-01T10:45:00Z',
    } as const;
    const broken = { ...duty!, hours: 7.5, breaks: [{ ...meal, paid: false }] };
    const one = { ...letteredRoster({ Ann: 'E' }), duties: [broken] };
    const [alone] = checkSwap(one, [[{ from: 'Ann', date: '2026-06-01' }]], { rules: [] });
    expect(alone!.cover.slice(7, 11).map(({ before }) => before)).toEqual([1, 0.5, 0.5, 1]);
  });

  it('has the pay of both in its rosters', () => {
    const week = letteredRoster({ Ann: 'EEEEE--', Bob: '-----E-' });
    const [verdict] = checkSwap(week, [[{ from: 'Bob', date: '2026-06-06', to: 'Ann' }]], {
      rules: [],
    });
    expect(premiumLines(verdict!.before, { rule: 'US' }).overtime).toEqual([]);
    expect(premiumLines(verdict!.after, { rule: 'US' }).overtime).toEqual([
      { name: 'weekday', hours: 8, multiplier: 1.5 },
    ]);
  });

  it('of a duty that is not there is an error that says where', () => {
    expect(() => check([{ from: 'Bob', date: '2026-06-01', to: 'Ann' }])).toThrow(
      'checkSwap: swaps[0][0].date must be a date on which Bob has the duty (got "2026-06-01")',
    );
    expect(() => check([{ from: 'Bob', date: '2026-06-02', to: 'Eve' }])).toThrow('swaps[0][0].to');
  });

  it('hands no duty over twice, and every fault of all swaps is named at once', () => {
    const night = { from: 'Ann', date: '2026-06-01' };
    const swaps = [
      [
        { ...night, to: 'Bob' },
        { ...night, to: 'Cem' },
      ],
      [{ from: 'Eve', date: '2026-06-01', to: 'Bob' }],
      [{ from: 'Bob', date: '2026-06-01', to: 'Bob' }],
    ];
    let message = '';
    try {
      checkSwap(roster, swaps, { rules: [] });
    } catch (error) {
      message = (error as Error).message;
    }
    expect(message.split('\n').map((line) => line.replace(/ \(got.*/, ''))).toEqual([
      'checkSwap: swaps[0][1].date must be a duty that changes hands once',
      'checkSwap: swaps[1][0].from must be one of the employees of the roster',
      'checkSwap: swaps[2][0].to must be another of the employees of the roster',
      'checkSwap: swaps[2][0].date must be a date on which Bob has the duty',
    ]);
  });

  it('knows the duties before and after the roster', () => {
    const swap = [{ from: 'Ann', date: '2026-06-06', to: 'Cem' }];
    const following = [letteredRoster({ Cem: 'E' }, '2026-06-08')];
    expect(check(swap, { following }).isAllowed).toBe(true);
    const last = letteredRoster({ Ann: '------N', Cem: '-------' });
    const given = [[{ from: 'Ann', date: '2026-06-07', to: 'Cem' }]];
    const verdict = checkSwap(last, given, { rules: [rest], following })[0]!;
    expect(verdict.obstacles.map(({ rule }) => rule)).toEqual(['rest']);
    expect(words(verdict.after.duties)).toEqual(['Cem 07 N']);
    const history = [letteredRoster({ Cem: 'N' }, '2026-05-31')];
    const first = letteredRoster({ Ann: 'E------', Cem: '-------' });
    const early = [[{ from: 'Ann', date: '2026-06-01', to: 'Cem' }]];
    expect(checkSwap(first, early, { rules: [rest], history })[0]!.isAllowed).toBe(false);
  });

  it('gives nobody two duties of a date', () => {
    const both = letteredRoster({ Ann: 'E------', Bob: 'L------', Cem: '-------' });
    const swap = ['Ann', 'Bob'].map((from) => ({ from, date: '2026-06-01', to: 'Cem' }));
    const [verdict] = checkSwap(both, [swap], { rules: [] });
    expect(verdict!.obstacles.map(({ code, shift }) => `${code} ${shift}`)).toEqual(['at-work L']);
  });

  it('of three in a ring needs each of them', () => {
    const ring = letteredRoster({ Ann: 'E------', Bob: 'L------', Cem: 'N------' });
    const date = '2026-06-01';
    const all = [
      { from: 'Ann', date, to: 'Bob' },
      { from: 'Bob', date, to: 'Cem' },
      { from: 'Cem', date, to: 'Ann' },
    ];
    const verdicts = checkSwap(ring, [all, all.slice(0, 2)], { rules: [rest] });
    expect(verdicts.map(({ isAllowed }) => isAllowed)).toEqual([true, false]);
    expect(words(verdicts[0]!.after.duties)).toEqual(['Ann 01 N', 'Bob 01 E', 'Cem 01 L']);
    // What it would need: that Cem gives the night away, which the third of the ring does.
    expect(
      verdicts[1]!.remedies.map(({ employee, gives }) => `${employee} ${gives.shift}`),
    ).toEqual(['Cem N']);
  });

  it('gives a duty back to whose it was at first', () => {
    const [duty] = letteredRoster({ Ann: 'E------' }).duties;
    const taken = {
      ...letteredRoster({ Ann: '-', Bob: '-' }),
      duties: [{ ...duty!, replaces: 'Bob' }],
    };
    const back = [[{ from: 'Ann', date: '2026-06-01', to: 'Bob' }]];
    const after = checkSwap(taken, back, { rules: [] })[0]!.after.duties;
    expect(after).toEqual([{ ...duty, employee: 'Bob' }]);
  });

  it('is allowed where checkRoster finds nothing new in the roster after it', () => {
    const random = seeded(77);
    let allowed = 0;
    for (let i = 0; i < 120; i++) {
      const { roster: random7, input } = randomRepair(random, {
        people: 3,
        days: 10,
        load: 0.5,
        historyDays: 0,
        rules: 2,
        absences: 0,
      });
      const [duty] = random7.duties.slice(Math.floor(random() * random7.duties.length));
      const to = random7.employees.find((name) => name !== duty!.employee)!;
      const [verdict] = checkSwap(random7, [[{ from: duty!.employee, date: duty!.date, to }]], {
        rules: input.rules,
        holidays: input.holidays,
      });
      const after = {
        ...random7,
        duties: random7.duties.map((own) => (own === duty ? { ...own, employee: to } : own)),
      };
      expect(verdict!.spread.after.hours).toBe(measureFairness(after).hours.spread);
      const breaches = (of: Roster) =>
        checkRoster(of, input.rules, { holidays: input.holidays }).filter(({ rule }) => rule);
      const key = ({
        rule,
        employee,
        date,
      }: {
        rule?: unknown;
        employee?: unknown;
        date?: unknown;
      }) => `${rule} ${employee} ${date}`;
      const known = new Set(breaches(random7).map(key));
      const appears = breaches(after).some(
        (finding) => finding.code !== 'not-yet-judged' && !known.has(key(finding)),
      );
      if (appears) expect(verdict!.isAllowed).toBe(false);
      if (verdict!.isAllowed) allowed++;
    }
    expect(allowed).toBeGreaterThan(10);
  });
});
