import type { HiringPlanInput } from 'halfhour/hiring';
import highsLoader from 'highs';

const highs = await highsLoader();

/**
 * The least cost of a plan by HiGHS, on a model of its own: here the heads of every stage in every
 * period are variables, bound by the equations of people, where the library works with responses.
 */
export function leastCostByHighs(input: HiringPlanInput): number | undefined {
  const { required, stages = [], classes, overtime, outsourcing, leave, terminal } = input;
  const { transfers = [], startingNewcomers = [] } = input;
  const n = required.length;
  const periods = required.map((_, t) => t);
  const rate = (t: number) =>
    typeof input.attrition === 'number' ? input.attrition : input.attrition[t]!;
  const objective: string[] = [];
  const rows: string[] = [];
  const bounds: string[] = [];
  const term = (coefficient: number, name: string) =>
    `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} ${name}`;
  const output = (t: number, factor = 1) => [
    term(factor, `e${t}`),
    ...stages.map(({ productivity = 0 }, k) => term(factor * productivity, `s${k}_${t}`)),
  ];
  for (const t of periods) {
    objective.push(term(input.payPerAgent, `e${t}`), term(input.costPerHire ?? 0, `h${t}`));
    objective.push(...stages.map(({ pay }, k) => term(pay ?? input.payPerAgent, `s${k}_${t}`)));
    objective.push(term(classes?.fixedCost ?? 0, `y${t}`));
    objective.push(term(overtime?.costPerAgent ?? 0, `o${t}`));
    objective.push(term(outsourcing?.costPerAgent ?? 0, `x${t}`));

    const graduates =
      stages.length > 0
        ? [term(-(1 - stages.at(-1)!.attrition), `s${stages.length - 1}_${t - 1}`)]
        : [];
    const joining = stages.length > 0 ? [] : [term(-1, `h${t}`)];
    const moved = transfers[t] ?? 0;
    if (t === 0) rows.push(`e0 ${joining.join(' ')} = ${input.startingAgents + moved}`);
    else
      rows.push(
        `e${t} ${term(-(1 - rate(t - 1)), `e${t - 1}`)} ${graduates.join(' ')} ${joining.join(' ')} = ${moved}`,
      );
    stages.forEach((_, k) => {
      const before =
        k === 0
          ? [term(-1, `h${t}`)]
          : t === 0
            ? []
            : [term(-(1 - stages[k - 1]!.attrition), `s${k - 1}_${t - 1}`)];
      rows.push(`s${k}_${t} ${before.join(' ')} = ${t === 0 ? (startingNewcomers[k] ?? 0) : 0}`);
    });
    rows.push(`${output(t).join(' ')} + o${t} + x${t} - l${t} >= ${required[t]}`);
    if (overtime) rows.push(`o${t} ${output(t, -overtime.maxShare).join(' ')} <= 0`);
    else bounds.push(`o${t} = 0`);
    bounds.push(`0 <= x${t} <= ${outsourcing ? (outsourcing.maxAgents ?? 1e6) : 0}`);
    bounds.push(`${leave?.minPerPeriod ?? 0} <= l${t} <= ${leave?.maxPerPeriod ?? 0}`);
    if (classes) {
      rows.push(`h${t} ${term(-classes.maxSize, `y${t}`)} <= 0`);
      rows.push(`h${t} ${term(-(classes.minSize ?? 0), `y${t}`)} >= 0`);
      if (classes.seats !== undefined) {
        const taken = t === 0 ? (startingNewcomers[0] ?? 0) : 0;
        bounds.push(`0 <= h${t} <= ${Math.max(0, classes.seats - taken)}`);
      }
      bounds.push(
        `0 <= y${t} <= ${t < (classes.leadPeriods ?? 0) ? 0 : (classes.maxClasses ?? 1)}`,
      );
    }
  }
  if (leave) rows.push(`${periods.map((t) => `+ l${t}`).join(' ')} = ${leave.total}`);
  if (terminal?.valuePerAgent) {
    objective.push(term(-terminal.valuePerAgent, 'left'));
    rows.push(`left ${output(n - 1, -1).join(' ')} = 0`);
    bounds.push('left free');
  }
  if (terminal?.minSupply !== undefined) {
    rows.push(`${output(n - 1).join(' ')} >= ${terminal.minSupply}`);
  }
  const whole = [
    ...(classes ? periods.map((t) => `y${t}`) : []),
    ...(input.wholeHires === false ? [] : periods.map((t) => `h${t}`)),
  ];
  const model = [
    'Minimize',
    ` obj: ${objective.join('\n ')}`,
    'Subject To',
    ...rows.map((row, i) => ` r${i}: ${row}`),
    'Bounds',
    ...bounds.map((bound) => ` ${bound}`),
    ...(whole.length > 0 ? ['General', ` ${whole.join(' ')}`] : []),
    'End',
  ].join('\n');
  const solution = highs.solve(model, { mip_rel_gap: 0 });
  return solution.Status === 'Optimal' ? solution.ObjectiveValue : undefined;
}
