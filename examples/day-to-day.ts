// How much time will be lost, what agents does that take, who may be off, who kept to the schedule, and who leaves us?
//
//   npx tsx examples/day-to-day.ts
//   npx tsx examples/day-to-day.ts --absence absence.csv --staff staff.csv
//
// The contacts are those of the sample. Absence is a file of yours with a month (YYYY-MM) and a rate in percent in each
// row; without one a rate of 5 % is taken. Staff is a file of yours with the first and the last date of an employment
// (empty for who is still there) in each row; without one, as for the state log of a day, people are invented. A chart
// of each answer is written to `reports`.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  addDays,
  adherenceChart,
  forecastShrinkage,
  forecastVolume,
  intervalHistory,
  type LeavePerson,
  leaveAllotment,
  leaveChart,
  measureAdherence,
  measureAttrition,
  readExport,
  shrinkageForecastChart,
  staffIntervals,
  survivalChart,
} from 'halfhour';
import { employments, monthlyAbsence } from './support/absence-and-staff-files.ts';
import { inventedDay } from './support/invented-day.ts';
import { percent } from './support/money.ts';
import { textTable } from './support/text-table.ts';

const { values: flags } = parseArgs({
  options: { absence: { type: 'string' }, staff: { type: 'string' }, to: { type: 'string' } },
});
const service = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
const LEVELS = [0.5, 0.9];

const timeZone = 'Europe/Berlin';
const file = join(import.meta.dirname, 'data/telecom-support.csv');
const read = readExport(readFileSync(file));
if (read.kind !== 'intervals') throw new Error('the sample has a row for each half-hour');
const history = intervalHistory(read.rows, { timeZone, intervalSeconds: 1800 });
const forecast = forecastVolume(history, { days: 28, levels: LEVELS });
const first = forecast.days[0]!.date;

const absence = monthlyAbsence(flags.absence, first);
const shrinkage = forecastShrinkage({
  history: absence,
  period: 'month',
  from: first,
  to: forecast.days.at(-1)!.date,
  planned: [{ name: 'training', from: first, to: addDays(first, 6), share: 0.03 }],
});
console.log('Lost time\n');
console.log(
  textTable(
    ['week', 'planned', 'unplanned', '80 % of such weeks'],
    shrinkage.weeks.map(({ week, planned, unplanned, unplannedLow, unplannedHigh }) => [
      week,
      percent(planned),
      percent(unplanned),
      `${percent(unplannedLow)} to ${percent(unplannedHigh)}`,
    ]),
  ),
);
for (const { message } of shrinkage.findings) console.log(`  ${message}`);

const ahtSeconds = 240;
const staffing = staffIntervals(
  {
    intervalSeconds: 1800,
    intervals: forecast.intervals.map(({ start, date, contacts, open }) => ({
      start,
      date,
      contacts,
      ahtSeconds,
      closed: !open,
    })),
  },
  { ...service, shrinkageByDate: shrinkage.days },
);
console.log('\nStaff, each date by its own loss\n');
console.log(
  textTable(
    ['week', 'scheduled hours', 'paid hours'],
    staffing.weeks.map(({ period, scheduledHours, paidHours }) => [
      period,
      scheduledHours.toFixed(0),
      paidHours.toFixed(0),
    ]),
  ),
);

// Everybody works five days, early or late; what people have scheduled is what leave is taken from.
const people = Array.from(
  { length: 66 },
  (_, p): LeavePerson => ({
    name: `P${String(p + 1).padStart(2, '0')}`,
    duties: [0, 1, 2, 3, 4].map((d) => ({
      weekday: (d + (p % 7)) % 7,
      startMinutes: p % 2 === 0 ? 480 : 720,
      endMinutes: p % 2 === 0 ? 960 : 1200,
    })),
    owedHours: 24,
    schoolChildren: p % 3 === 0,
  }),
);
const scheduled = (weekday: number, startMinutes: number) =>
  people.filter(({ duties }) =>
    duties.some(
      (duty) =>
        duty.weekday === weekday &&
        duty.startMinutes <= startMinutes &&
        duty.endMinutes > startMinutes,
    ),
  ).length;
