// Who works when, in a team of forty whose contracts, skills, hours and wishes differ, over eight weeks with a holiday
// and a night in which the clocks change: from contacts by half-hour to named duties with breaks.
//
//   npx tsx examples/roster-for-people.ts [FILE.json: a picture of the roster for Vega-Lite]

import { writeFileSync } from 'node:fs';
import {
  addDays,
  checkRoster,
  type GenerateRosterInput,
  generateRoster,
  rosterChart,
  staffIntervals,
} from 'halfhour';
import { textTable } from './support/text-table.ts';

const START = '2026-03-02';
const DAYS = 56;
const HOLIDAY = '2026-04-03';
const SKILLS = ['mail', 'chat', 'billing', 'claims'] as const;

// What voice needs: calls by half-hour, fewer at weekends, half as many on the holiday.
const dates = Array.from({ length: DAYS }, (_, day) => addDays(START, day));
const calls = (day: number, half: number) => {
  const hour = half / 2;
  if (hour < 6 || hour >= 22) return 0;
  const ofDay = 10 + 24 * Math.max(0, 1 - ((hour - 13) / 7) ** 2);
  return ofDay * (dates[day] === HOLIDAY ? 0.5 : day % 7 > 4 ? 0.5 : 1);
};
const { intervals } = staffIntervals(
  {
    intervalSeconds: 1800,
    intervals: dates.flatMap((_, day) =>
      Array.from({ length: 48 }, (_, half) => ({
        contacts: calls(day, half),
        ahtSeconds: 300,
        closed: calls(day, half) === 0,
      })),
    ),
  },
  { targetServiceLevel: 0.8, answerTimeSeconds: 20, breaksPlacedBySchedule: true },
);

// Shifts with their meals in place; those of voice have two, so that not all are away at once.
const shift = (id: string, start: number, length: number, skill: string, ...meals: number[]) => ({
  id,
  startMinutes: start * 60,
  lengthMinutes: length * 60,
  skill,
  breaks: meals.map((at) => ({
    kind: 'meal' as const,
    startMinutes: at * 60,
    minutes: 30,
    paid: false,
  })),
});
const shifts = [
  ...[9.5, 10].map((at, i) => shift(`E${i + 1}`, 6, 8.5, 'voice', at)),
  ...[12.5, 13].map((at, i) => shift(`D${i + 1}`, 9, 8.5, 'voice', at)),
  ...[17, 17.5].map((at, i) => shift(`L${i + 1}`, 13.5, 8.5, 'voice', at)),
  shift('S', 8.5, 5, 'voice'),
  shift('N', 22, 8, 'nights'),
  ...SKILLS.map((skill) => shift(skill, 8, 8.5, skill, 12)),
];

const people = Array.from({ length: 40 }, (_, i) => {
  const name = `P${String(i + 1).padStart(2, '0')}`;
  // Every fifth works in school hours; every third of the others knows the night.
  if (i % 5 === 4)
    return {
      name,
      contract: 'school hours',
      skills: ['voice'],
      available: [{ weekdays: [0, 1, 2, 3, 4], fromMinutes: 480, toMinutes: 840 }],
    };
  const skills = ['voice', SKILLS[i % 4]!, ...(i % 3 === 0 ? ['nights'] : [])];
  return { name, contract: i % 5 === 3 ? 'part time' : 'full time', skills };
});

const input: GenerateRosterInput = {
  people,
  contracts: [
    {
      id: 'full time',
      hours: [{ per: 'week', least: 24, most: 40 }],
      daysInARow: { min: 2, max: 5 },
      daysOffInARow: { min: 2, max: 14 },
      maxWeekends: 4,
    },
    {
      id: 'part time',
      hours: [{ per: 'week', least: 12, most: 24 }],
      daysInARow: { min: 1, max: 4 },
      maxWeekends: 3,
    },
    { id: 'school hours', hours: [{ per: 'week', least: 10, most: 25 }] },
  ],
  shifts,
  startDate: START,
  days: DAYS,
  timeZone: 'Europe/Berlin',
  cover: {
    intervals: [
      {
        skill: 'voice',
        intervalSeconds: 1800,
        agents: intervals.map(({ scheduledAgents }) => scheduledAgents),
      },
    ],
    shifts: [
      { shift: 'N', wanted: 2 },
      ...SKILLS.map((id) => ({ shift: id, weekdays: [0, 1, 2, 3, 4], wanted: 1 })),
      ...SKILLS.map((id) => ({ shift: id, dates: [HOLIDAY], wanted: 0 })),
    ],
  },
  rules: [
    { id: 'rest', source: 'house rule', kind: 'minRestHours', hours: 11 },
    { id: 'nights', source: 'house rule', kind: 'maxDaysInARow', days: 4, nightsOnly: true },
    { id: 'after nights', source: 'house rule', kind: 'minRestAfterNightsHours', hours: 40 },
  ],
  absences: [
    { employee: 'P01', from: '2026-03-09', to: '2026-03-22' },
    { employee: 'P18', from: '2026-04-06', to: '2026-04-12' },
  ],
  requests: people.slice(0, 20).map(({ name }, i) => ({
    employee: name,
    date: `2026-03-${String(3 + i).padStart(2, '0')}`,
    wants: 'off',
    weight: 8,
  })),
  holidays: [HOLIDAY],
  fairness: { nights: 0.5, weekendDays: 0.2, holidays: 1 },
  maxSteps: 8000,
};

const { status, objective, bound, parts, roster, unmet, refused, fairness } = generateRoster(input);
console.log(
  `${status}: cost ${objective?.toFixed(1)}, no roster costs less than ${bound?.toFixed(1)}`,
);
console.log(`of it ${JSON.stringify(parts)}\n`);
if (roster === undefined) process.exit(1);

const letters = new Map(
  roster.duties.map(({ employee, date, shift }) => [`${employee} ${date}`, shift[0]!]),
);
console.log(
  textTable(
    ['the first four weeks', ''],
    people.map(({ name }) => [
      name,
      dates
        .slice(0, 28)
        .map((date, day) => (day % 7 === 0 ? ' ' : '') + (letters.get(`${name} ${date}`) ?? '.'))
        .join(''),
    ]),
  ),
);

const clock = (time: string) => time.slice(11, 16);
console.log(`\n${HOLIDAY}, a holiday:`);
for (const { employee, shift, start, end, breaks = [] } of roster.duties.filter(
  ({ date }) => date === HOLIDAY,
))
  console.log(
    `  ${employee} ${shift.padEnd(3)} ${clock(start)}-${clock(end)} ${breaks.map((one) => `meal ${clock(one.start)}`).join(' ')}`,
  );

const missing = (isShift: boolean) =>
  unmet
    .filter((one) => (one.shift !== undefined) === isShift)
    .reduce((sum, { wanted, people: there }) => sum + wanted - there, 0);
console.log(
  `\n${missing(false) / 2} agent-hours of voice and ${missing(true)} duties are not covered, ` +
    `${refused.length} of ${input.requests!.length} wishes refused`,
);
for (const { employee, date, reason } of refused)
  console.log(`  ${employee}, ${date}: ${reason.message}`);
console.log(`nights by person: ${fairness?.nights.counts.join(' ')}`);
console.log(`breaches of rules: ${checkRoster(roster, input.rules!).length}`);

const [file] = process.argv.slice(2);
if (file !== undefined) {
  const { absences } = input;
  writeFileSync(file, JSON.stringify(rosterChart(roster, { unmet, absences })));
  console.log(`picture: ${file}`);
}
