import {
  checkRotation,
  costNodeAt,
  countHours,
  evaluateCoverage,
  InvalidInputError,
  intervalHistory,
  layRoster,
  type PlannedContract,
  type PlanWorkforceInput,
  planWorkforce,
  ROSTER_RULE_PRESETS,
} from 'halfhour';
import { describe, expect, it } from 'vitest';
import { waitProbability } from '../simulate/theory.ts';

/** Eight weeks of a line that never closes, quiet at night, with a talk time by the hour. */
const rows = Array.from({ length: 56 * 24 }, (_, i) => {
  const at = new Date(Date.UTC(2026, 0, 5) + i * 3_600_000);
  const hour = i % 24;
  const busy = hour >= 8 && hour < 20 ? 24 : 5;
  return {
    time: at.toISOString().slice(0, 16),
    contacts: busy + ((i * 7) % 5),
    ahtSeconds: hour < 8 ? 330 : 300,
  };
});
const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });

const options: PlanWorkforceInput = {
  forecast: { days: 14 },
  targets: {
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    minAgents: 1,
    shrinkage: [
      { name: 'leave', share: 0.1, base: 'paid' },
      { name: 'sickness', share: 0.05, base: 'scheduled' },
      { name: 'coaching', share: 0.04, base: 'inOffice' },
    ],
  },
  shifts: {
    shiftTypes: [
      {
        id: 'full',
        lengthMinutes: 480,
        startGridMinutes: 240,
        breaks: [
          { kind: 'meal', minutes: 60, paid: true, earliestMinutes: 180, latestMinutes: 300 },
        ],
      },
    ],
    maxSteps: 3000,
  },
  rotation: {
    daysOff: { min: 2, max: 4 },
    workStretch: { min: 2, max: 6 },
    minRestHours: 11,
    maxSteps: 5000,
  },
  cost: { hoursPerFte: 173.33, pay: { baseMonthly: 3000 } },
  verification: { replications: 50 },
};

const plan = planWorkforce(history, options);

