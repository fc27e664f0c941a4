import {
  checkRoster,
  InvalidInputError,
  intervalHistory,
  type PlanWorkforceInput,
  planWorkforce,
  premiumLines,
} from 'halfhour';
import { translateFinding } from 'halfhour/texts';
import { describe, expect, it } from 'vitest';

/** Six weeks of a line from eight to six on weekdays, up to the week before the clocks change. */
const rows = Array.from({ length: 42 }, (_, day) =>
  Array.from({ length: 10 }, (_, i) => ({
    time: `${new Date(Date.UTC(2026, 1, 9 + day)).toISOString().slice(0, 10)}T${String(8 + i).padStart(2, '0')}:00`,
    contacts: day % 7 > 4 ? 0 : 14 + 2 * (i % 4),
  })),
).flat();
const history = intervalHistory(rows, { timeZone: 'Europe/Berlin', intervalSeconds: 3600 });

const rules = [{ id: 'rest', source: 'this test', kind: 'minRestHours', hours: 11 }] as const;
const options: PlanWorkforceInput = {
  forecast: { days: 14, holidays: [{ date: '2026-04-03', name: 'Good Friday' }] },
  ahtSeconds: 300,
  targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
  shifts: {
    shiftTypes: [
      {
        id: 'full',
        lengthMinutes: 540,
        earliestStartMinutes: 480,
        latestStartMinutes: 540,
        startGridMinutes: 60,
        breaks: [
          { kind: 'meal', minutes: 60, paid: false, earliestMinutes: 180, latestMinutes: 360 },
        ],
      },
    ],
    maxSteps: 500,
  },
  roster: {
    people: Array.from({ length: 7 }, (_, i) => ({
      name: `P${i}`,
      contract: i < 5 ? 'full' : 'half',
      ...(i === 5 && {
        available: [{ weekdays: [0, 1, 2], fromMinutes: 480, toMinutes: 1080 }],
      }),
    })),
    contracts: [
      { id: 'full', hours: [{ per: 'week', least: 24, most: 40 }] },
      { id: 'half', hours: [{ per: 'week', least: 8, most: 24 }] },
    ],
    absences: [{ employee: 'P1', from: '2026-03-23', to: '2026-03-29' }],
    requests: [{ employee: 'P2', date: '2026-03-25', wants: 'off', weight: 200 }],
    maxSteps: 400,
  },
  rosterRules: rules,
  cost: { pay: { baseMonthly: 3000 }, payRule: 'US' },
};
const plan = planWorkforce(history, options);
const { roster } = plan.roster!;

/** People on position throughout each interval of the dates, counted from the instants of the duties. */
const onPosition = plan.forecast.intervals.map(({ start }) => {
  const [from, to] = [Date.parse(start), Date.parse(start) + 3_600_000];
  return roster!.duties.filter(
    ({ start: begins, end, breaks = [] }) =>
      Date.parse(begins) <= from &&
      Date.parse(end) >= to &&
      breaks.every((rest) => Date.parse(rest.end) <= from || Date.parse(rest.start) >= to),
  ).length;
});
const scheduled = plan.staffing.intervals.map(({ scheduledAgents }) => scheduledAgents);

