import type { Mutation } from '../support/mutation.ts';

/** Small wrong changes that the tests of this folder must notice. */
export const mutations: readonly Mutation[] = [
  ...of('src/plan/headcount-bridge/work-steps.ts', [
    [
      'Math.min(offered[i]! * (1 - at(abandonProbability, i)), targetAgents[i]!)',
      'offered[i]! * (1 - at(abandonProbability, i))',
    ],
  ]),
  ...of('src/plan/headcount-bridge/shift-steps.ts', [
    [
      'Math.min(paidHours, Math.max(withRests, least ?? paidHours))',
      'Math.max(withRests, least ?? paidHours)',
    ],
  ]),
  ...of('src/plan/headcount-bridge/people-steps.ts', [
    ['withOwed / (1 - vacancyShare)', 'withOwed * (1 + vacancyShare)'],
    ['people * (1 - productivity)', 'people * productivity'],
    ['Math.max(fullTimeHours, (rota?.hoursAWeek ?? 0) / (rota?.people ?? 1))', 'fullTimeHours'],
  ]),
];

/** Changes of one file. */
function of(file: string, changes: readonly (readonly [from: string, to: string])[]): Mutation[] {
  return changes.map(([from, to]) => ({ file, from, to }));
}
