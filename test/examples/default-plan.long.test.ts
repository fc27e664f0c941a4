import { checkRoster, designRotation, layRoster, ROSTER_RULE_PRESETS } from 'halfhour';
import { describe, expect, it } from 'vitest';
import { CENTRES } from '../../bench/tours/centres.ts';
import { readArguments } from '../../examples/support/arguments.ts';
import { readHistoryFile } from '../../examples/support/history-file.ts';
import { planOptions } from '../../examples/support/plan-options.ts';

const WEEKS = 17;

describe('the plan of npm start', () => {
  const args = readArguments([])!;
  const { shifts, rotation } = planOptions(args, readHistoryFile(args));
  const { requirement } = CENTRES.sample();
  const { maxDistinctShifts } = shifts.limits!;
  const { startFrom, ...rules } = rotation!;
  const design = designRotation({
    ...rules,
    weeklyHours: { maxAverage: 40 },
    requirement,
    shiftTypes: shifts.shiftTypes,
    limits: { maxDistinctShifts },
  });

  it('covers the fixture with at most 2,880 hours a week in at most 12 kinds', () => {
    expect(design.coverage.underHours).toBe(0);
    const required = Array.from(requirement.agents).reduce((sum, agents) => sum + agents, 0) / 2;
    expect(required).toBe(2481.5);
    const minutes = new Map(design.shifts.map(({ id, paidMinutes }) => [id, paidMinutes!]));
    const ofRota = design.crews
      .flatMap(({ rota }) => rota.flat())
      .reduce((sum, id) => sum + (id === null ? 0 : minutes.get(id)!), 0);
    expect(ofRota / 60).toBe(design.coverage.paidHours);
    expect(ofRota / 60).toBeLessThanOrEqual(2880);
    expect(design.shifts.length).toBeLessThanOrEqual(12);
  });

  it('breaks no rule that it names over 17 weeks', () => {
    const laid = design.crews.map(({ rota }, crew) =>
      layRoster({
        startDate: '2026-01-05',
        days: 7 * WEEKS,
        timeZone: 'Europe/Berlin',
        rota,
        shifts: design.shifts,
        employees: rota.map((_, week) => ({ name: `${crew} ${week}`, week })),
      }),
    );
    const roster = {
      ...laid[0]!,
      employees: laid.flatMap(({ employees }) => employees),
      duties: laid.flatMap(({ duties }) => duties),
    };
    expect(roster.employees).toHaveLength(design.employees!);
    expect(checkRoster(roster, ROSTER_RULE_PRESETS.eu)).toEqual([]);
  });

  it('keeps half-timers to 20 hours and to a quarter of the people', () => {
    const [full, part] = design.contracts!;
    expect(part!.employees).toBeGreaterThan(0);
    expect(part!.paidHours / part!.employees).toBeLessThanOrEqual(20);
    expect(part!.employees / design.employees!).toBeLessThanOrEqual(0.25);
    expect(full!.paidHours / full!.employees).toBeLessThanOrEqual(40);
  });
});
