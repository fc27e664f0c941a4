import type { IntervalHistory, PlanOptions } from 'halfhour';
import type { PlanArguments } from './arguments.ts';

/** Handle time that is assumed where neither the file nor the analyst tells one. */
const ASSUMED_AHT_SECONDS = 240;

/**
 * The plan of a centre of which only the history is known: eight-hour shifts with a half-hour meal
 * and two rests, a rota by the European working-time directive, and pay that is invented.
 */
export function planOptions(args: PlanArguments, history: IntervalHistory): PlanOptions {
  const { targetServiceLevel, answerTimeSeconds, maxOccupancy, days, patienceSeconds } = args;
  const known = history.ahtSeconds !== undefined;
  const ahtSeconds = args.ahtSeconds ?? (known ? undefined : ASSUMED_AHT_SECONDS);
  return {
    forecast: { days },
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
      shiftTypes: [
        {
          id: 'shift',
          lengthMinutes: 510,
          earliestStartMinutes: firstStart(history),
          latestStartMinutes: lastStart(history),
          startGridMinutes: 60,
          breaks: [
            { kind: 'rest', minutes: 15, earliestMinutes: 75, latestMinutes: 150 },
            { kind: 'meal', minutes: 30, earliestMinutes: 180, latestMinutes: 300 },
            { kind: 'rest', minutes: 15, earliestMinutes: 345, latestMinutes: 435 },
          ],
        },
      ],
      limits: { maxDistinctShifts: 7 },
    },
    rotation: {
      daysOff: { min: 2, max: 4 },
      workStretch: { min: 2, max: 6 },
      minRestHours: 11,
      nights: { maxRun: 4 },
      maxSteps: 4000,
    },
    cost: {
      hoursPerFte: 173.33,
      agentsPerSeat: 1.4,
      channel: { resolution: { resolvedPerContact: 0.75 } },
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
    verification: { replications: 200, patienceSeconds },
  };
}

/** The earliest opening of the week, or midnight for a centre that never closes. */
function firstStart(history: IntervalHistory): number {
  return isRoundTheClock(history) ? 0 : (openMinutes(history)[0] ?? 0);
}

/** The latest start of a shift that still ends when the last half-hour does. */
function lastStart(history: IntervalHistory): number {
  if (isRoundTheClock(history)) return 1380;
  const close = (openMinutes(history).at(-1) ?? 1410) + history.intervalSeconds / 60;
  return Math.max(firstStart(history), close - 510);
}

function isRoundTheClock(history: IntervalHistory): boolean {
  return openMinutes(history).length * history.intervalSeconds >= 86_400;
}

/** Clock times at which the centre is ever open, ascending. */
function openMinutes({ open, startMinutes }: IntervalHistory): number[] {
  const minutes = new Set<number>();
  for (let i = 0; i < open.length; i++) if (open[i] === 1) minutes.add(startMinutes[i]!);
  return [...minutes].sort((a, b) => a - b);
}
