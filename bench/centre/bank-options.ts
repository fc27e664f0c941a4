import type { PlanGroup, PlanQueuesInput } from 'halfhour/plan';

const rest = (earliestMinutes: number, latestMinutes: number) => ({
  kind: 'rest' as const,
  minutes: 15,
  earliestMinutes,
  latestMinutes,
});

/** Newcomers' calls are learned first, then those of regular customers; few know the stock exchange. */
export const BANK_GROUPS: readonly PlanGroup[] = [
  {
    name: 'service',
    skills: [
      { queue: 'regular', preference: 1 },
      { queue: 'new customers', preference: 1 },
    ],
  },
  {
    name: 'service and internet',
    skills: ['regular', 'new customers', 'internet'].map((queue) => ({ queue, preference: 2 })),
    costPerHour: 1.05,
  },
  {
    name: 'service and stock exchange',
    skills: ['regular', 'stock exchange'].map((queue) => ({ queue, preference: 2 })),
    costPerHour: 1.1,
  },
  {
    name: 'all',
    skills: ['regular', 'new customers', 'internet', 'stock exchange'].map((queue) => ({
      queue,
      preference: 3,
    })),
    costPerHour: 1.2,
  },
];

export const BANK_OPTIONS: PlanQueuesInput = {
  forecast: { days: 28 },
  groups: BANK_GROUPS,
  targets: { answerTimeSeconds: 20, targetServiceLevel: 0.8, shrinkage: 0.15 },
  shifts: {
    shiftTypes: [
      {
        id: 'full time',
        lengthMinutes: 510,
        startGridMinutes: 30,
        breaks: [
          rest(90, 150),
          { kind: 'meal', minutes: 30, earliestMinutes: 210, latestMinutes: 300 },
          rest(360, 420),
        ],
      },
      { id: 'part time', lengthMinutes: [240, 300], startGridMinutes: 30, breaks: [rest(90, 150)] },
    ],
  },
  rotation: { daysOff: { min: 1, max: 4 }, workStretch: { min: 2, max: 6 }, minRestHours: 11 },
  cost: { pay: { baseMonthly: 2500, onCost: 0.25 } },
  trainingHours: 40,
};
