import { intervalHistory, type PlanWorkforceInput, planWorkforce } from 'halfhour';
import { describe, expect, it } from 'vitest';

/** Twelve weeks of a line from 8 to 18 on weekdays; in the last three it closes at an hour. */
const until = (closing: number) =>
  intervalHistory(
    Array.from({ length: 84 * 24 }, (_, i) => ({ day: Math.floor(i / 24), hour: i % 24 }))
      .filter(({ day, hour }) => day % 7 < 5 && hour >= 8 && hour < (day < 63 ? 18 : closing))
      .map(({ day, hour }) => ({
        time: Date.UTC(2026, 0, 5 + day, hour),
        contacts: 40 + ((day + hour) % 5),
        ahtSeconds: 300,
      })),
    { timeZone: 'UTC', intervalSeconds: 3600 },
  );

const options: PlanWorkforceInput = {
  forecast: { days: 14 },
  targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20, minAgents: 2 },
  shifts: {
    shiftTypes: [{ id: 'half', lengthMinutes: 240, startGridMinutes: 60 }],
    maxSteps: 2000,
  },
  cost: { hoursPerFte: 173.33, pay: { baseMonthly: 3000 } },
};

describe('a plan after the line began to close earlier', () => {
  it('asks for nobody, has no shift and pays nothing for the hours given up', () => {
    const before = planWorkforce(until(18), options);
    const after = planWorkforce(until(16), options);
    expect(after.forecast.warnings.map(({ code }) => code)).toEqual(['hours-given-up']);
    const evening = ({ startMinutes }: { startMinutes: number }) => startMinutes >= 960;
    for (const [i, interval] of after.forecast.intervals.entries())
      if (evening(interval)) expect(after.staffing.intervals[i]!.scheduledAgents).toBe(0);
    for (let weekday = 0; weekday < 7; weekday++)
      for (const hour of [16, 17]) expect(after.week.scheduledAgents[24 * weekday + hour]).toBe(0);
    const staffed = (plan: typeof after) =>
      plan.week.scheduledAgents.reduce((total, agents) => total + agents, 0);
    // Eight hours instead of ten, with as much to do in each.
    expect(Math.abs(staffed(after) / staffed(before) - 0.8)).toBeLessThan(0.02);
    expect(after.headcount[0]!.hoursAWeek).toBeLessThan(0.85 * before.headcount[0]!.hoursAWeek);
  });
});
