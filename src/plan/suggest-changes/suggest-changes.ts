import { keepWithin } from '../../core/keep-within.ts';
import { suggestChanges as limits } from '../../core/limits.ts';
import { parseArguments, refuse } from '../../core/parse-input.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { SearchBudget } from '../../search/search-budget.ts';
import { withMeanShrinkage } from '../plan-workforce/mean-shrinkage.ts';
import { wageOfHour } from '../plan-workforce/plan-headcount.ts';
import type { WorkforcePlan } from '../plan-workforce/result.ts';
import { changedWeek, hoursThatCount, type PlannedWeek, plannedWeek } from './changed-week.ts';
import { type SuggestChangesInput, suggestChangesInput } from './input.ts';
import { savedPlan } from './levers-input.ts';
import { type PlanOffer, titleOf } from './plan-offer.ts';
import { planOffers } from './plan-offers.ts';
import type {
  ChangedPlanInput,
  PassedPlanChange,
  PlanSuggestions,
  SuggestedPlanChange,
} from './result.ts';

const DEFAULT_MAX_STEPS = 60;
const DEFAULT_LEAST_SAVING = 0.005;

/** A change made by itself, with what it saves. */
interface Tried {
  readonly offer: PlanOffer;
  readonly savedAlone: number | undefined;
}

/**
 * What would save most in this plan, and what does it cost in service and in people's lives?
 *
 * Every change that is offered is made in the input and the typical week is planned again with it: agents, shifts, rota
 * and heads. First each alone; then one after the other, in the order of what they save alone, on top of those that
 * pay, so that savings add up and none is counted twice. `planWorkforce` with `shifts` and `rotation` of a change
 * makes the plan that is promised; a service level over a period and contacts that stay away are changes of what is
 * staffed, for which a change has its `scheduledAgents`.
 *
 * A pool saves what both plans take less what it takes. Training that is moved to where shifts leave agents over counts if all of it
 * finds its hours there, leave owed as far as weeks of the dates need less than the typical one, and newcomers who come
 * earlier are paid for the time before the dates as well: `planWorkforce` with `targets` and `present` of the change says so.
 *
 * Nothing is offered by itself: whether a service level may fall in one half-hour, who may be asked to start at five, and which
 * rule of the rota may go is for those to say who are asked. Other shift types are found for the agents of the plan as it
 * is, by `suggestShiftTypes`, and are one change together; where people have contracts that name their types, those whose shifts are
 * as long work them. Breaks that are moved are a change by themselves, for the shifts that there are then.
 *
 * @param plan - What `planWorkforce` returned.
 * @param input - Its input, and what may be changed; a step (`maxSteps`, default 60) is a week planned again, with the
 *   steps that `shifts` and `rotation` of the plan allow; the search for other shift types takes steps of its own.
 * @returns Changes that add up, and what was looked at and does not pay.
 * @throws `INVALID_INPUT` with every bad field; `TOO_LARGE` beyond the limit.
 * @example
 * ```ts
 * import { intervalHistory, planWorkforce, suggestChanges } from 'halfhour';
 *
 * // Four weeks of a desk that is open from 08:00 to 20:00 and busy until noon.
 * const rows = Array.from({ length: 28 * 24 }, (_, i) => ({
 *   time: new Date(Date.UTC(2026, 0, 5) + i * 3_600_000).toISOString().slice(0, 16),
 *   contacts: i % 24 < 8 || i % 24 >= 20 ? 0 : i % 24 < 12 ? 60 : 25,
 * }));
 * const history = intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 3600 });
 * const at = (hour: number) => ({ earliestStartMinutes: 60 * hour, latestStartMinutes: 60 * hour });
 * const options = {
 *   forecast: { days: 7, openingHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 480, endMinutes: 1200 }] },
 *   ahtSeconds: 300,
 *   targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
 *   shifts: {
 *     shiftTypes: [
 *       { id: 'early', lengthMinutes: 480, ...at(8) },
 *       { id: 'late', lengthMinutes: 480, ...at(12) },
 *     ],
 *   },
 * };
 * const { today, changes, passed } = suggestChanges(planWorkforce(history, options), {
 *   options,
 *   offered: [{ id: 'part', lengthMinutes: 240, earliestStartMinutes: 480, latestStartMinutes: 960 }],
 *   serviceOver: [{ each: 'week', floorServiceLevel: 0.7 }],
 * });
 * today.hoursAWeek; // => 672
 * changes.map(({ kind, savedHours }) => `${kind}: ${savedHours} h`); // => ['shiftTypes: 224 h', 'serviceOver: 12 h']
 * changes[0].title; // => 'part of 4 h from 08:00'
 * Math.round(changes[1].after.leastServiceLevel * 100); // => 72
 * passed; // => []
 * ```
 */
