import type { IntervalHistory, PlanWorkforceInput, ShiftBreak, ShiftType } from 'halfhour';
import { ROSTER_RULE_PRESETS } from 'halfhour';
import type { PlanArguments } from './arguments.ts';
import type { HistoryFile } from './history-file.ts';

/** Handle time that is assumed where neither the file nor the analyst tells one. */
const ASSUMED_AHT_SECONDS = 240;

/**
 * The plan of a centre of which only the history is known: eight-hour shifts with a half-hour meal
 * and two rests, a rota that is checked against the European working-time directive, and pay that is invented.
 */
export function planOptions(
  args: PlanArguments,
  { history, closedDates }: HistoryFile,
): PlanWorkforceInput {
  const { targetServiceLevel, answerTimeSeconds, maxOccupancy, days, patienceSeconds } = args;
  const known = history.ahtSeconds !== undefined;
  const ahtSeconds = args.ahtSeconds ?? (known ? undefined : ASSUMED_AHT_SECONDS);
  return {
    forecast: { days, closedDates },
    ahtSeconds,
    targets: {
      targetServiceLevel,
      answerTimeSeconds,
      maxOccupancy,
      minAgents: 2,
      shrinkage: args.shrinkage ?? [
        { name: 'leave', share: 0.1, base: 'paid' },
        { name: 'sickness', share: 0.05, base: 'scheduled', kind: 'absence' },
        { name: 'training and coaching', share: 0.06, base: 'inOffice', kind: 'activity' },
      ],
    },
    shifts: {
      shiftTypes: shiftTypes(history),
      limits: { maxDistinctShifts: 8 },
    },
    rotation: {
      daysOff: { min: opensDaily(history) ? 2 : 1, max: 4 },
      workStretch: { min: 2, max: 6 },
      minRestHours: 11,
      nights: { maxRun: 4 },
    },
    rosterRules: ROSTER_RULE_PRESETS.eu,
    cost: {
      agentsPerSeat: 1.4,
      channel: {
        resolution: { resolvedPerContact: 0.75 },
        line: {
          ivrSeconds: 45,
          queueSeconds: 20,
          talkSeconds: ahtSeconds ?? ASSUMED_AHT_SECONDS,
          pricePerMinute: 0.03,
          billing: { stepSeconds: 60 },
        },
      },
      pay: { baseMonthly: 2600, bonusMonthly: 300, onCost: 0.22 },
      support: [
        { name: 'team leaders', costMonthly: 4500, span: 12 },
        { name: 'quality monitoring', costMonthly: 4000, span: 30 },
        { name: 'planners', costMonthly: 4600, span: 60 },
      ],
      attrition: { monthlyRate: 0.025, yield: 0.85, recruitingPerHire: 1500, trainingHours: 120 },
      technology: { costPerSeat: 220 },
      facilities: { costPerSeat: 310 },
    },
    verification: { replications: replicationsFor(history), patienceSeconds },
  };
}

/** Where a day a week is closed, two days off in a row would have to lie around it for everybody. */
function opensDaily({ days, open }: IntervalHistory): boolean {
  const weekdays = days
    .filter(({ first, count }) => open.slice(first, first + count).includes(1))
    .map(({ weekday }) => weekday);
  return new Set(weekdays).size === 7;
}

/** As many weeks as tell enough, of a large centre fewer: each has more calls. */
function replicationsFor({ contacts, days }: IntervalHistory): number {
  const known = contacts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return Math.min(200, Math.max(20, Math.round(2e6 / ((7 * known) / days.length + 1))));
}

/** Eight hours of work and a meal. */
const FULL_SHIFT_MINUTES = 510;

/** Breaks of a full shift; the meal falls on lunch or dinner by itself. */
const BREAKS: readonly ShiftBreak[] = [
  { kind: 'rest', minutes: 15, earliestMinutes: 75, latestMinutes: 150 },
  { kind: 'meal', minutes: 30, earliestMinutes: 180, latestMinutes: 300 },
  { kind: 'rest', minutes: 15, earliestMinutes: 345, latestMinutes: 435 },
];

/** Starts at hours that people can live with: around the clock, or within the opening hours. */
function shiftTypes(history: IntervalHistory): ShiftType[] {
  const type = (
    id: string,
    earliestStartMinutes: number,
    latestStartMinutes: number,
  ): ShiftType => ({
    id,
    lengthMinutes: FULL_SHIFT_MINUTES,
    earliestStartMinutes,
    latestStartMinutes,
    startGridMinutes: 60,
    breaks: BREAKS,
  });
  const open = openMinutes(history);
  const interval = history.intervalSeconds / 60;
  if (open.length * interval >= 1440) {
    return [
      type('early', 360, 420),
      type('day', 480, 660),
      type('late', 720, 900),
      type('night', 1260, 1380),
    ];
  }
  const first = open[0] ?? 480;
  const last = (open.at(-1) ?? 990) + interval - FULL_SHIFT_MINUTES;
  // Who opens for less than a shift has one of that length.
  if (last <= first) return [shortShift(first, last + FULL_SHIFT_MINUTES - first)];
  // The last start is one of its own, so that the grid cannot miss closing time.
  return [type('day', first, last), type('late', last, last)];
}

/** The breaks of a full shift that end before this one does. */
function shortShift(startMinutes: number, lengthMinutes: number): ShiftType {
  return {
    id: 'day',
    lengthMinutes,
    earliestStartMinutes: startMinutes,
    latestStartMinutes: startMinutes,
    breaks: BREAKS.filter(({ latestMinutes, minutes }) => latestMinutes + minutes < lengthMinutes),
  };
}

/** Clock times at which the centre is ever open, ascending. */
function openMinutes({ open, startMinutes }: IntervalHistory): number[] {
  const minutes = new Set<number>();
  for (let i = 0; i < open.length; i++) if (open[i] === 1) minutes.add(startMinutes[i]!);
  return [...minutes].sort((a, b) => a - b);
}
