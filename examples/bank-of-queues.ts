// A bank with four queues and four groups planned as one centre: forecasts that add up, agents by group and half-hour, one
// shift design for all groups, heads and cost, and what to train next. The calls are made up by a formula and a seed.
//
//   npx tsx examples/bank-of-queues.ts [REPORT.html: a report with a page a queue; default bank-of-queues.html]

import { writeFileSync } from 'node:fs';
import {
  addDays,
  type HistoryRow,
  intervalHistory,
  type PlanGroup,
  type PlanQueue,
  planWorkforce,
} from 'halfhour';
import { queuesReport } from './support/queues-report.ts';
import { textTable } from './support/text-table.ts';

const START = '2026-01-05';
const WEEKS = 8;
const [OPENS, CLOSES] = [8, 20];

/** Calls of a queue by half-hour, Monday to Saturday: two peaks a day, Mondays the busiest, chance by a seed. */
function history(level: number, ahtSeconds: number, seed: number) {
  let state = seed;
  const chance = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const rows: HistoryRow[] = [];
  for (let day = 0; day < 7 * WEEKS; day++) {
    const weekday = day % 7;
    if (weekday === 6) continue;
    const ofDay = [1.25, 1.05, 1, 1, 0.95, 0.5][weekday]!;
    for (let half = 2 * OPENS; half < 2 * CLOSES; half++) {
      const hour = half / 2;
      const peaks = 1 - Math.abs(hour - 10.5) / 12 + (1 - Math.abs(hour - 15.5) / 12);
      const noise = 1 + 0.4 * (chance() + chance() - 1);
      rows.push({
        time: `${addDays(START, day)}T${String(half >> 1).padStart(2, '0')}:${half % 2 ? '30' : '00'}`,
        contacts: Math.round(level * ofDay * (peaks / 1.4) * noise),
        ahtSeconds: Math.round(ahtSeconds * (0.95 + 0.1 * chance())),
      });
    }
  }
  return intervalHistory(rows, { timeZone: 'Europe/Berlin', intervalSeconds: 1800 });
}

const queues: readonly PlanQueue[] = [
  { name: 'accounts', history: history(42, 200, 1), patienceSeconds: 240 },
  { name: 'cards', history: history(20, 240, 2), patienceSeconds: 240, answerTimeSeconds: 10 },
  { name: 'loans', history: history(9, 420, 3), targetServiceLevel: 0.75, answerTimeSeconds: 60 },
  {
    name: 'online banking',
    history: history(14, 330, 4),
    targetServiceLevel: 0.75,
    answerTimeSeconds: 30,
  },
];

// Who can do less is preferred, so that the others stay free for what only they can.
const skills = (...names: string[]) => names.map((queue) => ({ queue, preference: names.length }));
const groups: readonly PlanGroup[] = [
  { name: 'accounts', skills: skills('accounts') },
  { name: 'accounts and cards', skills: skills('accounts', 'cards'), costPerHour: 1.04 },
  { name: 'online', skills: skills('accounts', 'online banking'), costPerHour: 1.06 },
  {
    name: 'all',
    skills: skills('accounts', 'cards', 'loans', 'online banking'),
    costPerHour: 1.15,
  },
];

const rest = (earliestMinutes: number, latestMinutes: number) => ({
  kind: 'rest' as const,
  minutes: 15,
  earliestMinutes,
  latestMinutes,
});

const plan = planWorkforce(queues, {
  forecast: { days: 28 },
  groups,
  targets: {
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
    shrinkage: [
      { name: 'leave', share: 0.12, base: 'paid' },
      { name: 'sickness', share: 0.05, base: 'scheduled' },
      { name: 'training', share: 0.06, base: 'inOffice' },
    ],
  },
  shifts: {
    shiftTypes: [
      {
        id: 'full time',
        lengthMinutes: 510,
        startGridMinutes: 30,
        earliestStartMinutes: 480,
        latestStartMinutes: 690,
        breaks: [
          rest(90, 150),
          { kind: 'meal', minutes: 30, earliestMinutes: 210, latestMinutes: 300 },
          rest(360, 420),
        ],
      },
      {
        id: 'part time',
        lengthMinutes: [240, 300],
        startGridMinutes: 30,
        earliestStartMinutes: 480,
        latestStartMinutes: 960,
        breaks: [rest(90, 150)],
      },
    ],
  },
  cost: { pay: { baseMonthly: 2700, onCost: 0.21 } },
  trainingHours: 40,
});

const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
const hours = (value: number) => `${Math.round(value)} h`;
const money = (value: number | undefined) => Math.round(value ?? 0).toLocaleString('en');

console.log(`${plan.weeksPlayed} weeks played that no search has seen, breaks in place:\n`);
console.log(
  textTable(
    ['queue', 'contacts', 'target', 'service', '95 %', 'cost'],
    plan.queues.map(({ name, forecast, targetServiceLevel, serviceLevel, cost }) => [
      name,
      money(forecast.total.contacts),
      percent(targetServiceLevel),
      percent(serviceLevel!.value),
      `${percent(serviceLevel!.low)} to ${percent(serviceLevel!.high)}`,
      money(cost),
    ]),
  ),
);
console.log('');
console.log(
  textTable(
    ['group', 'people', 'shifts a week', 'occupancy', 'cost'],
    plan.groups.map(({ name, staff, shifts, occupancy, cost }) => [
      name,
      String(staff.employed),
      hours(shifts.coverage.paidHours),
      percent(occupancy ?? 0),
      money(cost),
    ]),
  ),
);
const { savedHoursAWeek, premiumHoursAWeek, shiftCost, shiftCostApart, next } = plan.crossTraining!;
console.log(
  [
    `\nSeveral skills save ${hours(savedHoursAWeek)} of agents a week and cost ${hours(premiumHoursAWeek)} of plain pay.`,
    `One design for all groups costs ${percent(1 - shiftCost / shiftCostApart)} less than one for each.`,
    `Train next: ${next
      .slice(0, 3)
      .map(({ group, queue, savedHoursAWeek: saved }) => `${group} for ${queue} (${hours(saved)})`)
      .join(', ')}.`,
  ].join('\n'),
);
const file = process.argv[2] ?? 'bank-of-queues.html';
writeFileSync(file, queuesReport(plan));
console.log(`\n${file}: a page a queue`);
