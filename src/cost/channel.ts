import * as z from 'zod/mini';
import {
  fraction,
  fractionAboveZero,
  fractionBelowOne,
  name,
  nonNegative,
  openFraction,
  positive,
} from '../core/kinds.ts';
import { lazily, schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';

/** One channel: either the contacts that reach agents, or the issues that customers have. */
export interface CostChannel {
  /** Name in results. */
  readonly name: string;
  /** Contacts offered to agents in the period, repeats and abandoned ones included (0 or more). */
  readonly contacts?: number | undefined;
  /** Issues that arise in the period (0 or more), instead of `contacts`: repeats then follow from `resolution`. */
  readonly issues?: number | undefined;
  /** Average handle time of an experienced agent, in seconds (0 or more). */
  readonly ahtSeconds: number;
  /** Contacts that an agent handles at the same time (1 or more, default 1): chats. */
  readonly concurrency?: number | undefined;
  /** Occupancy of this channel's agents (above 0, up to 1), where it differs from `staff.occupancy`. */
  readonly occupancy?: number | undefined;
  /** Instead of an occupancy: the service that contacts get, from which the agents follow in whole numbers. */
  readonly service?: ServiceTarget | undefined;
  /** Share of offered contacts that leave before an answer (0 to below 1, default 0). */
  readonly abandonProbability?: number | undefined;
  /** Whether contacts settle their issue; without it there is no cost per resolution. */
  readonly resolution?: ContactResolution | undefined;
  /** A bot, IVR or web page that customers meet before an agent. */
  readonly selfService?: SelfService | undefined;
  /** Contacts that will no longer come. */
  readonly deflection?: Deflection | undefined;
  /** Contacts that go on to a second level. */
  readonly escalation?: Escalation | undefined;
  /** The telephone line of a contact. */
  readonly line?: LineTime | undefined;
}

export const costChannelSchema = /* @__PURE__ */ schemaOf<CostChannel>()(() =>
  z
    .strictObject({
      name: name(),
      contacts: z.optional(nonNegative()),
      issues: z.optional(nonNegative()),
      ahtSeconds: nonNegative(),
      concurrency: atLeastOne(),
      occupancy: z.optional(fractionAboveZero()),
      service: z.optional(service()),
      abandonProbability: z.optional(fractionBelowOne()),
      resolution: z.optional(resolution()),
      selfService: z.optional(selfService()),
      deflection: z.optional(deflection()),
      escalation: z.optional(escalation()),
      line: z.optional(line()),
    })
    .check(
      stated(
        'Either `contacts` or issues are given, at most one of `service` and occupancy, a `resolution` that settles something with issues; a `deflection` leaves a handle time of 0 or more for the contacts that stay',
        ({ value, issues }) => {
          const refuse = (field: string, message: string) =>
            issues.push({ code: 'custom', path: [field], message, input: value });
          if ((value.contacts === undefined) === (value.issues === undefined)) {
            refuse('contacts', 'given, or else issues, but not both');
          }
          if (value.service !== undefined && value.occupancy !== undefined) {
            refuse('service', 'absent where an occupancy is given: it follows from the service');
          }
          if (value.issues !== undefined && !settles(value.resolution)) {
            refuse(
              'resolution',
              'given with issues, and settle some of them or let some customers give up',
            );
          }
          const { deflection } = value;
          if (deflection && deflection.share * deflection.ahtSeconds > value.ahtSeconds) {
            refuse(
              'deflection',
              'short enough to leave a handle time of 0 or more for the contacts that stay',
            );
          }
        },
      ),
    ),
);

/**
 * A service level to keep in every interval of a typical day or week. Agents then come in whole
 * numbers (Erlang C), so more volume raises occupancy, and a cost is a staircase, not a line.
 */
export interface ServiceTarget {
  /** Weight of each open interval of the day or week (0 or more each, one above 0): contacts spread in proportion. */
  readonly profile: readonly number[];
  /** How often that day or week comes in the period (above 0): 365.25 / 12 / 7 weeks in a month. */
  readonly repetitions: number;
  /** Length of an interval in seconds (above 0). */
  readonly intervalSeconds: number;
  /** Share to answer in time (above 0, below 1). */
  readonly targetServiceLevel: number;
  /** Answer time in seconds (0 or more). */
  readonly answerTimeSeconds: number;
}

/** What a contact does to its issue. The share is per contact, not per issue. */
export interface ContactResolution {
  /** Share of handled contacts that settle their issue (0 to 1). */
  readonly resolvedPerContact: number;
  /** Chance that a customer whose issue is not settled contacts again (0 to 1, default 1). */
  readonly recontactProbability?: number | undefined;
}

/** Self-service before an agent. */
export interface SelfService {
  /** Share of arrivals that try it (0 to 1, default 1). */
  readonly attemptShare?: number | undefined;
  /** Share of attempts that settle the issue: true containment, not "did not reach an agent" (0 to 1). */
  readonly containment: number;
  /** Cost of one attempt. */
  readonly costPerAttempt: number;
  /** How much longer an agent takes after a failed attempt, as a share of the AHT (0 or more, default 0). */
  readonly failedAttemptHandleTime?: number | undefined;
}

/** Contacts that no longer come, which are rarely the long ones. */
export interface Deflection {
  /** Share of contacts that go (0 to below 1). */
  readonly share: number;
  /** Their average handle time in seconds (0 or more): the rest is longer where these are short. */
  readonly ahtSeconds: number;
}

/** A second level that settles what the first cannot. */
export interface Escalation {
  /** Share of handled contacts that are escalated (0 to 1). */
  readonly share: number;
  /** Handle time at the second level in seconds (0 or more, default 0), by agents of the same pay. */
  readonly ahtSeconds?: number | undefined;
  /** Price of an escalated contact (default 0), where another department or supplier charges for it. */
  readonly costEach?: number | undefined;
}

/** Line time, which is not agent time: it has the menu and the queue, and no after-contact work. */
export interface LineTime {
  /** Menu and announcements, in seconds a call (0 or more, default 0); self-served calls pay it too. */
  readonly ivrSeconds?: number | undefined;
  /** Waiting in the queue, in seconds an offered call (0 or more, default 0). */
  readonly queueSeconds?: number | undefined;
  /** Talk and hold, in seconds a handled call (0 or more). */
  readonly talkSeconds: number;
  /** Price of a minute. */
  readonly pricePerMinute: number;
  /** How the carrier rounds each call up, lengths being exponential; without it every second is billed as it is. */
  readonly billing?: BillingIncrement | undefined;
}

/** A carrier bills a minimum, then steps: 60 s and 1 s, or 60 s and 60 s. */
export interface BillingIncrement {
  /** Length of a step in seconds (above 0). */
  readonly stepSeconds: number;
  /** The least that is billed, in seconds (0 or more, default one step). */
  readonly minimumSeconds?: number | undefined;
}

export const billingIncrementSchema = /* @__PURE__ */ schemaOf<BillingIncrement>()(() =>
  z.strictObject({ stepSeconds: positive(), minimumSeconds: z.optional(nonNegative()) }),
);

const atLeastOne = () =>
  z.optional(z.number('a number of 1 or more').check(z.gte(1, 'a number of 1 or more')));

const service = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    profile: z
      .array(nonNegative())
      .check(
        z.refine((weights) => weights.some((weight) => weight > 0), 'a list with a weight above 0'),
      ),
    repetitions: positive(),
    intervalSeconds: positive(),
    targetServiceLevel: openFraction(),
    answerTimeSeconds: nonNegative(),
  }),
);

