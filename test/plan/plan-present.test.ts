import {
  comparePlans,
  costNodeAt,
  intervalHistory,
  layRoster,
  type PlanWorkforceInput,
  planWorkforce,
  ROSTER_RULE_PRESETS,
} from 'halfhour';
import { describe, expect, it } from 'vitest';

/** Seven weeks and a half, to a Thursday, of a line that is open on weekdays from nine to five. */
const rows = Array.from({ length: 53 * 8 }, (_, i) => {
  const date = new Date(Date.UTC(2026, 5, 1 + Math.floor(i / 8)));
  const contacts = date.getUTCDay() % 6 === 0 ? 0 : 20 + (i % 4);
  const hour = String(9 + (i % 8)).padStart(2, '0');
  return { time: `${date.toISOString().slice(0, 10)}T${hour}:00`, contacts };
}).filter(({ contacts }) => contacts > 0);
const history = intervalHistory(rows, { timeZone: 'Europe/Berlin', intervalSeconds: 3600 });

const options: PlanWorkforceInput = {
  forecast: { days: 14 },
  ahtSeconds: 300,
  targets: {
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    shrinkage: [{ name: 'leave', share: 0.1, base: 'paid' }],
  },
  shifts: {
    shiftTypes: [
      { id: 'day', lengthMinutes: 480, earliestStartMinutes: 540, latestStartMinutes: 540 },
    ],
  },
  rotation: { daysOff: { min: 2, max: 2 }, workStretch: { min: 5, max: 5 }, maxSteps: 500 },
  rosterRules: ROSTER_RULE_PRESETS.eu,
};
const first = planWorkforce(history, options);
const changeOf = (plan: typeof first, name: string) =>
  plan.headcount.find((step) => step.name === name)!.change;

describe('a plan that goes on', () => {
  it('counts leave owed over its own weeks, and what newcomers lack', () => {
    const plan = planWorkforce(history, {
      ...options,
      present: {
        people: 4,
        leaveOwedHours: 30,
        vacancyShare: 0.05,
        newcomers: [{ people: 2, productivity: 0.5 }],
      },
    });
    expect([changeOf(plan, 'leaveOwed'), changeOf(plan, 'newcomers')]).toEqual([15, 40]);
    const filled = (first.rotation!.employees * 40) / 0.9 + 15;
    expect(Math.abs(changeOf(plan, 'vacancies') / (filled / 19) - 1)).toBeLessThan(1e-12);
    const { employed } = plan.staff;
    expect(employed).toBe(plan.headcount.at(-1)!.people);
    expect(plan.staff).toEqual({ employed, present: 4, toHire: employed - 4, spare: 0 });
  });

  it('says what changed since the plan before, as the comparison of the two does', () => {
    const saved = JSON.parse(JSON.stringify(first)) as typeof first;
    const plan = planWorkforce(history, { ...options, ahtSeconds: 420, present: { plan: saved } });
    expect(plan.changes).toEqual(comparePlans(first, plan));
    expect(plan.changes!.changes.map(({ name }) => name)).toContain('handleTime');
    expect(first.changes).toBeUndefined();
  });

  it('sees the last days of the roster before', () => {
    const names = Array.from({ length: 9 }, (_, i) => `P${i}`);
    // Everybody works until six in the morning of the first day of the plan.
    const roster = layRoster({
      rota: [['N', 'N', 'N', 'N', 'N', 'N', 'N']],
      shifts: [{ id: 'N', startMinutes: 1320, lengthMinutes: 480 }],
      employees: names.map((name) => ({ name, week: 0 })),
      startDate: '2026-07-17',
      days: 7,
      timeZone: 'Europe/Berlin',
    });
    const plan = planWorkforce(history, { ...options, present: { roster } });
    const breaches = (made: typeof first) =>
      made.verdicts!.rules.find(({ name }) => name === 'eu.daily-rest')!.breaches;
    expect(plan.forecast.days[0]!.date).toBe('2026-07-24');
    expect([breaches(first), plan.staff.present]).toEqual([0, 9]);
    // From six to nine on that Friday is no rest.
    expect(breaches(plan)).toBe(plan.rotation!.employees);
  });

  it('pays the hours of a week that began before by all of the week', () => {
    const names = Array.from({ length: 20 }, (_, i) => `P${i}`);
    // Forty hours from Monday to Thursday.
    const roster = layRoster({
      rota: [['L', 'L', 'L', 'L', null, null, null]],
      shifts: [{ id: 'L', startMinutes: 480, lengthMinutes: 600 }],
      employees: names.map((name) => ({ name, week: 0 })),
      startDate: '2026-07-20',
      days: 4,
      timeZone: 'Europe/Berlin',
    });
    const cost = { pay: { baseMonthly: 3000 }, payRule: 'US' } as const;
    const overtimeHours = (present?: PlanWorkforceInput['present']) => {
      const { tree } = planWorkforce(history, { ...options, cost, present }).cost!;
      return costNodeAt(tree, 'people', 'agents', 'overtime')?.children?.[0]?.quantity ?? 0;
    };
    expect(overtimeHours()).toBe(0);
    // The eight hours of the Friday, of each on the rota.
    expect(overtimeHours({ roster })).toBe(8 * first.rotation!.employees);
  });
});
