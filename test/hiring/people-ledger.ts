import type { HiringPlan, HiringPlanInput } from 'halfhour/hiring';

/** People who started together. */
interface Cohort {
  readonly heads: number;
  readonly stage: number;
}

/**
 * Follows every cohort of a plan by itself, counts the money and names every rule that is broken:
 * a check that shares nothing with the library but its hires, classes, leave, overtime and outsourcing.
 */
export function faultsOf(input: HiringPlanInput, plan: HiringPlan): string[] {
  const { stages = [], classes, overtime, outsourcing, leave, terminal } = input;
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault);
  };
  const same = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  let cohorts: Cohort[] = (input.startingNewcomers ?? []).map((heads, stage) => ({ heads, stage }));
  let experienced = input.startingAgents;
  let spent = 0;
  let taken = 0;
  let supply = 0;
  const hasPlan = plan.status === 'optimal' || plan.status === 'feasible';

  plan.periods.forEach((period, t) => {
    const { hires, classes: held } = period;
    experienced += input.transfers?.[t] ?? 0;
    if (stages.length > 0) cohorts.push({ heads: hires, stage: 0 });
    else experienced += hires;
    if (hasPlan) expect(experienced > -1e-6, `transfers of ${t}`);
    supply = experienced;
    let pay = experienced * input.payPerAgent;
    for (const { heads, stage } of cohorts) {
      supply += heads * stages[stage]!.productivity!;
      pay += heads * (stages[stage]!.pay ?? input.payPerAgent);
    }
    expect(same(period.supply, supply), `supply of ${t}`);
    expect(same(period.pay, pay), `pay of ${t}`);
    expect(hires >= 0 && (input.wholeHires === false || Number.isInteger(hires)), `hires of ${t}`);
    if (classes) {
      const { minSize = 0, maxSize, maxClasses = 1, leadPeriods = 0, seats = Infinity } = classes;
      expect(Number.isInteger(held) && held >= 0 && held <= maxClasses, `classes of ${t}`);
      expect(hires <= held * maxSize + 1e-6, `largest class of ${t}`);
      expect(hires >= held * minSize - 1e-6, `smallest class of ${t}`);
      expect(hires === 0 || t >= leadPeriods, `lead time of ${t}`);
      const before = t === 0 ? (input.startingNewcomers?.[0] ?? 0) : 0;
      expect(hires === 0 || before + hires <= seats + 1e-6, `seats of ${t}`);
    } else expect(held === 0, `classes of ${t}`);
    const overtimeRoom = overtime ? overtime.maxShare * Math.max(0, supply) : 0;
    expect(period.overtime <= overtimeRoom + 1e-6, `overtime of ${t}`);
    const room = outsourcing ? (outsourcing.maxAgents ?? Infinity) : 0;
    expect(period.outsourced <= room + 1e-6, `outsourcing of ${t}`);
    expect(
      period.leave >= (leave?.minPerPeriod ?? 0) - 1e-6 &&
        period.leave <= (leave?.maxPerPeriod ?? 0) + 1e-6,
      `leave of ${t}`,
    );
    taken += period.leave;
    const missing =
      input.required[t]! + period.leave - supply - period.overtime - period.outsourced;
    expect(Math.abs(Math.max(0, missing) - period.shortage) < 1e-6, `shortage of ${t}`);
    if (hasPlan) expect(missing < 1e-6, `need of ${t}`);
    const cost =
      pay +
      hires * (input.costPerHire ?? 0) +
      held * (classes?.fixedCost ?? 0) +
      period.overtime * (overtime?.costPerAgent ?? 0) +
      period.outsourced * (outsourcing?.costPerAgent ?? 0);
    expect(same(period.cost, cost), `cost of ${t}`);
    spent += cost;
    const rate = typeof input.attrition === 'number' ? input.attrition : input.attrition[t]!;
    experienced *= 1 - rate;
    const next: Cohort[] = [];
    for (const { heads, stage } of cohorts) {
      const staying = heads * (1 - stages[stage]!.attrition);
      if (stage + 1 === stages.length) experienced += staying;
      else next.push({ heads: staying, stage: stage + 1 });
    }
    cohorts = next;
  });

  if (!hasPlan) {
    if (plan.status === 'infeasible') expect(plan.reasons.length > 0, 'no reason');
    return faults;
  }
  expect(same(plan.objective!, spent - (terminal?.valuePerAgent ?? 0) * supply), 'cost');
  expect(supply >= (terminal?.minSupply ?? 0) - 1e-6, 'terminal condition');
  expect(Math.abs(taken - (leave?.total ?? 0)) <= 1e-6 * Math.max(1, taken), 'leave');
  expect(plan.bound! <= plan.objective!, 'bound above cost');
  expect(plan.status === 'feasible' || plan.gap! < 1e-8, 'gap of an optimum');
  expect(same(plan.gap! * Math.abs(plan.bound!), plan.objective! - plan.bound!), 'gap');
  return faults;
}
