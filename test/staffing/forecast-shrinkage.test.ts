import fc from 'fast-check';
import { addDays, measureAdherence } from 'halfhour';
import { forecastShrinkage, type LostTime, staffIntervals } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';

const near = (got: number, expected: number, tolerance = 1e-12) =>
  expect(Math.abs(got - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected));

const days = (n: number, share: (day: number, date: string) => number): LostTime[] =>
  Array.from({ length: n }, (_, i) => {
    const date = addDays('2022-01-03', i);
    return { date, lost: 100 * share(i, date), available: 100 };
  });

const next = { period: 'day', from: '2025-01-06', to: '2025-02-02' } as const;

describe('the unplanned part', () => {
  it('is the flat share where every day was alike, with a band of no width', () => {
    const { days: found, weeks } = forecastShrinkage({ history: days(1097, () => 0.05), ...next });
    for (const day of found) {
      near(day.unplanned, 0.05, 1e-10);
      near(day.unplannedLow, 0.05, 1e-10);
      near(day.unplannedHigh, 0.05, 1e-10);
    }
    expect(weeks.map(({ week }) => week)).toEqual([
      '2025-01-06',
      '2025-01-13',
      '2025-01-20',
      '2025-01-27',
    ]);
  });

  it('has the weekday as far as the evidence goes', () => {
    const { days: found } = forecastShrinkage({
      history: days(1092, (i) => (i % 7 === 0 ? 0.1 : 0.05)),
      ...next,
    });
    const ratio = found[0]!.unplanned / found[1]!.unplanned;
    expect(ratio).toBeGreaterThan(1.8);
    expect(ratio).toBeLessThan(2);
    const few = forecastShrinkage({
      history: days(42, (i) => (i % 7 === 0 ? 0.1 : 0.05)),
      ...next,
    });
    expect(few.days[0]!.unplanned / few.days[1]!.unplanned).toBeLessThan(1.5);
  });

  it('has the season of the month, and says where the history is too short for one', () => {
    const winter = (_: number, date: string) => (date.slice(5, 7) < '03' ? 0.09 : 0.05);
    const months = (n: number) =>
      forecastShrinkage({ history: days(n, winter), ...next, to: '2025-07-31' });
    const three = months(1097);
    expect(three.days[10]!.unplanned).toBeGreaterThan(1.25 * three.days.at(-1)!.unplanned);
    expect(three.findings).toEqual([]);
    expect(months(500).findings.map(({ code }) => code)).toEqual([
      'no-season',
      'history-ends-early',
    ]);
  });

  it('makes no season of one January of an epidemic', () => {
    const history = days(1500, (_, date) => (date.startsWith('2024-01') ? 0.25 : 0.05));
    const { model } = forecastShrinkage({ ...next, history, from: '2026-06-01', to: '2026-06-02' });
    expect(model.months[0]!).toBeGreaterThan(0.9);
    expect(model.months[0]!).toBeLessThan(1.15);
  });

  it('has bands that hold most of what comes, and never narrow with the distance', () => {
    const random = seededRandom(3);
    const noisy = days(1097, () => 0.03 + 0.04 * random());
    const { days: found } = forecastShrinkage({ history: noisy, ...next, to: '2025-12-31' });
    const widths = found.map(({ unplanned, unplannedLow, unplannedHigh }) => [
      unplannedLow / unplanned,
      unplannedHigh / unplanned,
    ]);
    for (const [i, [low, high]] of widths.entries()) {
      if (i === 0) continue;
      expect(low!).toBeLessThanOrEqual(widths[i - 1]![0]! * (1 + 1e-9));
      expect(high!).toBeGreaterThanOrEqual(widths[i - 1]![1]! * (1 - 1e-9));
    }
  });

  it('is the same whatever unit the time has, and however its rows are ordered', () => {
    const random = seededRandom(8);
    const history = days(400, () => 0.1 * random());
    const minutes = history.map((row) => ({
      ...row,
      lost: 60 * row.lost,
      available: 60 * row.available,
    }));
    const one = forecastShrinkage({ history, ...next });
    const other = forecastShrinkage({ history: [...minutes].reverse(), ...next });
    for (const [i, day] of one.days.entries()) near(other.days[i]!.unplanned, day.unplanned, 1e-9);
  });
});

