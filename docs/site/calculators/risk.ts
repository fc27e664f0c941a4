import { agentsForConfidence, requiredAgents, serviceLevelRisk } from 'halfhour/staffing';
import { explainSteps } from '#explain';
import { risk as t } from '#texts';
import type { Compute } from '../live/calculator.ts';
import { decimal, fill, percent } from '../live/numbers.ts';

export const compute: Compute = ({ number, text }) => {
  const interval = {
    contacts: number('contacts'),
    intervalSeconds: 60 * Number(text('interval')),
    ahtSeconds: number('aht'),
    targetServiceLevel: number('target'),
    answerTimeSeconds: number('answerTime'),
  };
  const usual = requiredAgents(interval).agents;
  const sure = agentsForConfidence({ ...interval, probability: number('certainty') });
  const first = Math.max(0, Math.min(usual, sure.agents) - 2);
  const counts = Array.from(
    { length: Math.max(usual, sure.agents) + 3 - first },
    (_, i) => first + i,
  );
  const risks = counts.map((agents) => serviceLevelRisk({ ...interval, agents }));
  const ofUsual = risks[counts.indexOf(usual)]!;
  return {
    answers: [
      { name: 'sureAgents', value: sure.agents, text: decimal(sure.agents) },
      { name: 'sureProbability', value: sure.probability, text: percent(sure.probability) },
      { name: 'usualAgents', value: usual, text: decimal(usual) },
      { name: 'usualProbability', value: ofUsual.probability, text: percent(ofUsual.probability) },
    ],
    notes: [fill(t.missed, { agents: usual, share: percent(1 - ofUsual.probability, 0) })],
    charts: [
      {
        caption: t.curve,
        places: counts.map((count) => decimal(count)),
        bars: { name: t.probability, values: risks.map(({ probability }) => probability) },
        lines: [{ name: t.expected, values: risks.map((one) => one.expectedServiceLevel) }],
        write: (share) => percent(share, 0),
      },
    ],
    tables: [
      {
        caption: t.table,
        heads: [t.agents, t.probability, t.expected],
        rows: risks.map(({ probability, expectedServiceLevel }, i) => [
          decimal(counts[i]!),
          percent(probability),
          percent(expectedServiceLevel),
        ]),
        marked: counts.indexOf(sure.agents),
      },
    ],
    working: explainSteps(sure.steps),
  };
};