describe('a plan', () => {
  it('keeps the result of every step', () => {
    expect(plan.forecast.days).toHaveLength(14);
    expect(plan.staffing.intervals).toHaveLength(14 * 24);
    expect(plan.week.scheduledAgents).toHaveLength(168);
    expect(plan.shifts.duties.length).toBeGreaterThan(0);
    expect(plan.rotation?.status).toBe('optimal');
    expect(plan.verification?.intervals).toHaveLength(168);
    expect(plan.cost?.total).toBeGreaterThan(0);
  });

  it('forecasts a history that repeats itself as it was', () => {
    const noon = plan.week.contacts[12]!;
    expect(noon).toBeGreaterThan(23);
    expect(noon).toBeLessThan(29);
    expect(Math.abs(plan.week.ahtSeconds[3]! - 330)).toBeLessThan(3);
  });

  it('covers every hour of the week, as an evaluation of the duties alone finds', () => {
    const { underHours, violations } = evaluateCoverage({
      requirement: { intervalSeconds: 3600, agents: plan.week.scheduledAgents },
      duties: plan.shifts.duties,
      shiftTypes: options.shifts.shiftTypes,
    });
    expect(underHours).toBe(0);
    expect(violations).toEqual([]);
  });

  it('fills every shift of the design, by rotas that their own checker accepts', () => {
    const { dailyDemand } = plan.shifts;
    const { crews } = plan.rotation!;
    for (const [s, { counts }] of dailyDemand.entries()) {
      for (const [day, needed] of counts.entries()) {
        const planned = crews.map(({ rotation }) => rotation.planned![s]![day]!);
        expect(planned.reduce((a, b) => a + b, 0)).toBeGreaterThanOrEqual(needed);
      }
    }
    for (const { rotation, demand } of crews) {
      const broken = checkRotation(rotation.rota!, {
        daysOff: { min: 2, max: 4 },
        workStretch: { min: 2, max: 6 },
        minRestHours: 11,
        deviation: { over: true },
        shifts: dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
          id,
          startMinutes,
          lengthMinutes,
          paidMinutes,
        })),
        demand,
      });
      expect(broken).toEqual([]);
      expect(rotation.measures!.averageWeeklyHours).toBeLessThanOrEqual(40);
    }
  });

  it('makes shifts and rotas in one search: every duty is in a rota, none is in no rota', () => {
    const { shifts, rotation, method } = plan;
    expect(method).toBe('together');
    for (const [s, { counts }] of shifts.dailyDemand.entries()) {
      const planned = counts.map((_, day) =>
        rotation!.crews.reduce((all, crew) => all + crew.rotation.planned![s]![day]!, 0),
      );
      expect(planned).toEqual(counts);
    }
    expect(rotation!.bound!).toBeLessThanOrEqual(rotation!.employees);
  });

  it('pays the same minutes by its duties, its rotas and the hours of its roster by the clock', () => {
    const { shifts, rotation } = plan;
    const minutes = shifts.duties.reduce((all, { lengthMinutes, breaks, count }) => {
      const unpaid = breaks.filter(({ paid }) => !paid).map((pause) => pause.minutes);
      return all + count * (lengthMinutes - unpaid.reduce((a, b) => a + b, 0));
    }, 0);
    expect(60 * shifts.coverage.paidHours).toBe(minutes);
    const roster = rotation!.crews.flatMap(({ rotation: { rota } }) =>
      countHours(
        layRoster({
          rota: rota!,
          shifts: shifts.dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
            id,
            startMinutes,
            lengthMinutes,
            paidMinutes,
          })),
          employees: rota!.map((_, week) => ({ name: `${week}`, week })),
          startDate: '2026-06-01',
          days: 7,
          timeZone: 'UTC',
        }),
        {},
      ),
    );
    const worked = roster.reduce((all, { total }) => all + total.worked, 0);
    expect(Math.round(60 * worked)).toBe(minutes);
    const { rotaHours } = plan.headcount.find(({ name }) => name === 'unfilled')!.inputs;
    expect(60 * rotaHours!).toBe(minutes);
    // Paid are the contracts of all people, hours that no shift fills among them.
    const { hoursAWeek } = plan.headcount.at(-1)!;
    expect(plan.cost!.hours.regularPaid / 2).toBeNear(hoursAWeek, 1e-12);
  });

  it('makes shifts first where that is asked for, or where only that knows what is asked for', () => {
    const { cost, verification, ...steps } = options;
    const lean = { ...steps, shifts: { ...options.shifts, maxSteps: 300 } };
    const asked = planWorkforce(history, {
      ...lean,
      rotation: { ...options.rotation!, method: 'shiftsFirst' },
    });
    expect(asked.method).toBe('shiftsFirst');
    expect(asked.shifts.bound).toBeGreaterThan(0);
    const priced = planWorkforce(history, {
      ...lean,
      rotation: {
        ...options.rotation!,
        employees: 30,
        objective: { freeWeekend: 1 },
        maxSteps: 50,
      },
    });
    expect(priced.method).toBe('shiftsFirst');
  });

  it('keeps to a range of people', () => {
    const { cost, verification, ...lean } = options;
    const of = (employees: { min: number; max: number }) =>
      planWorkforce(history, { ...lean, rotation: { ...options.rotation!, employees } }).rotation!;
    const { employees } = plan.rotation!;
    const more = of({ min: employees + 2, max: employees + 4 });
    expect(more.employees).toBe(employees + 2);
    const fewer = of({ min: 1, max: 3 });
    expect(fewer.status).toBe('infeasible');
    expect(fewer.reasons.map(({ code }) => code)).toEqual(['too-few-people']);
  });

  it('splits people into crews where the rota would be longer than it may', () => {
    const { employees } = plan.rotation!;
    expect(plan.rotation!.crews).toHaveLength(1);
    const maxCycleWeeks = Math.ceil(employees / 2);
    const split = planWorkforce(history, {
      ...options,
      rotation: { ...options.rotation!, maxCycleWeeks, maxSteps: 40_000 },
    });
    expect(split.rotation?.status).toBe('optimal');
    for (const { rotation } of split.rotation!.crews) {
      expect(rotation.rota!.length).toBeLessThanOrEqual(maxCycleWeeks);
    }
  });

  it('checks its roster against the rules that it names, over enough dates to judge them', () => {
    const { verdicts, warnings } = planWorkforce(history, {
      ...options,
      rosterRules: [
        ...ROSTER_RULE_PRESETS.eu,
        { id: 'house', source: 'house rule', kind: 'maxHoursInWeek', hours: 16 },
      ],
    });
    expect(verdicts!.days).toBeGreaterThanOrEqual(17 * 7);
    expect(verdicts!.rules.map(({ name }) => name)).toEqual([
      ...ROSTER_RULE_PRESETS.eu.map(({ id }) => id),
      'house',
    ]);
    for (const { name, verdict, breaches } of verdicts!.rules) {
      expect(verdict, name).toBe(breaches === 0 ? 'kept' : 'breached');
      expect(verdicts!.findings.filter(({ rule }) => rule === name)).toHaveLength(breaches);
      expect(
        warnings.some(({ code, values }) => code === 'rule-broken' && values?.['rule'] === name),
      ).toBe(breaches > 0);
    }
    expect(verdicts!.rules[1]!.reading).toContain('C-306/16');
    expect(verdicts!.rules.at(-1)).toMatchObject({
      text: 'at most 16 h in the week',
      verdict: 'breached',
    });
    expect(plan.verdicts).toBeUndefined();
  });

  it('pays everybody whom the bridge of heads employs, and has them at work as the rotas say', () => {
    const duties = plan.rotation!.crews.flatMap(({ rotation }) => rotation.rota!.flat());
    const weekly = 8 * duties.filter((id) => id !== null).length;
    const { people, hoursAWeek } = plan.headcount.at(-1)!;
    const { regularPaid, fte, inOffice } = plan.cost!.hours;
    // The last of the rota's people over 90 % is a whole one.
    expect([people, hoursAWeek]).toEqual([Math.ceil(plan.rotation!.employees / 0.9), 40 * people]);
    expect(plan.staff).toEqual({ employed: people });
    expect(Math.abs(regularPaid / (2 * hoursAWeek) - 1)).toBeLessThan(1e-12);
    expect(Math.abs(inOffice / (2 * weekly * 0.95) - 1)).toBeLessThan(1e-12);
    // The plan says 173.33 hours a month, a little less than 40 a week are.
    expect(Math.abs(fte / ((people * 173.92857142857142) / 173.33) - 1)).toBeLessThan(1e-12);
  });

  it('has the same people in heads, FTE and money where nobody gives other hours', () => {
    const { hoursPerFte, ...prices } = options.cost!;
    const { cost, headcount } = planWorkforce(history, {
      ...options,
      cost: prices,
      verification: undefined,
    });
    const { people, hoursAWeek } = headcount.at(-1)!;
    expect(Math.abs(cost!.hours.fte / people - 1)).toBeLessThan(1e-12);
    const money = headcount.reduce((sum, step) => sum + step.cost!, 0);
    const agents = costNodeAt(cost!.tree, 'people', 'agents')!.amount;
    expect(Math.abs((2 * money) / agents - 1)).toBeLessThan(1e-12);
    expect(Math.abs(cost!.hours.regularPaid / (2 * hoursAWeek) - 1)).toBeLessThan(1e-12);
  });

  it('pays overtime and nights of the rota by the law that it names, to the minute', () => {
    const { cost, rotation, shifts } = planWorkforce(history, {
      ...options,
      cost: { ...options.cost!, payRule: 'KR' },
    });
    const [first] = plan.forecast.days;
    const crews = rotation!.crews.map(({ rotation: { rota } }) =>
      countHours(
        layRoster({
          rota: rota!,
          shifts: shifts.dailyDemand.map(({ id, startMinutes, lengthMinutes, paidMinutes }) => ({
            id,
            startMinutes,
            lengthMinutes,
            paidMinutes,
          })),
          employees: rota!.map((_, week) => ({ name: `${week}`, week })),
          startDate: first!.date,
          days: 14,
          timeZone: plan.forecast.timeZone,
        }),
        { night: { fromMinutes: 1320, toMinutes: 360 } },
      ),
    );
    const sum = (field: 'worked' | 'night') =>
      crews.flat().reduce((all, { total }) => all + total[field], 0);
    const { hours, tree } = cost!;
    const night = costNodeAt(tree, 'people', 'agents', 'premiums', 'night')!;
    expect(night.quantity).toBe(sum('night'));
    const { regularPaid, inOffice, overtime } = hours;
    expect(Math.abs((inOffice - overtime) / 0.95 + overtime - sum('worked'))).toBeLessThan(1e-9);
    const employed = 2 * plan.headcount.at(-1)!.hoursAWeek;
    expect(Math.abs((regularPaid + overtime) / employed - 1)).toBeLessThan(1e-12);
  });

  it('pays the whole people that the shifts take where there is no rota', () => {
    const { rotation, ...rest } = options;
    const { cost, shifts } = planWorkforce(history, rest);
    const people = Math.ceil(shifts.coverage.paidHours / 0.9 / 40);
    const paid = 2 * people * 40;
    expect(Math.abs(cost!.hours.regularPaid / paid - 1)).toBeLessThan(1e-12);
    const onPosition = 2 * shifts.coverage.onPositionHours * 0.95 * 0.96;
    expect(Math.abs(cost!.hours.onPosition / onPosition - 1)).toBeLessThan(1e-12);
  });

  it('lays the service that was expected of each hour beside the one it had', () => {
    const { intervals, shortAgents } = plan.verification!;
    const { contacts, ahtSeconds } = plan.week;
    for (const [i, { agents, expectedServiceLevel }] of intervals.entries()) {
      const load = (contacts[i]! * ahtSeconds[i]!) / 3600;
      const expected =
        1 - waitProbability(agents, load) * Math.exp((-(agents - load) * 20) / ahtSeconds[i]!);
      expect(Math.abs(expectedServiceLevel - expected)).toBeLessThan(1e-12);
      expect(expectedServiceLevel).toBeGreaterThanOrEqual(0.8);
    }
    expect(shortAgents).toBe(0);
  });

  it('says where it falls short once it is played through, and by how much', () => {
    // The plan was made for callers who all wait and for days as busy as the forecast says. They give
    // up after a minute, half of them call again, and the days differ widely.
    const { verification, warnings } = planWorkforce(history, {
      ...options,
      rotation: undefined,
      cost: undefined,
      verification: {
        replications: 30,
        handleTime: { kind: 'lognormal', squaredVariation: 2 },
        arrivals: { kind: 'gamma-poisson', dayVariation: 0.8 },
        patienceSeconds: 60,
        redials: { probability: 0.5, meanDelaySeconds: 300 },
      },
    });
    const short = verification!.intervals.filter(({ shortAgents }) => shortAgents > 0);
    expect(short.length).toBeGreaterThan(0);
    expect(warnings.at(-1)!.message).toMatch(
      new RegExp(
        `^played through, .* in ${short.length} intervals, most on \\w+day at \\d\\d:00, of \\d+$`,
      ),
    );
    expect(verification!.status).not.toBe('unknown');
  });

  it('says how many to employ so that the rota is full while some are on leave', () => {
    const { employees } = plan.rotation!;
    // Leave is 10 % of the paid time; the people are few enough to divide without rounding trouble.
    const employed = Math.ceil(employees / 0.9);
    expect(plan.warnings.map(({ message }) => message)).toContain(
      `the ${employees} people of the rota are there every week; to replace those who are paid but not scheduled (10 %), employ ${employed}`,
    );
  });

  it('says why there is no rota', () => {
    const { warnings } = planWorkforce(history, {
      ...options,
      rotation: { ...options.rotation!, employees: 2 },
      cost: undefined,
      verification: undefined,
    });
    const about = warnings.findIndex(({ code }) => code === 'no-rota');
    expect(warnings[about]!.message).toBe('there is no rota that keeps the rules');
    expect(warnings[about + 1]!.subject).toBe('rotation');
  });

  it('says when rules on days off take far more people than their hours would', () => {
    // Open from Monday to Saturday. With Sunday everybody has Saturday or Monday off as well, so there
    // are as many people as work on the two together.
    const sixDays = rows.filter(({ time }) => {
      const hour = Number(time.slice(11, 13));
      return new Date(`${time}Z`).getUTCDay() !== 0 && hour >= 9 && hour < 17;
    });
    const { rotation, warnings } = planWorkforce(
      intervalHistory(sixDays, { timeZone: 'UTC', intervalSeconds: 3600 }),
      {
        ...options,
        forecast: { days: 7 },
        shifts: {
          shiftTypes: [
            { id: 'day', lengthMinutes: 480, earliestStartMinutes: 540, latestStartMinutes: 540 },
          ],
        },
        cost: undefined,
        verification: undefined,
      },
    );
    const duties = rotation!.crews[0]!.rotation.rota!.flat().filter((id) => id !== null).length;
    const hours = ((8 * duties) / rotation!.employees).toFixed(1);
    expect(warnings.find(({ code }) => code === 'idle-hours')!.message).toBe(
      `the ${rotation!.employees} people of the rota work ${hours} hours a week each, where their hours alone would take ${Math.ceil(duties / 5)} of 40; allow other numbers of days off or of days of work in a row (daysOff, workStretch), or share the days more evenly`,
    );
  });

  it('leaves out what was not asked for', () => {
    const { rotation, cost, verification, ...steps } = options;
    const rest = { ...steps, shifts: { ...options.shifts, maxSteps: 300 } };
    const lean = planWorkforce(history, rest);
    expect([lean.rotation, lean.cost, lean.verification]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    const { shifts } = planWorkforce(history, {
      ...rest,
      rotation: { ...rotation!, method: 'shiftsFirst' },
    });
    expect(lean.shifts).toEqual(shifts);
  });

  it('is the same every time, and never changes what it was given', () => {
    const frozen = deepFreeze(structuredClone(options));
    expect(planWorkforce(history, frozen)).toEqual(plan);
  });
});