const resolution = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    resolvedPerContact: fraction(),
    recontactProbability: z.optional(fraction()),
  }),
);

const selfService = /* @__PURE__ */ lazily(() =>
  z
    .strictObject({
      attemptShare: z.optional(fraction()),
      containment: fraction(),
      costPerAttempt: nonNegative(),
      failedAttemptHandleTime: z.optional(nonNegative()),
    })
    .check(
      z.refine(({ containment, attemptShare = 1 }) => containment * attemptShare < 1, {
        error: 'below 1 where every contact tries self-service: nobody would reach an agent',
        path: ['containment'],
      }),
    ),
);

const deflection = /* @__PURE__ */ lazily(() =>
  z.strictObject({ share: fractionBelowOne(), ahtSeconds: nonNegative() }),
);

const escalation = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    share: fraction(),
    ahtSeconds: z.optional(nonNegative()),
    costEach: z.optional(nonNegative()),
  }),
);

const line = /* @__PURE__ */ lazily(() =>
  z.strictObject({
    ivrSeconds: z.optional(nonNegative()),
    queueSeconds: z.optional(nonNegative()),
    talkSeconds: nonNegative(),
    pricePerMinute: nonNegative(),
    billing: z.optional(billingIncrementSchema()),
  }),
);

/** Whether contacts about one issue come to an end. */
function settles(resolution: CostChannel['resolution']): boolean {
  if (resolution === undefined) return false;
  return resolution.resolvedPerContact > 0 || (resolution.recontactProbability ?? 1) < 1;
}
