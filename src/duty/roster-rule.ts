import * as z from 'zod/mini';
import { lazily, schemaOf } from '../core/schema.ts';
import { type BreakLimit, breakLimits } from './break-limits.ts';
import { type DaysLimit, daysLimits } from './days-limits.ts';
import { type HoursLimit, hoursLimits } from './hours-limits.ts';
import { type OvertimeOfMonths, overtimeLimits } from './overtime-limits.ts';
import { type RestLimit, restLimits } from './rest-limits.ts';

/**
 * A limit on the work of one person, as a record: written down, sent, checked on any roster, read by a search, and put
 * in words by `describeRosterRules`.
 */
export type RosterRule = RosterLimit & {
  /** A short name of the rule: `'eu.daily-rest'`. */
  readonly id: string;
  /** Where the rule stands: the law and its article, or the guideline. */
  readonly source: string;
  /** Where the text can be read in more ways than one: which is taken here, and what else there is. */
  readonly reading?: string | undefined;
  /** Local date on which somebody last compared the rule with its source, `YYYY-MM-DD`; absent for rules of a house. */
  readonly reviewedOn?: string | undefined;
};

/** What is limited; hours of work are those that really pass less unpaid breaks, hours of rest those between duties. */
export type RosterLimit = RestLimit | HoursLimit | DaysLimit | OvertimeOfMonths | BreakLimit;

const rosterRuleSchema = /* @__PURE__ */ schemaOf<RosterRule>()(() =>
  z.union(
    [...restLimits(), ...hoursLimits(), ...daysLimits(), ...overtimeLimits(), ...breakLimits()],
    'a rule of a known kind with its fields, an id and a source',
  ),
);

export const rosterRulesSchema = /* @__PURE__ */ lazily(() => z.array(rosterRuleSchema()));