export function suggestChanges(plan: WorkforcePlan, input: SuggestChangesInput): PlanSuggestions {
  keepWithin('suggestChanges', limits, {
    plans: input?.pooling?.length,
    steps: input?.maxSteps,
  });
  parseArguments('suggestChanges', {
    plan: [savedPlan, plan],
    input: [suggestChangesInput, input],
  });
  refuse(
    'suggestChanges',
    (input.pooling ?? []).flatMap(({ plan: other }, i) =>
      other.week.intervalSeconds === plan.week.intervalSeconds
        ? []
        : [
            {
              path: `input.pooling[${i}].plan`,
              expected: `a plan with intervals of ${plan.week.intervalSeconds} s`,
              received: other.week.intervalSeconds,
            },
          ],
    ),
  );
  const { maxSteps = DEFAULT_MAX_STEPS, leastSaving = DEFAULT_LEAST_SAVING } = input;
  const options = withMeanShrinkage(input.options, plan.forecast);
  const budget = new SearchBudget('each change alone', maxSteps, input);
  const today = plannedWeek(plan, options);
  const { hoursAWeek } = today.figures;
  let level = hoursAWeek;
  const planned = (changed: ChangedPlanInput): PlannedWeek | undefined => {
    if (budget.exhausted || input.signal?.aborted) return undefined;
    const week = changedWeek(
      { plan, options, pooling: input.pooling ?? [], signal: input.signal },
      changed,
    );
    budget.spend();
    budget.improve(level, undefined);
    return week;
  };
  const alone: Tried[] = planOffers(plan, { ...input, options }).map((offer) => {
    const week = planned(offer.make({}));
    return { offer, savedAlone: week && hoursAWeek - hoursThatCount(week.figures) };
  });
  budget.enter('one after the other');
  const wage = plan.cost && wageOfHour(plan.cost);
  const least = Math.max(1e-9, leastSaving * hoursAWeek);
  const changes: SuggestedPlanChange[] = [];
  const passed: PassedPlanChange[] = [];
  let before: ChangedPlanInput = {};
  const worth = ({ savedAlone }: Tried) => savedAlone ?? -Infinity;
  for (const { offer, savedAlone } of [...alone].sort((a, b) => worth(b) - worth(a) || 0)) {
    const said = { kind: offer.kind, title: titleOf(offer), values: offer.values };
    const changed = offer.make(before);
    const mayPay = savedAlone !== undefined && savedAlone >= least;
    const week = mayPay ? planned(changed) : undefined;
    const savedHours = week && level - hoursThatCount(week.figures);
    if (week === undefined || savedHours === undefined || savedHours < least) {
      passed.push(withoutAbsent({ ...said, savedAlone, savedHours }));
      continue;
    }
    before = changed;
    level = hoursThatCount(week.figures);
    changes.push(
      withoutAbsent({
        ...said,
        savedHours,
        savedShare: savedHours / hoursAWeek,
        savedAlone: savedAlone!,
        savedCost: wage === undefined ? undefined : savedHours * wage,
        after: week.figures,
        input: before,
        scheduledAgents: week.scheduledAgents,
      }),
    );
  }
  budget.finish();
  return {
    status: 'feasible',
    objective: level,
    today: today.figures,
    changes,
    savedHours: hoursAWeek - level,
    passed,
    steps: budget.steps,
  };
}