describe('a plan with people by name', () => {
  it('has them on its own dates, and no rota', () => {
    expect(plan.rotation).toBe(undefined);
    expect(plan.method).toBe(undefined);
    expect(roster!.startDate).toBe('2026-03-23');
    expect(roster!.days).toBe(14);
    expect(roster!.employees).toHaveLength(7);
    expect(roster!.duties.every(({ breaks }) => breaks!.length === 1)).toBe(true);
  });

  it('lacks exactly what a count of its duties lacks', () => {
    const lacks = plan.forecast.intervals.flatMap(({ date, startMinutes }, i) =>
      onPosition[i]! < scheduled[i]!
        ? [{ date, startMinutes, wanted: scheduled[i]!, people: onPosition[i]!, isHard: false }]
        : [],
    );
    expect(plan.roster!.unmet).toEqual(lacks);
    const warning = plan.warnings.find(({ code }) => code === 'hours-not-covered');
    expect(warning?.values['hours']).toBe(
      lacks.reduce((all, { wanted, people }) => all + wanted - people, 0) || undefined,
    );
  });

  it('keeps leave, windows, wishes and the rules that it is judged by', () => {
    const of = (name: string) => roster!.duties.filter(({ employee }) => employee === name);
    expect(of('P1').every(({ date }) => date > '2026-03-29')).toBe(true);
    expect(of('P5').every(({ date }) => new Date(date).getUTCDay() % 6 < 4)).toBe(true);
    expect(of('P2').some(({ date }) => date === '2026-03-25')).toBe(false);
    expect(checkRoster(roster!, rules)).toEqual([]);
    expect(plan.verdicts?.rules.map(({ verdict }) => verdict)).toEqual(['kept']);
    expect(plan.verdicts).toMatchObject({ people: 7, days: 14, startDate: '2026-03-23' });
  });

  it('counts the hours that they work, and the mean of their contracts', () => {
    const unfilled = plan.headcount.find(({ name }) => name === 'unfilled')!;
    const hours = roster!.duties.reduce((all, duty) => all + duty.hours, 0);
    expect(Math.abs(unfilled.inputs['rotaHours']! - hours / 2)).toBeLessThan(1e-9);
    // Five of 40 hours and two of 24.
    expect(
      Math.abs(plan.headcount[0]!.people - (plan.headcount[0]!.hoursAWeek * 7) / 248),
    ).toBeLessThan(1e-9);
  });

  it('pays the premium of the hours that the people work by the law that it names', () => {
    const { regular, overtime } = premiumLines(roster!, { rule: 'US' });
    const worked = roster!.duties.reduce((all, { hours }) => all + hours, 0);
    const more = overtime.reduce((all, { hours }) => all + hours, 0);
    expect(Math.abs(regular + more - worked)).toBeLessThan(1e-9);
    expect(plan.cost!.hours.overtime).toBe(more);
  });

  it('says who has no row at all', () => {
    const people = [{ name: 'Ann', duties: [{ per: 'roster' as const, least: 15 }] }];
    const { roster: none, warnings } = planWorkforce(history, { ...options, roster: { people } });
    expect(none?.status).toBe('infeasible');
    const found = warnings.filter(({ code }) => ['no-roster', 'no-legal-row'].includes(code));
    expect(found.map(({ subject }) => subject)).toEqual(['plan', 'rosterReason']);
    for (const warning of found)
      expect(translateFinding(warning, warning.subject, 'en')).toBe(warning.message);
  });

  it('names the bad field by its place in the plan, and refuses a rota beside people', () => {
    const people = [{ name: 'Ann', contract: 'none' }];
    expect(() => planWorkforce(history, { ...options, roster: { people } })).toThrow(
      /roster\.people\[0\]\.contract/,
    );
    const rotation = { daysOff: { min: 2, max: 2 }, workStretch: { min: 5, max: 5 } };
    expect(() => planWorkforce(history, { ...options, rotation })).toThrow(InvalidInputError);
  });

  it('takes planned steps and rules that may be broken, as generateRoster does', () => {
    const planned = planWorkforce(history, {
      ...options,
      roster: {
        ...options.roster!,
        plannedSteps: 400,
        breakableRules: [{ rule: 'rest', price: 1 }],
      },
    }).roster!;
    expect(planned.steps).toBeLessThanOrEqual(400);
    expect(planned.broken).toHaveLength(
      planned.findings.filter(({ code, rule }) => code !== 'duty-while-away' && rule === 'rest')
        .length,
    );
    const refused = () =>
      planWorkforce(history, { ...options, roster: { ...options.roster!, plannedSteps: 0 } });
    expect(refused).toThrow(/roster\.plannedSteps/);
  });
});
