import type { Step } from '../../core/step.ts';
import type { SearchResult } from '../../search/search-result.ts';

/** What may be done within a day. */
export type IntradayLever = 'sendHome' | 'overtime' | 'lend' | 'move';

/** People who go home, stay on or are lent at the same time. */
export interface IntradayAction {
  readonly kind: 'sendHome' | 'overtime' | 'lend';
  /** From and to in minutes after midnight: gone, on overtime, or lent. */
  readonly startMinutes: number;
  readonly endMinutes: number;
  /** How many have to say yes; the plan is made with the first of `candidates`. */
  readonly people: number;
  /** How many to ask, one after the other, until so many have said yes. */
  readonly ask: number;
  /** Chance that so many do. */
  readonly chance: number;
  /** Whom to ask, in order: nobody stands in two lists, and each may do it by all rules. */
  readonly candidates: readonly string[];
  /** What it costs, below 0 where it saves. */
  readonly cost: number;
}

/** A break, meeting or training at another time. */
export interface IntradayMove {
  readonly person: string;
  readonly fromMinutes: number;
  readonly toMinutes: number;
  readonly minutes: number;
}

/** What the rest of the day comes to, as expected. */
export interface IntradayOutcome {
  /** `actionCost` and the late contacts beyond those that the target allows. */
  readonly cost: number;
  readonly actionCost: number;
  /** Contacts of the rest answered late. */
  readonly lateContacts: number;
  /** Service level of the rest, and with `soFar` of the day; absent where no contact comes. */
  readonly serviceLevel?: number | undefined;
  readonly dayServiceLevel?: number | undefined;
  /** Paid hours more than scheduled, below 0 where fewer; those lent are paid anyhow. */
  readonly paidHours: number;
  /** Chance that the target is missed, if all intervals of the rest are as high or low as each other. */
  readonly risk: number;
}

/** An interval of the rest, before and after the actions. */
export interface IntradayStaff {
  readonly startMinutes: number;
  readonly contacts: number;
  readonly agentsBefore: number;
  readonly agentsAfter: number;
  readonly lateBefore: number;
  readonly lateAfter: number;
}

/** What to do until closing. */
export interface IntradayPlan extends SearchResult {
  readonly actions: readonly IntradayAction[];
  readonly moves: readonly IntradayMove[];
  readonly plan: IntradayOutcome;
  readonly doNothing: IntradayOutcome;
  /** The best that each lever does alone. */
  readonly levers: readonly { readonly lever: IntradayLever; readonly outcome: IntradayOutcome }[];
  readonly intervals: readonly IntradayStaff[];
  /** How the cost comes about. */
  readonly workings: readonly Step[];
}
