import { sum } from '../../core/sum.ts';
import { agentsForServiceLevel } from '../../erlang/index.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { ServiceTarget } from '../channel.ts';
import type { ChannelDemand } from './demand.ts';

/** What a service target takes. */
interface ServedHours {
  /** Hours of handling if every contact that is offered were handled. */
  readonly offered: number;
  /** Hours of whole agents on position. */
  readonly onPosition: number;
}

/**
 * The contacts of the period spread over the profile, and for each interval the fewest agents who
 * keep the service level. Nobody leaves early in Erlang C, so contacts that abandon count as well.
 */
export function servedHours(
  { profile, repetitions, intervalSeconds, answerTimeSeconds, targetServiceLevel }: ServiceTarget,
  { contacts, ahtSeconds }: ChannelDemand,
  concurrency: number,
): ServedHours {
  const secondsEach = ahtSeconds / concurrency;
  const weights = sum(profile);
  const load = (contacts * secondsEach) / repetitions / intervalSeconds / weights;
  const answerTimeInAht = secondsEach > 0 ? answerTimeSeconds / secondsEach : 0;
  const agents = profile.reduce(
    (sum, weight) =>
      sum + agentsForServiceLevel(load * weight, answerTimeInAht, targetServiceLevel),
    0,
  );
  return {
    offered: (contacts * secondsEach) / HOUR_SECONDS,
    onPosition: (agents * repetitions * intervalSeconds) / HOUR_SECONDS,
  };
}