const leave = leaveAllotment({
  intervals: forecast.intervals.map(({ date, weekday, startMinutes, quantiles }) => ({
    date,
    startMinutes,
    quantiles,
    scheduledAgents: scheduled(weekday, startMinutes),
  })),
  intervalSeconds: 1800,
  levels: LEVELS,
  confidence: 0.9,
  ahtSeconds,
  ...service,
  shrinkage: shrinkage.weeks[0]!.shrinkage,
  people,
  requests: people.slice(0, 12).map(({ name: person }, i) => {
    const from = addDays(first, 2 * i);
    return { person, from, to: addDays(from, i % 4 === 0 ? 4 : 0) };
  }),
  schoolHolidays: [{ from: addDays(first, 7), to: addDays(first, 13), mostDays: 3 }],
  owedIn: 'halfDays',
  costPerHour: 32,
});
console.log('\nLeave\n');
console.log(
  textTable(
    ['week', 'hours that may be off', 'granted', 'placed of what is owed', 'hours of others'],
    leave.weeks.map((week) => [
      week.week,
      week.allottedHours.toFixed(0),
      week.takenHours.toFixed(0),
      week.proposedHours.toFixed(0),
      week.otherHours.toFixed(1),
    ]),
  ),
);
const { status, objective = 0, bound = 0 } = leave.placing;
console.log(`\n  ${objective} h of what is owed are placed, at most ${bound} h can be (${status})`);
for (const { message } of leave.findings) console.log(`  ${message}`);
console.log(
  textTable(
    ['asked by', 'from', 'answer', 'why'],
    leave.requests.map(({ person, from, status: answer, reason }) => [
      person,
      from,
      answer,
      reason?.message ?? '',
    ]),
    [0, 1, 2, 3],
  ),
);

// The schedule of the first day against a state log of it.
const { begins, ends, schedule, log } = inventedDay(
  people,
  first,
  forecast.days[0]!.weekday,
  timeZone,
);
const adherence = measureAdherence({
  activities: [{ name: 'phone', states: ['ready', 'talk'], onPosition: true, paid: true }],
  states: [
    { name: 'ready', onPosition: true, paid: true },
    { name: 'talk', onPosition: true, handling: true, paid: true },
    { name: 'away', onPosition: false, paid: false },
  ],
  schedule,
  log,
  toleranceSeconds: { start: 300, end: 300 },
  timeZone,
  service: {
    contacts: forecast.intervals
      .filter(
        ({ date, startMinutes }) => date === first && begins <= startMinutes && startMinutes < ends,
      )
      .map(({ contacts }) => contacts),
    ahtSeconds,
    answerTimeSeconds: service.answerTimeSeconds,
  },
});
const { total } = adherence;
console.log(`\nAdherence on ${first}\n`);
console.log(
  textTable(
    ['', 'adherence', 'conformance', 'shrinkage', 'occupancy'],
    [
      [
        'first definition',
        total.adherence.exceptionsKept,
        total.conformance.paidWork,
        total.shrinkage.ofPaid,
        total.occupancy.ofPosition,
      ],
      [
        'second',
        total.adherence.exceptionsOut,
        total.conformance.position,
        total.shrinkage.ofScheduled,
        total.occupancy.ofLoggedIn,
      ],
      [
        'third',
        total.adherence.overtimeAgainst,
        total.conformance.byKind,
        total.shrinkage.ofLoggedIn,
        total.occupancy.ofScheduled,
      ],
    ].map(([name, ...rates]) => [String(name), ...rates.map((rate) => percent(Number(rate)))]),
  ),
);
console.log(
  textTable(
    ['lost time', 'instead in', 'minutes', 'times'],
    adherence.lost.map(({ activity, state, seconds, times }) => [
      activity,
      state,
      (seconds / 60).toFixed(0),
      times,
    ]),
    [0, 1],
  ),
);
const { contactsLate = 0 } = adherence.service ?? {};
console.log(`  ${contactsLate.toFixed(1)} contacts were answered late because of it`);
for (const { message } of adherence.findings) console.log(`  ${message}`);

const attrition = measureAttrition({
  people: employments(flags.staff, first),
  from: addDays(first, -365),
  to: addDays(first, -1),
  stages: [
    { name: 'training', productivity: 0 },
    { name: 'nesting', productivity: 0.6 },
  ],
});
console.log('\nAttrition in the year before, by each convention\n');
console.log(
  textTable(
    ['convention', 'a year', 'working'],
    attrition.steps.map(({ name, value, formula }) => [name, percent(value), formula]),
    [0, 2],
  ),
);
console.log(
  textTable(
    ['tenure, days', 'leavers', 'of those who reach it'],
    attrition.byTenure.map(({ fromDays, toDays, leavers, lost }) => [
      toDays === undefined ? `from ${fromDays}` : `${fromDays} to ${toDays}`,
      leavers,
      lost === undefined ? '' : percent(lost),
    ]),
  ),
);
const stages = attrition.hiring.stages.map(
  ({ name, attrition }) => `${name} ${percent(attrition)}`,
);
console.log(
  `  for hiringPlan, a month: ${stages.join(', ')}, after them ${percent(attrition.hiring.attrition)}`,
);
for (const { message } of attrition.findings) console.log(`  ${message}`);

const folder = flags.to ?? 'reports';
mkdirSync(folder, { recursive: true });
for (const [name, chart] of [
  ['shrinkage', shrinkageForecastChart(shrinkage.weeks)],
  ['leave', leaveChart(leave.weeks)],
  ['adherence', adherenceChart(adherence.intervals)],
  ['survival', survivalChart(attrition.survival)],
] as const) {
  writeFileSync(join(folder, `${name}.vl.json`), JSON.stringify(chart));
}
console.log(
  `\n  charts (Vega-Lite): shrinkage, leave, adherence and survival.vl.json in ${folder}`,
);