describe('the planned part', () => {
  const planned = [
    { name: 'leave', from: '2025-01-06', to: '2025-01-12', share: 0.08 },
    {
      name: 'training',
      from: '2025-01-08',
      to: '2025-01-08',
      share: 0.5,
      startMinutes: 540,
      endMinutes: 660,
    },
  ];
  const { days: found, weeks } = forecastShrinkage({
    history: days(1097, () => 0.05),
    ...next,
    planned,
  });

  it('adds up by date, a meeting of two hours being a quarter of a day', () => {
    expect(found.map(({ planned }) => planned).slice(0, 8)).toEqual([
      0.08,
      0.08,
      0.08 + 0.125,
      0.08,
      0.08,
      0.08,
      0.08,
      0,
    ]);
    near(weeks[0]!.planned, 0.08 + 0.125 / 7);
  });

  it('compounds with the unplanned, as the chain from paid to scheduled does', () => {
    for (const { planned, unplanned, shrinkage } of found) {
      near(shrinkage, 1 - (1 - planned) * (1 - unplanned), 1e-12);
    }
  });

  it('feeds staffIntervals: scheduled and paid agents are those of the components', () => {
    const { components, unplanned, planned } = weeks[0]!;
    const { intervals } = staffIntervals(
      { intervalSeconds: 1800, intervals: [{ contacts: 100, ahtSeconds: 180 }] },
      { targetServiceLevel: 0.8, answerTimeSeconds: 20, shrinkage: components },
    );
    const { agents, scheduledAgents } = intervals[0]!;
    expect(scheduledAgents).toBe(Math.ceil(agents / (1 - unplanned)));
    expect(planned).toBeGreaterThan(0);
  });

  describe('as shrinkageByDate of staffIntervals', () => {
    const targets = { targetServiceLevel: 0.8, answerTimeSeconds: 20, shrinkage: 0.5 };
    const at = (date?: string, start?: string) => ({
      contacts: 100,
      ahtSeconds: 180,
      ...(date ? { date } : {}),
      ...(start ? { start } : {}),
    });
    const dates = ['2025-01-06', '2025-01-08', '2025-03-01'];

    it('staffs each date by its own, and other dates as always', () => {
      const { intervals, days, total } = staffIntervals(
        { intervalSeconds: 1800, intervals: dates.map((date) => at(date)) },
        { ...targets, shrinkageByDate: found },
      );
      const { agents } = intervals[0]!;
      const left = [found[0]!, found[2]!].map(({ unplanned }) => 1 - unplanned);
      expect(intervals.map(({ scheduledAgents }) => scheduledAgents)).toEqual([
        ...left.map((share) => Math.ceil(agents / share)),
        2 * agents,
      ]);
      const byHand = [
        agents / 2 / left[0]! / (1 - found[0]!.planned),
        agents / 2 / left[1]! / (1 - found[2]!.planned),
        agents,
      ];
      for (const [i, hours] of byHand.entries()) near(days[i]!.paidHours, hours);
      near(total.paidHours, byHand[0]! + byHand[1]! + byHand[2]!);
      near(total.scheduledHours, agents / 2 / left[0]! + agents / 2 / left[1]! + agents);
    });

    it('staffs each half-hour by its own where they are given, by the clock of its start', () => {
      const lost = (share: number) => [{ name: 'sick', share, base: 'scheduled' as const }];
      const { intervals } = staffIntervals(
        {
          intervalSeconds: 1800,
          intervals: [
            at(dates[0], '2025-01-06T09:00:00+01:00'),
            at(dates[0], '2025-01-06T09:30:00+01:00'),
            at(),
          ],
        },
        {
          ...targets,
          shrinkageByDate: [
            { date: dates[0]!, components: lost(0.2) },
            { date: dates[0]!, startMinutes: 570, components: lost(0.75) },
          ],
          steps: true,
        },
      );
      const { agents } = intervals[0]!;
      expect(intervals.map(({ scheduledAgents }) => scheduledAgents)).toEqual([
        Math.ceil(agents / 0.8),
        4 * agents,
        2 * agents,
      ]);
      const { steps = [], scheduledAgents } = intervals[1]!;
      expect(steps.find(({ name }) => name === 'scheduledAgents')!.value).toBe(scheduledAgents);
    });

    it('is refused with what is wrong in it', () => {
      const components = [{ name: 'rest', share: 0.1, base: 'inOffice', kind: 'break' }] as const;
      const series = { intervalSeconds: 1800, intervals: [at(dates[0])] };
      const shrinkageByDate = [{ date: dates[0]!, components }];
      const placed = { ...targets, shrinkageByDate, breaksPlacedBySchedule: true };
      expect(() => staffIntervals(series, placed)).toThrow('shrinkageByDate[0].components');
      const none = [{ date: '2025-13-01', components: [{ ...components[0], share: 1 }] }];
      expect(() => staffIntervals(series, { ...targets, shrinkageByDate: none })).toThrow(
        /shrinkageByDate\[0\]\.date[\s\S]*shrinkageByDate\[0\]\.components/,
      );
    });
  });

  it('is held at 95 %, which is said', () => {
    const all = { name: 'strike', from: '2025-01-06', to: '2025-01-06', share: 0.9 };
    const { days: held, findings } = forecastShrinkage({
      history: days(1097, () => 0.05),
      ...next,
      planned: [...planned, all],
    });
    expect(held[0]!.planned).toBe(0.95);
    expect(findings.map(({ code }) => code)).toEqual(['planned-too-much']);
  });
});

