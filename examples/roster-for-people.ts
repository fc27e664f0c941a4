// Who works when, in a team of forty whose contracts, skills, hours and wishes differ, over eight weeks with a holiday
// and a night in which the clocks change?
//
//   npx tsx examples/roster-for-people.ts

import { checkRoster, type GenerateRosterInput, generateRoster } from 'halfhour';
import { textTable } from './support/text-table.ts';

const SKILLS = ['voice', 'mail', 'chat', 'billing', 'claims', 'nights'] as const;

const meal = (startMinutes: number) =>
  ({ kind: 'meal', startMinutes, minutes: 30, paid: false }) as const;
const shift = (id: string, start: number, length: number, skill: string, meals: number[] = []) => ({
  id,
  startMinutes: start * 60,
  lengthMinutes: length * 60,
  skill,
  breaks: meals.map((at) => meal(at * 60)),
});
const shifts = [
  shift('early', 6, 8.5, 'voice', [10]),
  shift('late', 13.5, 8.5, 'voice', [17.5]),
  shift('night', 22, 8, 'nights'),
  shift('school', 8.5, 5, 'voice'),
  shift('mail', 8, 8.5, 'mail', [12]),
  shift('chat', 10, 8.5, 'chat', [14]),
  shift('billing', 8, 8.5, 'billing', [12]),
  shift('claims', 8, 8.5, 'claims', [12]),
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
  const skills = ['voice', SKILLS[1 + (i % 4)]!, ...(i % 3 === 0 ? ['nights'] : [])];
  return { name, contract: i % 5 === 3 ? 'part time' : 'full time', skills };
});

const weekdays = [0, 1, 2, 3, 4];
const input: GenerateRosterInput = {
  people,
  contracts: [
    {
      id: 'full time',
      hours: [{ per: 'week', least: 32, most: 40 }],
      daysInARow: { min: 2, max: 5 },
      daysOffInARow: { min: 2, max: 14 },
      maxWeekends: 4,
    },
    {
      id: 'part time',
      hours: [{ per: 'week', least: 16, most: 24 }],
      daysInARow: { min: 1, max: 4 },
      maxWeekends: 3,
    },
    { id: 'school hours', hours: [{ per: 'week', least: 15, most: 25 }] },
  ],
  shifts,
  startDate: '2026-03-02',
  days: 56,
  timeZone: 'Europe/Berlin',
  cover: {
    shifts: [
      { shift: 'early', wanted: 6 },
      { shift: 'late', wanted: 5 },
      { shift: 'night', wanted: 2 },
      { shift: 'school', weekdays, wanted: 5 },
      ...['mail', 'chat', 'billing', 'claims'].map((id) => ({ shift: id, weekdays, wanted: 1 })),
      { shift: 'early', dates: ['2026-04-03'], wanted: 3 },
      { shift: 'school', dates: ['2026-04-03'], wanted: 0 },
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
    weight: 2,
  })),
  holidays: ['2026-04-03'],
  fairness: { nights: 0.5, weekendDays: 0.2 },
  maxSteps: 8000,
};

const { status, objective, bound, parts, roster, unmet, refused, fairness } = generateRoster(input);
const dates = Array.from({ length: 28 }, (_, day) => day);
const letters = new Map(
  (roster?.duties ?? []).map(({ employee, date, shift }) => [
    `${employee} ${Math.round((Date.parse(date) - Date.parse(input.startDate)) / 86_400_000)}`,
    shift[0]!.toUpperCase(),
  ]),
);
console.log(
  `${status}: cost ${objective?.toFixed(1)}, no roster costs less than ${bound?.toFixed(1)}`,
);
console.log(`of it ${JSON.stringify(parts)}\n`);
console.log(
  textTable(
    ['the first four weeks', ''],
    people.map(({ name }) => [
      name,
      dates
        .map((day) => (day % 7 === 0 ? ' ' : '') + (letters.get(`${name} ${day}`) ?? '.'))
        .join(''),
    ]),
  ),
);
const missing = unmet.reduce((sum, { wanted, people: there }) => sum + wanted - there, 0);
console.log(
  `\n${missing} duties are not covered, ${refused.length} of ${input.requests!.length} wishes refused`,
);
for (const { employee, date, reason } of refused)
  console.log(`  ${employee}, ${date}: ${reason.message}`);
console.log(`nights by person: ${fairness?.nights.counts.join(' ')}`);
if (roster) console.log(`breaches of rules: ${checkRoster(roster, input.rules!).length}`);