it('staffs each date by its own shrinkage, and its week, heads and cost by the mean of the dates', () => {
  const { rotation, verification, shifts, ...rest } = options;
  const lost = (share: number) => [{ name: 'all', share, base: 'scheduled' as const }];
  const dates = plan.forecast.days.map(({ date }) => date);
  const shrinkageByDate = dates.map((date, d) => ({ date, components: lost(d < 7 ? 0.1 : 0.3) }));
  const planned = (targets: PlanWorkforceInput['targets']) =>
    planWorkforce(history, { ...rest, targets, shifts: { ...shifts, maxSteps: 20 } });
  const { shrinkage, ...targets } = options.targets;
  const dated = planned({ ...targets, shrinkageByDate });
  const mean = planned({ ...targets, shrinkage: lost(0.2) });
  expect(dated.week).toEqual(mean.week);
  expect(dated.headcount).toEqual(mean.headcount);
  expect(
    dated.staffing.days.map(({ scheduledHours, agentHours }) => agentHours / scheduledHours),
  ).toEqual(dates.map((_, d) => expect.closeTo(d < 7 ? 0.9 : 0.7, 12)));
});

describe('a plan of several contracts', () => {
  const half = { id: 'half', lengthMinutes: 240, startGridMinutes: 240 };
  const { cost, verification, ...lean } = options;
  const input: PlanWorkforceInput = {
    ...lean,
    shifts: { ...options.shifts, shiftTypes: [...options.shifts.shiftTypes, half] },
    rotation: {
      ...options.rotation!,
      minimise: 'cost',
      contracts: [
        { name: 'full time', shiftTypes: ['full'], min: 3, costPerHour: 20 },
        {
          name: 'part time',
          shiftTypes: ['half'],
          weeklyHours: { minAverage: 12, maxAverage: 20 },
          min: 2,
          costPerHour: 15,
          costPerWeek: 30,
        },
      ],
    },
  };
  const planned = planWorkforce(history, input);

  it('has crews of each, who work its shifts and hours', () => {
    const { crews, contracts, employees, objective, bound } = planned.rotation!;
    expect(contracts!.map(({ name }) => name)).toEqual(['full time', 'part time']);
    for (const { name, employees: people } of contracts!) {
      const own = crews.filter(({ contract }) => contract === name);
      expect(own.reduce((sum, crew) => sum + crew.employees, 0)).toBe(people);
      const hours = own.flatMap(({ rotation }) =>
        rotation.rota!.flat().filter((id) => id !== null),
      );
      const typeOf = (id: string) =>
        planned.shifts.dailyDemand.find((shift) => shift.id === id)!.typeId;
      expect(new Set(hours.map((id) => typeOf(id!)))).toEqual(
        new Set([name === 'full time' ? 'full' : 'half']),
      );
    }
    expect(contracts![1]!.employees).toBeGreaterThanOrEqual(2);
    expect(contracts!.reduce((sum, own) => sum + own.employees, 0)).toBe(employees);
    expect(objective).toBeNear(contracts!.reduce((sum, own) => sum + own.cost, 0));
    expect(bound).toBeLessThanOrEqual(objective!);
    expect(planned.shifts.coverage.underHours).toBe(0);
  });

  it('employs and pays people by contract, and the parts are the whole', () => {
    const payRule = 'KR';
    const shrinkage = [{ name: 'leave', share: 0.1, base: 'paid' as const }];
    const targets = { ...input.targets, shrinkage };
    const withCost = planWorkforce(history, {
      ...{ ...input, targets },
      cost: { ...cost!, pay: { ...cost!.pay, bonusPerContact: 0.1, onCost: 0.2 }, payRule },
    });
    const [full, part] = withCost.contracts!;
    const total = (of: (contract: PlannedContract) => number) => of(full!) + of(part!);
    expect(total(({ people }) => people)).toBe(withCost.rotation!.employees);
    expect(total(({ employed }) => employed)).toBe(withCost.staff.employed);
    const last = withCost.headcount.at(-1)!;
    expect(total(({ hoursAWeek }) => hoursAWeek)).toBeNear(last.hoursAWeek);
    expect(last.people).toBe(withCost.staff.employed);
    expect(total((contract) => contract.cost!)).toBeNear(
      costNodeAt(withCost.cost!.tree, 'people', 'agents')!.amount,
    );
    // A tenth of what is paid is leave: whoever works eight hours is paid for 8.9.
    for (const own of [full!, part!]) expect(own.employed).toBe(Math.ceil(own.people / 0.9 - 1e-9));
    expect([full!.hoursPerPerson, part!.hoursPerPerson]).toEqual([40, 20]);
    expect(full!.rotaHours).toBeNear(withCost.rotation!.contracts![0]!.paidHours);
    expect(full!.cost! / part!.cost!).toBeNear(full!.hoursAWeek / part!.hoursAWeek, 0.1);
  });

  it('goes on from an earlier one', () => {
    const again = planWorkforce(history, {
      ...input,
      rotation: { ...input.rotation!, maxSteps: 2_000, startFrom: planned },
    });
    expect(again.rotation!.cost).toBeLessThanOrEqual(planned.rotation!.cost! + 1e-9);
  });

  it('is not for shifts first', () => {
    const rotation = { ...input.rotation!, method: 'shiftsFirst' as const };
    expect(() => planWorkforce(history, { ...input, rotation })).toThrow(/rotation\.contracts/);
  });
});

