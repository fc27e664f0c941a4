import type { IntervalHistory, OpeningHours, PlanWorkforceInput } from 'halfhour';
import { ROSTER_RULE_PRESETS } from 'halfhour';
import type { PlanArguments } from './arguments.ts';
import type { HistoryFile } from './history-file.ts';
import { presetShifts } from './shift-presets.ts';

/** Handle time that is assumed where neither the file nor the analyst tells one. */
const ASSUMED_AHT_SECONDS = 240;

/**
 * The plan of a centre of which only the history is known: the shifts of a preset, a rota that is checked against the
 * European working-time directive, and pay that is invented.
 */
export function planOptions(
  args: PlanArguments,
  { history, closedDates }: Pick<HistoryFile, 'history' | 'closedDates'>,
): PlanWorkforceInput {
  const { targetServiceLevel, answerTimeSeconds, maxOccupancy, minAgents, days, patienceSeconds } =
    args;
  const { openingHours, preset, shiftHours, partTime } = args;
  const known = history.ahtSeconds !== undefined;
  const ahtSeconds = args.ahtSeconds ?? (known ? undefined : ASSUMED_AHT_SECONDS);
  const wishes = { preset, openingHours, shiftHours, partTime };
  const { shifts, rotation } = presetShifts(history, wishes);
  return {
    forecast: { days, closedDates, openingHours },
    ahtSeconds,
    targets: {
      targetServiceLevel,
      answerTimeSeconds,
      maxOccupancy,
      minAgents,
      shrinkage: args.shrinkage ?? [
        { name: 'leave', share: 0.1, base: 'paid' },
        { name: 'sickness', share: 0.05, base: 'scheduled', kind: 'absence' },
        { name: 'training and coaching', share: 0.06, base: 'inOffice', kind: 'activity' },
      ],
    },
    shifts,
    rotation: {
      ...rotation,
      daysOff: { min: opensDaily(history, openingHours) ? 2 : 1, max: 4 },
      workStretch: { min: 2, max: 6 },
      // The directive's 11 hours on the night as well on which clocks go forward.
      minRestHours: 12,
      minWeeklyRestHours: 35,
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
function opensDaily(
  { days, open }: IntervalHistory,
  openingHours: readonly OpeningHours[] | undefined,
): boolean {
  const weekdays =
    openingHours?.flatMap((period) => period.weekdays ?? []) ??
    days
      .filter(({ first, count }) => open.slice(first, first + count).includes(1))
      .map(({ weekday }) => weekday);
  return new Set(weekdays).size === 7;
}

/** As many weeks as tell enough, of a large centre fewer: each has more calls. */
function replicationsFor({ contacts, days }: IntervalHistory): number {
  const known = contacts.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return Math.min(200, Math.max(20, Math.round(2e6 / ((7 * known) / days.length + 1))));
}
