import { writeCsv } from 'halfhour';
import { staffIntervals } from 'halfhour/staffing';
import { explainSteps } from '#explain';
import { day as t } from '#texts';
import type { Compute } from '../live/calculator.ts';
import { decimal, percent, seconds } from '../live/numbers.ts';
import { pastedLines } from '../live/pasted-lines.ts';

export const compute: Compute = ({ number, optional, text }) => {
  const lines = pastedLines(text('contacts'));
  const { intervals, total } = staffIntervals(
    {
      intervalSeconds: 60 * Number(text('interval')),
      intervals: lines.map(({ numbers: [contacts = 0, ahtSeconds = number('aht')] }) => ({
        contacts,
        ahtSeconds,
      })),
    },
    {
      targetServiceLevel: number('target'),
      answerTimeSeconds: number('answerTime'),
      maxOccupancy: optional('occupancy'),
      shrinkage: number('shrinkage'),
    },
  );
  const places = lines.map(({ place }) => place);
  const { agentHours, scheduledHours, serviceLevel } = total;
  const most = intervals.reduce((best, { agents }) => Math.max(best, agents), 0);
  return {
    answers: [
      { name: 'agentHours', value: agentHours, text: decimal(agentHours, 1) },
      { name: 'scheduledHours', value: scheduledHours, text: decimal(scheduledHours, 1) },
      { name: 'mostAgents', value: most, text: decimal(most) },
      { name: 'serviceLevel', value: serviceLevel, text: percent(serviceLevel) },
    ],
    charts: [
      {
        caption: t.curve,
        places,
        bars: {
          name: t.answers.scheduledAgents,
          values: intervals.map((row) => row.scheduledAgents),
        },
        lines: [{ name: t.answers.agents, values: intervals.map((row) => row.agents) }],
        write: (value) => decimal(value),
      },
    ],
    tables: [
      {
        caption: t.table,
        heads: [
          t.interval,
          t.answers.contacts,
          t.answers.agents,
          t.answers.scheduledAgents,
          t.answers.serviceLevel,
          t.answers.asaSeconds,
        ],
        rows: intervals.map((row, i) => [
          places[i]!,
          decimal(row.contacts, Number.isInteger(row.contacts) ? 0 : 1),
          decimal(row.agents),
          decimal(row.scheduledAgents),
          percent(row.serviceLevel),
          seconds(row.asaSeconds),
        ]),
      },
    ],
    working: explainSteps(total.steps),
    csv: writeCsv([
      ['interval', 'contacts', 'ahtSeconds', 'agents', 'scheduledAgents', 'serviceLevel'],
      ...intervals.map((row, i) => [
        places[i]!,
        row.contacts,
        row.ahtSeconds,
        row.agents,
        row.scheduledAgents,
        row.serviceLevel,
      ]),
    ]),
  };
};
