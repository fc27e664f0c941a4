import type { CentrePlan } from '../centre/plan.ts';
import type { ContactPlay } from './contact-play.ts';
import { GroupPlay } from './group-play.ts';
import { HandfulPlay } from './handful-play.ts';
import { routesOf } from './routes.ts';

/** The player for a centre: agents with several contacts in hand take one that is some four times slower. */
export function contactPlayOf(plan: CentrePlan): ContactPlay {
  return plan.queues.some(({ speeds }) => speeds.length > 1)
    ? new HandfulPlay(plan)
    : new GroupPlay(routesOf(plan));
}
