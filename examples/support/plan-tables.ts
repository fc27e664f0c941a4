import { type CsvCell, type Roster, type WorkforcePlan, weekdayOf } from 'halfhour';
import { crewsOf } from './plan-roster.ts';
import type { Say } from './texts/texts.ts';
import { clockText } from './words.ts';

/** A table to hand on: the header first. */
export type PlanTable = CsvCell[][];

/** The words of tables. */
export interface TableWords {
  readonly say: Say;
  /** 0 for Monday. */
  readonly weekday: (day: number) => string;
}

/** When an interval starts: the instant, and its local date and clock as text and as minutes beside it. */
const whenOf = (say: Say) => [
  say('csv.start'),
  say('csv.date'),
  say('csv.weekday'),
  say('csv.clock'),
  say('csv.minutes'),
];

const weekdaysOf = ({ weekday }: TableWords) => [0, 1, 2, 3, 4, 5, 6].map(weekday);

/**
 * Every half-hour of all dates: what comes, who is needed and why. On position are whom the rosters of the plan leave
 * on position with meals and rests taken off, before shrinkage.
 */
export function requirementTable(plan: WorkforcePlan, words: TableWords): PlanTable {
  const { say } = words;
  const { forecast, staffing } = plan;
  const planned = onPosition(plan);
  return [
    [
      ...whenOf(say),
      say('csv.contacts'),
      say('csv.aht'),
      say('csv.agents'),
      say('csv.scheduled'),
      say('csv.service'),
      say('csv.occupancy'),
      say('csv.decided'),
      say('csv.onShift'),
    ],
    ...forecast.intervals.map((interval, i) => {
      const { contacts, ahtSeconds, agents, scheduledAgents, serviceLevel, occupancy, binding } =
        staffing.intervals[i]!;
      return [
        ...when(interval, words),
        contacts,
        ahtSeconds,
        agents,
        scheduledAgents,
        serviceLevel,
        occupancy,
        say(`binding.${binding}`),
        planned(interval.weekday, interval.startMinutes),
      ];
    }),
  ];
}

/** Contacts of every half-hour with the quantiles of the forecast. */
export function forecastTable({ forecast }: WorkforcePlan, words: TableWords): PlanTable {
  const { say } = words;
  return [
    [
      ...whenOf(say),
      say('csv.contacts'),
      ...forecast.levels.map((level) => say('csv.quantile', { level })),
      say('csv.open'),
    ],
    ...forecast.intervals.map((interval) => [
      ...when(interval, words),
      interval.contacts,
      ...forecast.levels.map((_, k) => interval.quantiles[k] ?? null),
      say(interval.open ? 'csv.yes' : 'csv.no'),
    ]),
  ];
}

/** The shifts of the typical week: what starts when, and how many of it on each weekday. */
export function shiftsTable({ shifts }: WorkforcePlan, words: TableWords): PlanTable {
  const { say } = words;
  return [
    [
      say('csv.shift'),
      say('csv.type'),
      say('csv.from'),
      say('csv.to'),
      say('csv.fromMinutes'),
      say('csv.toMinutes'),
      say('csv.paidHours'),
      ...weekdaysOf(words),
    ],
    ...shifts.dailyDemand.map(
      ({ id, typeId, startMinutes, lengthMinutes, paidMinutes, counts }) => [
        id,
        typeId,
        clockText(startMinutes),
        clockText((startMinutes + lengthMinutes) % 1440),
        startMinutes,
        startMinutes + lengthMinutes,
        paidMinutes / 60,
        ...counts,
      ],
    ),
  ];
}

/** The rotas: a week a row. Person n of a crew begins with week n. */
export function rotaTable(plan: WorkforcePlan, words: TableWords): PlanTable {
  const { say } = words;
  return [
    [say('csv.crew'), say('csv.people'), say('csv.weekOfRota'), ...weekdaysOf(words)],
    ...crewsOf(plan).flatMap(({ employees, rota }, crew) =>
      rota.map((week, i) => [crew + 1, employees, i + 1, ...week.map((id) => id ?? '')]),
    ),
  ];
}

/** The duties of a roster: instants with their offsets, and the clock as text and in minutes after the date's midnight. */
export function rosterTable({ duties }: Roster, words: TableWords): PlanTable {
  const { say } = words;
  return [
    [
      say('csv.employee'),
      say('csv.dutyDate'),
      say('csv.weekday'),
      say('csv.shift'),
      say('csv.from'),
      say('csv.to'),
      say('csv.fromMinutes'),
      say('csv.toMinutes'),
      say('csv.startInstant'),
      say('csv.endInstant'),
      say('csv.hours'),
      say('csv.night'),
    ],
    ...duties.map(({ employee, date, shift, start, end, hours, isNight }) => [
      employee,
      date,
      words.weekday(weekdayOf(date)),
      shift,
      start.slice(11, 16),
      end.slice(11, 16),
      minutesAfter(date, start),
      minutesAfter(date, end),
      start,
      end,
      hours,
      say(isNight ? 'csv.yes' : 'csv.no'),
    ]),
  ];
}

/** Minutes on the wall clock after the midnight of a date; 1440 and more is the next one. */
function minutesAfter(date: string, time: string): number {
  const [hours = 0, minutes = 0] = time.slice(11, 16).split(':').map(Number);
  return (time.startsWith(date) ? 0 : 1440) + 60 * hours + minutes;
}

function when(
  interval: WorkforcePlan['forecast']['intervals'][number],
  words: TableWords,
): CsvCell[] {
  const { start, date, weekday, startMinutes } = interval;
  return [start, date, words.weekday(weekday), clockText(startMinutes), startMinutes];
}

/** Mean agents on position in the typical week, by weekday and minute. */
function onPosition({ shifts, week }: WorkforcePlan): (weekday: number, minutes: number) => number {
  return (weekday, minutes) => {
    const slot = (weekday * 86_400 + minutes * 60) / week.intervalSeconds;
    return shifts.coverage.onPosition[Math.floor(slot)]!;
  };
}
