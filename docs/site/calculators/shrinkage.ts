import { addShrinkage, type ShrinkageComponent } from 'halfhour/staffing';
import { explainSteps } from '#explain';
import { shrinkage as t } from '#texts';
import type { Compute } from '../live/calculator.ts';
import { decimal, fill, percent } from '../live/numbers.ts';

/** What each part is measured on. */
const BASES = {
  leave: 'paid',
  sickness: 'scheduled',
  training: 'inOffice',
  meetings: 'inOffice',
  breaks: 'inOffice',
} as const satisfies Record<string, ShrinkageComponent['base']>;

export const compute: Compute = ({ number }) => {
  const components = Object.entries(BASES).map(([name, base]) => ({
    name,
    share: number(name),
    base,
  }));
  const agents = number('agents');
  const { scheduledAgents, paidAgents, totalShrinkage, steps } = addShrinkage({
    agents,
    shrinkage: components,
    rounding: 'none',
  });
  const sum = components.reduce((total, { share }) => total + share, 0);
  const inOffice = scheduledAgents * (1 - number('sickness'));
  const stages = [paidAgents, scheduledAgents, inOffice, agents];
  return {
    answers: [
      { name: 'scheduledAgents', value: scheduledAgents, text: decimal(scheduledAgents, 1) },
      { name: 'paidAgents', value: paidAgents, text: decimal(paidAgents, 1) },
      { name: 'totalShrinkage', value: totalShrinkage, text: percent(totalShrinkage) },
    ],
    notes: [fill(t.notTheSum, { sum: percent(sum), total: percent(totalShrinkage) })],
    charts: [
      {
        caption: t.chain,
        places: [t.answers.paidAgents, t.answers.scheduledAgents, t.inOffice, t.onPosition],
        bars: { name: t.people, values: stages },
        write: (value) => decimal(value),
      },
    ],
    tables: [
      {
        caption: t.table,
        heads: [t.part, t.share, t.base],
        rows: components.map(({ name, share, base }) => [
          t.fields[name as keyof typeof t.fields],
          percent(share),
          t.bases[base],
        ]),
      },
    ],
    working: explainSteps(steps),
  };
};
