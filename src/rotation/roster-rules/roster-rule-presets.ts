import { frozenWhenRead } from '../../core/freeze.ts';
import type { RosterRule } from '../../duty/roster-rule.ts';
import { californianBreaks, californianRules, usRules } from './america.ts';
import {
  chineseComprehensive,
  chineseRules,
  japaneseFourWeeks,
  japaneseRules,
  japaneseSpecialClause,
  koreanRules,
  philippineRules,
} from './asia.ts';
import { brazilianContactCentreBreaks, brazilianRules } from './brazil.ts';
import { euHazardousNights, euRules, germanRules, germanSundayRest, ukRules } from './europe.ts';
import { frenchRules } from './france.ts';
import { hseRules } from './good-practice.ts';
import { indianRules } from './india.ts';
import { polishRules } from './poland.ts';

/** Names of the sets of rules that come along. */
export type RosterRulePreset =
  | 'eu'
  | 'euHazardousNights'
  | 'uk'
  | 'germany'
  | 'germanySundayRest'
  | 'hse'
  | 'china'
  | 'chinaComprehensive'
  | 'japan'
  | 'japanFourWeeks'
  | 'japanSpecialClause'
  | 'korea'
  | 'philippines'
  | 'us'
  | 'california'
  | 'californiaBreaks'
  | 'france'
  | 'poland'
  | 'india'
  | 'brazil'
  | 'brazilContactCentreBreaks';

/**
 * Which limits do law and good practice set? Records, to be checked with `checkRoster`, one by one or all together,
 * put in words by `describeRosterRules`, and changed where an agreement or a national law says otherwise.
 *
 * They are the plain numbers of the texts. Where a text can be read in more ways than one, `reading` says which is
 * taken and which field takes the other. Exceptions, opt-outs and agreements are the reader's to apply. `reviewedOn`
 * is the date of the last comparison with what is public of the text. No legal advice.
 *
 * @example
 * ```ts
 * import { ROSTER_RULE_PRESETS } from 'halfhour/rotation';
 *
 * ROSTER_RULE_PRESETS.eu.map(({ id }) => id);
 * // => ['eu.daily-rest', 'eu.weekly-rest', 'eu.weekly-hours', 'eu.night-hours']
 * const insideTheWeek = { ...ROSTER_RULE_PRESETS.eu[1], restsCount: 'insideWeek' };
 * insideTheWeek.restsCount; // => 'insideWeek'
 * ```
 */
export const ROSTER_RULE_PRESETS: Readonly<Record<RosterRulePreset, readonly RosterRule[]>> =
  /* @__PURE__ */ frozenWhenRead({
    eu: euRules,
    euHazardousNights,
    uk: ukRules,
    germany: germanRules,
    germanySundayRest: germanSundayRest,
    hse: hseRules,
    china: chineseRules,
    chinaComprehensive: chineseComprehensive,
    japan: japaneseRules,
    japanFourWeeks: japaneseFourWeeks,
    japanSpecialClause: japaneseSpecialClause,
    korea: koreanRules,
    philippines: philippineRules,
    us: usRules,
    california: californianRules,
    californiaBreaks: californianBreaks,
    france: frenchRules,
    poland: polishRules,
    india: indianRules,
    brazil: brazilianRules,
    brazilContactCentreBreaks: brazilianContactCentreBreaks,
  });
