import { HOUR_SECONDS } from '../../time/durations.ts';
import type { CostChannel } from '../channel.ts';
import type { AttritionCost } from '../staff.ts';

/** What one channel asks of the centre, after all that its parts do to each other. */
export interface ChannelDemand {
  readonly name: string;
  /** Issues that customers have. */
  readonly issues: number;
  /** Everything that reaches the centre: first contacts and repeats, self-served ones included. */
  readonly arrivals: number;
  /** Attempts at self-service. */
  readonly selfServiceAttempts: number;
  /** Arrivals that self-service settles. */
  readonly contained: number;
  /** Contacts offered to agents. */
  readonly contacts: number;
  /** Contacts that agents handle. */
  readonly handled: number;
  /** Issues settled, by agents or by self-service; absent where the channel says nothing about resolution. */
  readonly resolutions?: number | undefined;
  /** Share of contacts that are repeats of an unsettled issue. */
  readonly repeatShare: number;
  /** Contacts that go on to a second level. */
  readonly escalations: number;
  /** Mean handle time in seconds, with failed self-service, deflection and newcomers in it. */
  readonly ahtSeconds: number;
  /** Hours of handling, first and second level. */
  readonly handlingHours: number;
  /** Hours of handling at the second level. */
  readonly escalationHours: number;
}

/**
 * Follows contacts around their loop: self-service settles some, agents some of the rest, and of
 * what is left a share comes again. The loop is geometric, so its fixed point needs no iteration.
 */
export function channelDemand(channel: CostChannel, rampFactor: number): ChannelDemand {
  const { selfService, resolution } = channel;
  const attemptShare = selfService ? (selfService.attemptShare ?? 1) : 0;
  const containedShare = attemptShare * (selfService?.containment ?? 0);
  const reachAgent = 1 - containedShare;

  const answered = 1 - (channel.abandonProbability ?? 0);
  const resolved = (resolution?.resolvedPerContact ?? 1) * answered;
  const recontact = resolution ? (resolution.recontactProbability ?? 1) : 0;
  const repeatShare = reachAgent * (1 - resolved) * recontact;

  const kept = 1 - (channel.deflection?.share ?? 0);
  const arrivals =
    channel.issues === undefined
      ? ((channel.contacts ?? 0) * kept) / reachAgent
      : (channel.issues * kept) / (1 - repeatShare);
  const contacts =
    channel.issues === undefined ? (channel.contacts ?? 0) * kept : arrivals * reachAgent;
  const handled = contacts * answered;
  const contained = arrivals * containedShare;

  const failedShare = (attemptShare - containedShare) / reachAgent;
  const failedFactor = 1 + (selfService?.failedAttemptHandleTime ?? 0) * failedShare;
  const ahtSeconds = ahtOfKept(channel) * failedFactor * rampFactor;

  const escalations = handled * (channel.escalation?.share ?? 0);
  const escalationHours = (escalations * (channel.escalation?.ahtSeconds ?? 0)) / HOUR_SECONDS;
  const firstLevelHours = (handled * ahtSeconds) / HOUR_SECONDS / (channel.concurrency ?? 1);
  return {
    name: channel.name,
    issues: arrivals * (1 - repeatShare),
    arrivals,
    selfServiceAttempts: arrivals * attemptShare,
    contained,
    contacts,
    handled,
    ...(resolution && { resolutions: contacts * resolved + contained }),
    repeatShare,
    escalations,
    ahtSeconds,
    handlingHours: firstLevelHours + escalationHours,
    escalationHours,
  };
}

/**
 * How much longer the mean contact takes because some agents are new. Newcomers are counted in
 * heads and handle fewer contacts each, so the rates are averaged, not the times.
 */
export function rampFactorOf(attrition: AttritionCost | undefined): number {
  const newcomers = (attrition?.monthlyRate ?? 0) * (attrition?.rampMonths ?? 0);
  return 1 / (1 - newcomers + newcomers / (attrition?.rampAhtFactor ?? 1));
}

/** Mean handle time of the contacts that still come. */
function ahtOfKept({ ahtSeconds, deflection }: CostChannel): number {
  if (deflection === undefined) return ahtSeconds;
  return (ahtSeconds - deflection.share * deflection.ahtSeconds) / (1 - deflection.share);
}
