// How much time will be lost next year, what agents does that take, who may be off, and was the past like that?
//
//   npx tsx examples/day-to-day.ts
//   npx tsx examples/day-to-day.ts --absence ../shared/data/absence/nhs_england_sickness_monthly.csv
//
// The contacts are those of the sample; absence is a file of yours with a month (YYYY-MM) and a rate in percent in each
// row, without one a rate of 5 % is taken. A chart of each answer is written to `reports`.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  addDays,
  forecastShrinkage,
  forecastVolume,
  intervalHistory,
  type LeavePerson,
  type LostTime,
  leaveAllotment,
  leaveChart,
  readExport,
  shrinkageForecastChart,
  staffIntervals,
} from 'halfhour';
import { percent } from './support/money.ts';
import { textTable } from './support/text-table.ts';

const { values: flags } = parseArgs({
  options: { absence: { type: 'string' }, to: { type: 'string' } },
});
const service = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
const LEVELS = [0.5, 0.9];

const file = join(import.meta.dirname, 'data/telecom-support.csv');
const read = readExport(readFileSync(file));
if (read.kind !== 'intervals') throw new Error('the sample has a row for each half-hour');
const history = intervalHistory(read.rows, { timeZone: 'Europe/Berlin', intervalSeconds: 1800 });
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

const folder = flags.to ?? 'reports';
mkdirSync(folder, { recursive: true });
for (const [name, chart] of [
  ['shrinkage', shrinkageForecastChart(shrinkage.weeks)],
  ['leave', leaveChart(leave.weeks)],
] as const) {
  writeFileSync(join(folder, `${name}.vl.json`), JSON.stringify(chart));
}
console.log(`\n  charts: ${folder}/shrinkage.vl.json and leave.vl.json (Vega-Lite)`);

/** Rows of a file of months and rates that lie before the forecast; years are moved so that the last ends there. */
function monthlyAbsence(path: string | undefined, before: string): LostTime[] {
  const rates =
    path === undefined
      ? new Array<number>(36).fill(5)
      : readFileSync(path, 'utf8')
          .trim()
          .split(/\r?\n/)
          .slice(1)
          .map((line) => Number(line.split(',')[1]));
  const [year, month] = before.split('-').map(Number);
  const last = 12 * year! + month! - 2;
  return rates.map((rate, i) => {
    const at = last - (rates.length - 1 - i);
    const date = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
    return { date, lost: rate / 100, available: 1 };
  });
}
