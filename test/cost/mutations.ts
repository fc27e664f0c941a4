import type { Mutation } from '../support/mutation.ts';

/** Small wrong changes that the tests of this folder must notice. */
export const mutations: readonly Mutation[] = [
  ...of('src/cost/compare/break-even.ts', [['if (atHigh === 0) return high;', '']]),
  ...of('src/cost/compare/bridge-drivers.ts', [
    ["from('shrinkage').staff", "from('occupancy').staff"],
    ["service: part('occupancy').service", "service: part('volume').service"],
  ]),
  ...of('src/cost/compare/shapley.ts', [['(weights[size - 1]! * size)', 'weights[size - 1]!']]),
  ...of('src/cost/evaluate-cost/demand.ts', [
    [
      'const resolved = (resolution?.resolvedPerContact ?? 1) * answered;',
      'const resolved = resolution?.resolvedPerContact ?? 1;',
    ],
    ['reachAgent * (1 - resolved) * recontact', '(1 - resolved) * recontact'],
    [
      '1 - newcomers + newcomers / (attrition?.rampAhtFactor ?? 1)',
      '1 + newcomers / (attrition?.rampAhtFactor ?? 1)',
    ],
    [
      '(ahtSeconds - deflection.share * deflection.ahtSeconds) / (1 - deflection.share)',
      'ahtSeconds - deflection.share * deflection.ahtSeconds',
    ],
    ['contacts * resolved + contained', 'contacts * resolved'],
  ]),
  ...of('src/cost/evaluate-cost/hours.ts', [
    [
      'const inOfficeNeed = wanted / (1 - staff.inOfficeShrinkage);',
      'const inOfficeNeed = wanted * (1 + staff.inOfficeShrinkage);',
    ],
    ['outOfOffice: regularPaid - (inOffice - overtime)', 'outOfOffice: regularPaid - inOffice'],
    ['roundUpHeadCount(fte * parts) / parts', 'Math.round(fte * parts) / parts'],
  ]),
  ...of('src/cost/evaluate-cost/memos.ts', [
    ['demand[i]!.handlingHours * demand[i]!.repeatShare', 'demand[i]!.handlingHours'],
    ['(1 - 1 / rampFactor)', '(rampFactor - 1)'],
  ]),
  ...of('src/cost/evaluate-cost/pay-by-use.ts', [
    ['((pay - overtimePay) * hours.outOfOffice)', '(pay * hours.outOfOffice)'],
    ['perHourInOffice * hours.idle', 'perHourInOffice * hours.onPosition'],
  ]),
  ...of('src/cost/evaluate-cost/people.ts', [
    ["rateOf === 'base' ? 0 : monthlyBonus(pay)", 'monthlyBonus(pay)'],
    ['line.withOnCost === true ? 1 + (pay.onCost ?? 0) : 1', '1'],
    ["leaf('onCost', { value: amount, variable", "leaf('onCost', { value: amount * 1.01, variable"],
    ['times(fte, months / span', 'times(fte, 1 / span'],
    ["leaf('vacancyCover', leavers", "leaf('vacancyCover', hires"],
  ]),
  ...of('src/cost/evaluate-cost/purchases.ts', [
    ['Math.max(0, (contract.minimumQuantity ?? 0) - quantity)', '0'],
    ['(contacts - handled) * billed(wait)', '0 * billed(wait)'],
    ['contained * billed(menu)', '0 * billed(menu)'],
    [
      "minutesOf === 'line' ? lineMinutes(billing)",
      "minutesOf === 'line' ? lineMinutes(undefined)",
    ],
  ]),
  ...of('src/cost/evaluate-cost/served-hours.ts', [
    ['const secondsEach = ahtSeconds / concurrency;', 'const secondsEach = ahtSeconds;'],
    ['agentsForServiceLevel(load * weight', 'agentsForServiceLevel(load'],
  ]),
  ...of('src/cost/evaluate-cost/unit-costs.ts', [
    ['count > 0 ? amount / count : undefined', 'amount / count'],
    ['quotient(tree.amount, output.resolutions)', 'quotient(tree.amount, output.issues)'],
  ]),
  ...of('src/cost/prices/billing.ts', [
    [
      'minimumSeconds + roundUpHeadCount(beyond / stepSeconds) * stepSeconds',
      'minimumSeconds + beyond',
    ],
    ['-expm1(-stepSeconds / meanSeconds)', '1'],
  ]),
  ...of('src/cost/prices/capex.ts', [['(1 + growth) - residual', '(1 + growth)']]),
  ...of('src/cost/prices/price-ladder.ts', [
    ['1 / (input.hoursPerFte * agentsPerSeat)', '1 / input.hoursPerFte'],
  ]),
  ...of('src/cost/queue/cheapest-agents.ts', [
    ['while (agents * agentHourCost < best.costPerHour)', 'while (agents <= best.agents + 1)'],
  ]),
  ...of('src/cost/queue/cost-staircase.ts', [
    ['agentsOf(contacts + 1) - agents', 'agentsOf(contacts) - agents'],
  ]),
  ...of('src/cost/rounding/apportion.ts', [
    ['b.remainder - a.remainder || a.i - b.i', 'a.i - b.i'],
  ]),
  ...of('src/hiring/hiring-plan/fill-need.ts', [
    ['overtimePrice <= outsourcingPrice', 'overtimePrice > outsourcingPrice'],
  ]),
  ...of('src/hiring/hiring-plan/hiring-plan.ts', [
    ['Math.min(cost, solution.bound + program.constant)', 'Math.min(cost, solution.bound)'],
  ]),
  ...of('src/hiring/hiring-plan/hiring-program.ts', [
    [
      'if (t < (classes?.leadPeriods ?? 0)) return 0;',
      'if (t <= (classes?.leadPeriods ?? 0)) return 0;',
    ],
    ['t === 0 ? (startingNewcomers?.[0] ?? 0) : 0', '0'],
    ['minSize > 0 ? [atMost, atLeast] : [atMost]', '[atMost]'],
    ['.filter((t) => standingExperienced[t]! < 0)', '.filter(() => false)'],
    [
      'taking ? Infinity : input.required[t]! + (input.leave?.maxPerPeriod ?? 0)',
      'taking ? Infinity : input.required[t]!',
    ],
  ]),
  ...of('src/hiring/hiring-plan/least-cost.ts', [
    ['Math.max(solution.bound, improved.bound, ', 'Math.min(solution.bound, improved.bound, '],
    ['firstPlan(input, program, budget) ?? solution.x', 'solution.x'],
  ]),
  ...of('src/hiring/hiring-plan/search-hires.ts', [
    ['count * minSize <= hires ? count', 'count ? count'],
    ['(shortage + atEnd) * this.shortagePrice', 'shortage * this.shortagePrice'],
    ['changes.add(step).add(-step);', ''],
    ['if (isBelow(search.cost, best.cost)) best = search.snapshot();', 'best = search.snapshot();'],
  ]),
  ...of('src/hiring/overtime-or-hire/overtime-or-hire.ts', [
    ['const hires = roundUpHeadCount(hoursPerWeek / input.hireHoursPerWeek);', 'const hires = 1;'],
  ]),
  ...of('src/hiring/project-staff/project-staff.ts', [
    ['productivity ?? 1 / (ahtFactor ?? 1)', 'productivity ?? 2 - (ahtFactor ?? 1)'],
    ['experienced += transfers?.[t] ?? 0;', ''],
    [
      'experienced * (1 - rate) + period.graduates',
      '(experienced + period.graduates) * (1 - rate)',
    ],
  ]),
  ...of('src/quality/monitoring.ts', [
    ['(evaluations * raters * evaluationMinutes)', '(evaluations * evaluationMinutes)'],
  ]),
  ...of('src/quality/sample-size.ts', [
    ['Math.max(0, unlimited - 1) / population', 'unlimited / population'],
  ]),
];

/** Changes of one file. */
function of(file: string, changes: readonly (readonly [from: string, to: string])[]): Mutation[] {
  return changes.map(([from, to]) => ({ file, from, to }));
}
