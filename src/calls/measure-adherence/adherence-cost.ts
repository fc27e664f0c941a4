import type { AdherenceService } from './input.ts';
import type { AdherenceCost, AdherenceInterval } from './result.ts';

/** The service of all intervals, each weighted by its contacts. */
export function adherenceCost(
  intervals: readonly AdherenceInterval[],
  { contacts }: AdherenceService,
): AdherenceCost {
  let all = 0;
  let scheduled = 0;
  let actual = 0;
  for (const [i, interval] of intervals.entries()) {
    all += contacts[i]!;
    scheduled += contacts[i]! * (interval.scheduledServiceLevel ?? 1);
    actual += contacts[i]! * (interval.serviceLevel ?? 1);
  }
  return {
    contacts: all,
    scheduledServiceLevel: all > 0 ? scheduled / all : 1,
    serviceLevel: all > 0 ? actual / all : 1,
    contactsLate: scheduled - actual,
  };
}
