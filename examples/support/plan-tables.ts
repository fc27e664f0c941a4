import type { CsvCell, WorkforcePlan } from 'halfhour';
import { crewsOf } from './plan-roster.ts';
import { clockText, WEEKDAY_NAMES } from './words.ts';

/** A table to hand on: the header first. */
export type PlanTable = CsvCell[][];

/** When an interval starts: the instant, and its local date and clock as text and as minutes beside it. */
const WHEN = ['interval start', 'local date', 'weekday', 'local time', 'minutes after midnight'];

/**
 * Every half-hour of all dates: what comes, who is needed and why. On position are whom the rosters of the plan leave
 * on position with meals and rests taken off, before shrinkage.
 */
export function requirementTable(plan: WorkforcePlan): PlanTable {
  const { forecast, staffing } = plan;
  const planned = onPosition(plan);
  return [
    [
      ...WHEN,
      'contacts',
      'aht seconds',
      'agents',
      'scheduled agents',
      'service level expected',
      'occupancy',
      'decided by',
      'on shift, breaks off',
    ],
    ...forecast.intervals.map((interval, i) => {
      const { contacts, ahtSeconds, agents, scheduledAgents, serviceLevel, occupancy, binding } =
        staffing.intervals[i]!;
      return [
        ...when(interval),
        contacts,
        ahtSeconds,
        agents,
        scheduledAgents,
        serviceLevel,
        occupancy,
        binding,
        planned(interval.weekday, interval.startMinutes),
      ];
    }),
  ];
}

/** Contacts of every half-hour with the quantiles of the forecast. */
export function forecastTable({ forecast }: WorkforcePlan): PlanTable {
  return [
    [...WHEN, 'contacts', ...forecast.levels.map((level) => `quantile ${level}`), 'open'],
    ...forecast.intervals.map((interval) => [
      ...when(interval),
      interval.contacts,
      ...forecast.levels.map((_, k) => interval.quantiles[k] ?? null),
      interval.open ? 'yes' : 'no',
    ]),
  ];
}

/** The shifts of the typical week: what starts when, and how many of it on each weekday. */
export function shiftsTable({ shifts }: WorkforcePlan): PlanTable {
  return [
    ['shift', 'type', 'from', 'to', 'from minutes', 'to minutes', 'paid hours', ...WEEKDAY_NAMES],
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
export function rotaTable(plan: WorkforcePlan): PlanTable {
  return [
    ['crew', 'people', 'week of the rota', ...WEEKDAY_NAMES],
    ...crewsOf(plan).flatMap(({ employees, rota }, crew) =>
      rota.map((week, i) => [crew + 1, employees, i + 1, ...week.map((id) => id ?? '')]),
    ),
  ];
}

function when(interval: WorkforcePlan['forecast']['intervals'][number]): CsvCell[] {
  const { start, date, weekday, startMinutes } = interval;
  return [start, date, WEEKDAY_NAMES[weekday]!, clockText(startMinutes), startMinutes];
}

/** Mean agents on position in the typical week, by weekday and minute. */
function onPosition({ shifts, week }: WorkforcePlan): (weekday: number, minutes: number) => number {
  return (weekday, minutes) => {
    const slot = (weekday * 86_400 + minutes * 60) / week.intervalSeconds;
    return shifts.coverage.onPosition[Math.floor(slot)]!;
  };
}
