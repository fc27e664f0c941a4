import { sum } from '../../core/sum.ts';
import { DAY_SECONDS, HOUR_SECONDS } from '../../time/durations.ts';
import type { WorkforcePlan } from '../plan-workforce/result.ts';
import type { SuggestChangesInput } from './input.ts';
import { withLess } from './moved-training.ts';
import type { PlanOffer } from './plan-offer.ts';

/** Shares of a component that are offered to be moved: all of it, or as much as half the room takes. */
const MOVED_SHARES = [1, 0.5];

/** Pooling, and what is moved in time: training, leave, hiring. */
export function moreOffers(plan: WorkforcePlan, input: SuggestChangesInput): PlanOffer[] {
  return [...pooling(input), ...training(input), ...leave(plan, input), ...hiring(plan, input)];
}

function pooling({ pooling: others = [] }: SuggestChangesInput): PlanOffer[] {
  return others.map(({ name }) => ({
    kind: 'pooling',
    values: { name },
    make: (before) => ({ ...before, pooled: [...(before.pooled ?? []), name] }),
  }));
}

function training({ trainingMoved = [], options }: SuggestChangesInput): PlanOffer[] {
  return trainingMoved.flatMap((component) =>
    MOVED_SHARES.map(
      (share): PlanOffer => ({
        kind: 'trainingMoved',
        values: { share, component },
        make: (before) => {
          const { trainingMoved: earlier = [], targets = options.targets } = before;
          // What half of is moved already is not moved again.
          if (earlier.some((each) => each.component === component)) return before;
          const { shrinkage } = targets;
          if (typeof shrinkage !== 'object') return before;
          const moved = { component, share };
          return {
            ...before,
            targets: { ...targets, shrinkage: withLess(shrinkage, moved) },
            trainingMoved: [...earlier, moved],
          };
        },
      }),
    ),
  );
}

function leave(plan: WorkforcePlan, { leaveMoved, options }: SuggestChangesInput): PlanOffer[] {
  const owed = options.present?.leaveOwedHours ?? 0;
  const room = Math.min(owed, spareHours(plan));
  if (leaveMoved !== true || owed === 0) return [];
  return [
    {
      kind: 'leaveMoved',
      values: { hours: Math.round(room) },
      make: (before) => ({
        ...before,
        present: { ...(before.present ?? options.present), leaveOwedHours: owed - room },
      }),
    },
  ];
}

/**
 * Agent-hours that the dates need less than the typical week has, week by week. An hour of leave takes away no more than an
 * hour of agents, so as many hours of leave find room there.
 */
function spareHours({ week, staffing, forecast }: WorkforcePlan): number {
  const { intervalSeconds, scheduledAgents } = week;
  const perDay = DAY_SECONDS / intervalSeconds;
  const hours = intervalSeconds / HOUR_SECONDS;
  const days = forecast.days.map(({ date, weekday }) => {
    const has = sum(scheduledAgents.slice(weekday * perDay, (weekday + 1) * perDay));
    const needs = sum(
      staffing.intervals.flatMap((interval, i) =>
        forecast.intervals[i]!.date === date ? [interval.scheduledAgents] : [],
      ),
    );
    return (has - needs) * hours;
  });
  let spare = 0;
  for (let first = 0; first < days.length; first += 7)
    spare += Math.max(0, sum(days.slice(first, first + 7)));
  return spare;
}

function hiring(
  { forecast }: WorkforcePlan,
  { hireEarlier, options }: SuggestChangesInput,
): PlanOffer[] {
  const newcomers = options.present?.newcomers ?? [];
  if (hireEarlier === undefined || newcomers.length === 0) return [];
  const { weeks, productivity } = hireEarlier;
  return [
    {
      kind: 'hireEarlier',
      values: { weeks },
      make: (before) => ({
        ...before,
        present: {
          ...(before.present ?? options.present),
          newcomers: newcomers.map((group) => ({
            ...group,
            productivity: Math.max(group.productivity, productivity),
          })),
        },
        // Paid before the dates, spread over their weeks.
        paidBefore:
          (sum(newcomers.map(({ people }) => people)) * weeks) / (forecast.days.length / 7),
      }),
    },
  ];
}
