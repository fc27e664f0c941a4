import { requiredAgents, staffingGrid } from 'halfhour/staffing';
import { explainSteps } from '#explain';
import { halfHour as t } from '#texts';
import type { Compute } from '../live/calculator.ts';
import { decimal, fill, percent, seconds } from '../live/numbers.ts';

/** Rows of the table on each side of the answer. */
const AROUND = 4;

export const compute: Compute = ({ number, optional, text }) => {
  const work = {
    contacts: number('contacts'),
    intervalSeconds: 60 * Number(text('interval')),
    ahtSeconds: number('aht'),
    patienceSeconds: optional('patience'),
  };
  const target = { targetServiceLevel: number('target'), answerTimeSeconds: number('answerTime') };
  const staffing = requiredAgents({
    ...work,
    ...target,
    maxOccupancy: optional('occupancy'),
    shrinkage: number('shrinkage'),
  });
  const { agents, scheduledAgents, serviceLevel, asaSeconds, occupancy, abandonProbability } =
    staffing;
  const first = Math.max(0, agents - AROUND);
  const counts = Array.from({ length: 2 * AROUND + 1 }, (_, i) => first + i);
  const { rows } = staffingGrid({ ...work, agents: counts, targets: [target] });
  return {
    answers: [
      { name: 'agents', value: agents, text: decimal(agents) },
      { name: 'scheduledAgents', value: scheduledAgents, text: decimal(scheduledAgents) },
      { name: 'serviceLevel', value: serviceLevel, text: percent(serviceLevel) },
      { name: 'asaSeconds', value: asaSeconds ?? Infinity, text: seconds(asaSeconds) },
      { name: 'occupancy', value: occupancy, text: percent(occupancy) },
      { name: 'abandonProbability', value: abandonProbability, text: percent(abandonProbability) },
    ],
    notes: [
      fill(work.patienceSeconds === undefined ? t.byErlangC : t.byErlangA, {}),
      ...(staffing.warnings.length > 0 ? [t.metByAbandonment] : []),
    ],
    charts: [
      {
        caption: fill(t.curve, { seconds: target.answerTimeSeconds }),
        places: counts.map((count) => decimal(count)),
        lines: [
          { name: t.answers.serviceLevel, values: rows.map((row) => row.serviceLevels[0]!) },
          { name: t.answers.occupancy, values: rows.map((row) => row.occupancy) },
        ],
        write: (share) => percent(share, 0),
      },
    ],
    tables: [
      {
        caption: t.table,
        heads: [
          t.answers.agents,
          t.answers.serviceLevel,
          t.answers.asaSeconds,
          t.answers.occupancy,
          t.meets,
        ],
        rows: rows.map((row) => [
          decimal(row.agents),
          percent(row.serviceLevels[0]!),
          seconds(row.asaSeconds),
          percent(row.occupancy),
          row.meets[0] ? t.yes : t.no,
        ]),
        marked: counts.indexOf(agents),
      },
    ],
    working: explainSteps(staffing.steps),
  };
};
