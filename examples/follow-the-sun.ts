// Three sites answer the same contacts: which of them should work which hours, and what does it save?
//
//   npx tsx examples/follow-the-sun.ts

import { designSiteShifts, type ShiftSite, type ShiftType } from 'halfhour/shifts';
import { percent } from './support/money.ts';
import { textTable } from './support/text-table.ts';

/** A week by UTC, busy in the European day. */
const agents = Array.from({ length: 7 * 48 }, (_, i) => {
  const hour = (i % 48) / 2;
  return hour >= 7 && hour < 18 ? 24 : hour >= 18 && hour < 23 ? 14 : 6;
});

/** Eight hours around a meal, from so much o'clock to so much, on the site's own clock. */
const shift = (id: string, from: number, to: number, costPerHour: number): ShiftType => ({
  id,
  lengthMinutes: 510,
  earliestStartMinutes: 60 * from,
  latestStartMinutes: 60 * to,
  startGridMinutes: 60,
  breaks: [{ kind: 'meal', minutes: 30, earliestMinutes: 180, latestMinutes: 300 }],
  costPerHour,
});

const night = { fromMinutes: 1320, toMinutes: 360, rate: 0.4 };
const sites: ShiftSite[] = [
  {
    name: 'Lisbon',
    timeZone: 'Europe/Lisbon',
    shiftTypes: [shift('day', 6, 14, 18), shift('night', 21, 23, 18)],
    premiums: [night],
  },
  {
    name: 'Manila',
    timeZone: 'Asia/Manila',
    shiftTypes: [shift('day', 6, 14, 15), shift('night', 21, 23, 15)],
    premiums: [night],
    maxShare: 0.4,
  },
  { name: 'Denver', timeZone: 'America/Denver', shiftTypes: [shift('day', 6, 14, 22)] },
];

const design = designSiteShifts({
  requirement: { intervalSeconds: 1800, agents, startDate: '2026-07-06', cyclic: true },
  sites,
});

const rows = design.sites.map(({ name, shifts, paidHours, share, cost, alone }) => [
  name,
  String(shifts),
  paidHours.toFixed(0),
  percent(share),
  cost.toFixed(0),
  alone?.toFixed(0) ?? '-',
]);
console.log(textTable(['site', 'shifts', 'hours', 'share', 'cost', 'alone'], rows));
const { saving = 0, savingPerShiftMoved = 0, bestAlone, objective = 0, gap = 0 } = design;
console.log(
  `\n${objective.toFixed(0)} a week, at most ${(100 * gap).toFixed(1)} % above the least.` +
    ` ${bestAlone} alone: ${saving.toFixed(0)} more, ${savingPerShiftMoved.toFixed(2)} for each shift elsewhere.`,
);
