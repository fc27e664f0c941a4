import { forecastPeriods } from '../../forecast/forecast-periods/forecast-periods.ts';
import { WEEK_DAYS } from '../../time/durations.ts';
import { addDays, addMonths } from '../../time/local-date.ts';
import { type CapacityQueue, type PlanCapacityInput, periodsOf } from './input.ts';

/** A queue whose contacts are known, given or forecast. */
export interface KnownQueue extends CapacityQueue {
  readonly contacts: readonly number[];
  /**
   * Share of the variance of its contacts that all periods have together (0 to 1, default 1): the rest is each period's own,
   * and cancels over a year.
   */
  readonly sharedError?: number | undefined;
}

/** The queues of a plan, those with a past forecast. */
export function queueVolumes(input: PlanCapacityInput): KnownQueue[] {
  const { from, period, queues } = input;
  const ahead = periodsOf(input)!;
  return queues.map((queue) => {
    const { contacts, volume, contactsError } = queue;
    if (contacts !== undefined || volume === undefined) return { ...queue, contacts: contacts! };
    const { past, ...outlook } = volume;
    const before =
      period === 'week' ? addDays(from, -WEEK_DAYS * past.length) : addMonths(from, -past.length);
    const { periods } = forecastPeriods({
      ...outlook,
      from: before,
      period,
      contacts: past,
      ahead,
      levels: [0.5],
    });
    const errors = periods.map(({ error }) => error);
    return {
      ...queue,
      contacts: periods.map((one) => one.contacts),
      contactsError: contactsError ?? errors,
      sharedError:
        contactsError === undefined ? sharedOf(errors, periods.at(-1)!.untilHere.error) : 1,
    };
  });
}

/** Errors of n periods that share this part of their variance have the deviation of all together that was measured. */
function sharedOf(errors: readonly number[], together: number): number {
  const count = errors.length;
  if (count === 1) return 1;
  const squares = errors.reduce((sum, error) => sum + error ** 2, 0) / count;
  const apart = 1 / count;
  return Math.min(1, Math.max(0, (together ** 2 / squares - apart) / (1 - apart)));
}