describe('a plan is refused', () => {
  const refusal = (change: object, of = history) => {
    try {
      planWorkforce(of, { ...options, ...change } as PlanWorkforceInput);
    } catch (error) {
      if (error instanceof InvalidInputError) return error.issues.map(({ path }) => path);
      throw error;
    }
    return [];
  };

  it('with every bad field of every step at once', () => {
    const paths = refusal({
      forecast: { days: 0 },
      targets: { targetServiceLevel: 80, answerTimeSeconds: -1 },
      rotation: { daysOff: { min: 3, max: 2 }, workStretch: { min: 2, max: 6 } },
      cost: { hoursPerFte: 0, pay: { baseMonthly: -1 } },
      wishes: true,
    });
    expect(paths.sort()).toEqual([
      'cost.hoursPerFte',
      'cost.pay.baseMonthly',
      'forecast.days',
      'rotation.daysOff',
      'targets.answerTimeSeconds',
      'targets.targetServiceLevel',
      'wishes',
    ]);
  });

  it('with what one search does not know, where one search is asked for', () => {
    expect(
      refusal({
        shifts: { ...options.shifts, premiums: [{ fromMinutes: 0, toMinutes: 360, rate: 0.25 }] },
        rotation: { ...options.rotation!, method: 'together', maxSingleDaysOff: 0 },
      }),
    ).toEqual(['shifts.premiums', 'rotation.maxSingleDaysOff']);
  });

  it('where breaks are in the shrinkage and in the shifts', () => {
    const shrinkage = [{ name: 'lunch', share: 0.06, base: 'inOffice', kind: 'break' }];
    expect(refusal({ targets: { ...options.targets, shrinkage } })).toEqual([
      'targets.shrinkage[0]',
    ]);
  });

  it('where breaks are in the shrinkage of a date', () => {
    const components = [{ name: 'lunch', share: 0.06, base: 'inOffice', kind: 'break' }];
    const shrinkageByDate = [{ date: '2026-03-02', components }];
    expect(refusal({ targets: { ...options.targets, shrinkageByDate } })).toEqual([
      'targets.shrinkageByDate[0].components',
    ]);
  });

  it('where nobody tells the handle time', () => {
    const silent = intervalHistory(
      rows.map(({ time, contacts }) => ({ time, contacts })),
      { timeZone: 'UTC', intervalSeconds: 3600 },
    );
    expect(refusal({}, silent)).toEqual(['ahtSeconds']);
    const { rotation, cost, verification, ...lean } = options;
    expect(planWorkforce(silent, { ...lean, ahtSeconds: 300 }).aht).toBeUndefined();
  });
});

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