describe('half-hours', () => {
  it('come from a state log by measureAdherence', () => {
    const at = (day: number, hours: number) => Date.UTC(2024, 0, 1 + day) + hours * 3_600_000;
    const worked = Array.from({ length: 56 }, (_, d) => d);
    const { intervals } = measureAdherence({
      activities: [{ name: 'phone', states: ['ready'], onPosition: true, paid: true }],
      states: [{ name: 'ready', onPosition: true, paid: true }],
      schedule: worked.map((d) => ({
        agent: 'Ada',
        start: at(d, 9),
        end: at(d, 11),
        activity: 'phone',
      })),
      // Ten minutes late every day.
      log: worked.map((d) => ({
        agent: 'Ada',
        start: at(d, 9 + 1 / 6),
        end: at(d, 11),
        state: 'ready',
      })),
    });
    const { intervals: found, days } = forecastShrinkage({
      history: intervals.map(({ date, startMinutes, lostSeconds, scheduledSeconds }) => ({
        date,
        startMinutes,
        lost: lostSeconds,
        available: scheduledSeconds,
      })),
      period: 'day',
      from: '2024-03-01',
      to: '2024-03-01',
    });
    near(days[0]!.unplanned, 1 / 12, 1e-10);
    const [first, second] = found.filter(({ startMinutes }) => startMinutes >= 540);
    // 56 days against a prior of 20: a third of the half-hour is lost, a twelfth of the day.
    near(first!.unplanned, ((56 * 4 + 20) / 76) * (1 / 12), 1e-9);
    near(second!.unplanned, (20 / 76) * (1 / 12), 1e-9);
  });
});

it('shares are shares, in their order, for any history', () => {
  const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.nat(20)), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(history, fc.constantFrom('day', 'week', 'month'), (rows, period) => {
      const input = rows.map(([lost, more], i) => ({
        date: addDays('2022-01-03', i * { day: 1, week: 7, month: 31 }[period]),
        lost,
        available: lost + more,
      }));
      if (input.every(({ available }) => available === 0)) return;
      const result = forecastShrinkage({
        history: input,
        period,
        from: '2028-01-01',
        to: '2028-01-20',
      });
      for (const { low, shrinkage, high } of [...result.days, ...result.weeks]) {
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(shrinkage + 1e-12);
        expect(shrinkage).toBeLessThanOrEqual(high + 1e-12);
        expect(high).toBeLessThan(1);
      }
    }),
    { numRuns: 50 },
  );
});

describe('what is said of a history', () => {
  const months = Array.from({ length: 36 }, (_, m) => ({
    date: `${2021 + Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, '0')}-01`,
    lost: 0.05,
    available: 1,
  }));
  const said = (history: readonly LostTime[], from: string, period: 'month' | 'day' = 'month') =>
    forecastShrinkage({ history, period, from, to: from }).findings.map(({ code, values }) => [
      code,
      values['days'],
    ]);

  it('names its widest gap', () => {
    expect(said(months, '2024-01-01')).toEqual([]);
    const gap = months.filter((_, m) => m < 20 || m > 22);
    expect(said(gap, '2024-01-01')).toEqual([['history-gap', 92]]);
    const daily = days(1100, () => 0.05).filter((_, i) => i % 7 < 5);
    expect(said(daily, '2025-01-07', 'day')).toEqual([]);
    const quiet = daily.filter(({ date }) => date < '2024-05-01' || date > '2024-05-31');
    expect(said(quiet, '2025-01-07', 'day')).toEqual([['history-gap', 33]]);
  });

  it('says when it ends long before what is forecast', () => {
    expect(said(months, '2024-03-25')).toEqual([]);
    expect(said(months, '2024-06-01')).toEqual([['history-ends-early', 152]]);
  });
});

it('refuses dates within the history, and losses of more than there was', () => {
  const history = [{ date: '2024-01-01', lost: 3, available: 2 }];
  expect(() => forecastShrinkage({ history, ...next })).toThrow('history[0].lost');
  const sound = [{ date: '2025-01-06', lost: 1, available: 2 }];
  expect(() => forecastShrinkage({ history: sound, ...next })).toThrow('from must be a date after');
});
