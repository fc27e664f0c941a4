import { hiringPlan } from 'halfhour/hiring';
import { explainSteps } from '#explain';
import { hiring as t } from '#texts';
import type { Compute } from '../live/calculator.ts';
import { decimal, fill } from '../live/numbers.ts';
import { pastedLines } from '../live/pasted-lines.ts';

/** Overtime is paid half as much again. */
const OVERTIME_FACTOR = 1.5;

export const compute: Compute = ({ number, text }) => {
  const required = pastedLines(text('required')).map(({ numbers }) => numbers[0] ?? 0);
  const pay = number('pay');
  const plan = hiringPlan({
    required,
    startingAgents: number('starting'),
    attrition: number('attrition'),
    stages: [{ name: 'training', attrition: number('trainingLoss'), productivity: 0 }],
    payPerAgent: pay,
    costPerHire: number('perHire'),
    classes: { minSize: number('smallest'), maxSize: number('largest') },
    overtime: { costPerAgent: OVERTIME_FACTOR * pay, maxShare: number('overtime') },
    terminal: { minSupply: required.at(-1) ?? 0 },
  });
  const { periods, objective, status, reasons, working } = plan;
  const hires = periods.reduce((sum, period) => sum + period.hires, 0);
  const leavers = periods.reduce((sum, one) => sum + one.leavers + one.newcomersLost, 0);
  const months = periods.map((_, i) => String(i + 1));
  return {
    answers: [
      { name: 'hires', value: hires, text: decimal(hires) },
      { name: 'leavers', value: leavers, text: decimal(leavers, 1) },
      {
        name: 'cost',
        value: objective ?? '',
        text: objective === undefined ? '–' : decimal(objective),
      },
      { name: 'status', value: status, text: t.statuses[status] },
    ],
    notes: reasons.map(({ period, missing }) =>
      fill(t.short, { month: period + 1, missing: decimal(missing, 1) }),
    ),
    charts: [
      {
        caption: t.curve,
        places: months,
        bars: { name: t.supply, values: periods.map(({ supply }) => supply) },
        lines: [{ name: t.required, values: periods.map((period) => period.required) }],
        write: (value) => decimal(value),
      },
    ],
    tables: [
      {
        caption: t.table,
        heads: [t.month, t.required, t.answers.hires, t.supply, t.answers.leavers, t.overtime],
        rows: periods.map((period, i) => [
          months[i]!,
          decimal(period.required),
          decimal(period.hires),
          decimal(period.supply, 1),
          decimal(period.leavers + period.newcomersLost, 1),
          decimal(period.overtime, 1),
        ]),
      },
    ],
    working: explainSteps(working),
  };
};
