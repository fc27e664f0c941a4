// How many agents does this half-hour take, what would one more or one fewer do, and how is it derived?
//
//   npx tsx examples/agents-for-one-interval.ts

import { erlangA, explain, requiredAgents, serviceLevel } from 'halfhour';
import { percent } from './support/money.ts';
import { textTable } from './support/text-table.ts';

const halfHour = { contacts: 100, intervalSeconds: 1800, ahtSeconds: 180 };
const answerTimeSeconds = 20;

const staffing = requiredAgents({
  ...halfHour,
  targetServiceLevel: 0.8,
  answerTimeSeconds,
  maxOccupancy: 0.85,
  shrinkage: 0.3,
});

console.log(
  `${staffing.agents} agents on position, ${staffing.scheduledAgents} on the schedule (decided by ${staffing.binding})\n`,
);
console.log(explain(staffing.steps));

console.log(
  '\nIf every caller waited (Erlang C), and if they gave up after 5 minutes on average (Erlang A)\n',
);
const answerTimeInAht = answerTimeSeconds / halfHour.ahtSeconds;
const { offeredLoad } = staffing;
const rows = [11, 12, 13, 14, 15, 16].map((agents) => {
  const impatient = erlangA({ agents, offeredLoad, patienceInAht: 300 / 180, answerTimeInAht });
  return [
    agents,
    percent(serviceLevel(agents, offeredLoad, answerTimeInAht)),
    percent(impatient.servedWithin),
    percent(impatient.abandonProbability),
  ];
});
console.log(textTable(['agents', 'Erlang C', 'Erlang A', 'abandoned'], rows));
