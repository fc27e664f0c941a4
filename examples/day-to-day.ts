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
  type EmployedPerson,
  forecastShrinkage,
  forecastVolume,
  intervalHistory,
  type LeavePerson,
  type LostTime,
  leaveAllotment,
  leaveChart,
  localDateTimeToInstant,
  measureAdherence,
  measureAttrition,
  readExport,
  shrinkageForecastChart,
  staffIntervals,
  survivalChart,
} from 'halfhour';
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

const adherence = firstDay();
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

/**
 * The schedule of the first day against a state log of it. The log is invented: everybody comes some minutes late, by
 * turns, talks and waits, and one of nine is away for half an hour.
 */
function firstDay() {
  const at = (minutes: number) => localDateTimeToInstant(first, minutes, timeZone);
  const { weekday } = forecast.days[0]!;
  const duties = people.flatMap(({ name, duties }) =>
    duties.filter((duty) => duty.weekday === weekday).map((duty) => ({ agent: name, ...duty })),
  );
  const begins = Math.min(...duties.map(({ startMinutes }) => startMinutes));
  const ends = Math.max(...duties.map(({ endMinutes }) => endMinutes));
  const contacts = forecast.intervals
    .filter(({ date, startMinutes }) => date === first && startMinutes >= begins)
    .filter(({ startMinutes }) => startMinutes < ends)
    .map((interval) => interval.contacts);
  return measureAdherence({
    activities: [{ name: 'phone', states: ['ready', 'talk'], onPosition: true, paid: true }],
    states: [
      { name: 'ready', onPosition: true, paid: true },
      { name: 'talk', onPosition: true, handling: true, paid: true },
      { name: 'away', onPosition: false, paid: false },
    ],
    schedule: duties.map(({ agent, startMinutes, endMinutes }) => ({
      agent,
      start: at(startMinutes),
      end: at(endMinutes),
      activity: 'phone',
    })),
    log: duties.flatMap(({ agent, startMinutes, endMinutes }, i) => {
      const states: { minute: number; state: string }[] = [];
      for (let m = startMinutes; m < endMinutes; m += 30) {
        const isAway = i % 9 === 4 && m === startMinutes + 240;
        const late = m === startMinutes ? (7 * i) % 12 : 0;
        states.push({ minute: m + late, state: isAway ? 'away' : 'talk' });
        if (!isAway) states.push({ minute: m + 22, state: 'ready' });
      }
      return states.map(({ minute, state }, k) => {
        const start = at(minute);
        return { agent, start, end: at(states[k + 1]?.minute ?? endMinutes), state };
      });
    }),
    toleranceSeconds: { start: 300, end: 300 },
    timeZone,
    service: { contacts, ahtSeconds, answerTimeSeconds: service.answerTimeSeconds },
  });
}

/** First and last dates of a file; or invented, by a rule: of three who join one leaves within months. */
function employments(path: string | undefined, before: string): EmployedPerson[] {
  if (path === undefined) {
    return Array.from({ length: 120 }, (_, i) => {
      const joined = addDays(before, -20 - 13 * i);
      const stay = i % 3 === 0 ? 15 + ((37 * i) % 150) : 300 + ((211 * i) % 2500);
      const left = addDays(joined, stay);
      return left < before ? { joined, left } : { joined };
    });
  }
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [joined = '', left = ''] = line.split(',');
      return left === '' ? { joined } : { joined, left };
    });
}
