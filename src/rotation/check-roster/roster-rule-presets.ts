import { frozen } from '../../core/freeze.ts';
import type { RosterLimit, RosterRule } from '../../duty/roster-rule.ts';

/** The directive on working time: the least that applies in the European Union. */
const EU_DIRECTIVE = 'Directive 2003/88/EC';
const HSE_GUIDE = 'UK HSE, Managing shift work (HSG256), good practice guidelines';
const CHINA_LABOUR_LAW = 'Labour Law of the PRC';
const STATE_COUNCIL_RULE = 'State Council rule on working hours of 1995, article 3';

const rule = (id: string, source: string, limit: RosterLimit): RosterRule => ({
  id,
  source,
  ...limit,
});

/**
 * Which limits do law and good practice set? Rules as data, to be checked with `checkRoster`, one
 * by one or all together, and to be changed where an agreement or a national law says otherwise.
 *
 * They are the plain numbers of the texts: exceptions, opt-outs and reference periods by agreement
 * are the reader's to apply. No legal advice.
 *
 * @example
 * ```ts
 * import { ROSTER_RULE_PRESETS } from 'halfhour/rotation';
 *
 * ROSTER_RULE_PRESETS.eu.map(({ id }) => id);
 * // => ['eu.daily-rest', 'eu.weekly-rest', 'eu.weekly-hours', 'eu.night-hours']
 * ```
 */
export const ROSTER_RULE_PRESETS: Readonly<Record<'eu' | 'hse' | 'china', readonly RosterRule[]>> =
  /* @__PURE__ */ (() =>
    frozen({
      eu: [
        rule('eu.daily-rest', `${EU_DIRECTIVE}, article 3`, { kind: 'minRestHours', hours: 11 }),
        rule(
          'eu.weekly-rest',
          `${EU_DIRECTIVE}, article 5: 24 hours and the 11 of article 3 in each seven days`,
          { kind: 'minLongRestHours', hours: 35, days: 7 },
        ),
        rule(
          'eu.weekly-hours',
          `${EU_DIRECTIVE}, articles 6 and 16 (b): 48 hours a week on average over four months, here 17 weeks as in the United Kingdom`,
          { kind: 'maxHoursInDays', hours: 48 * 17, days: 7 * 17 },
        ),
        rule(
          'eu.night-hours',
          `${EU_DIRECTIVE}, article 8 (b): 8 hours in any one night of special hazards or heavy strain`,
          { kind: 'maxDutyHours', hours: 8, nightsOnly: true },
        ),
      ],
      hse: [
        rule('hse.shift-length', HSE_GUIDE, { kind: 'maxDutyHours', hours: 12, nightsOnly: false }),
        rule('hse.night-length', HSE_GUIDE, { kind: 'maxDutyHours', hours: 8, nightsOnly: true }),
        rule('hse.days-in-a-row', HSE_GUIDE, { kind: 'maxDaysInARow', days: 7, nightsOnly: false }),
        rule('hse.nights-in-a-row', HSE_GUIDE, {
          kind: 'maxDaysInARow',
          days: 3,
          nightsOnly: true,
        }),
        rule(
          'hse.rest-after-nights',
          `${HSE_GUIDE}: two nights of full sleep when going from nights to days`,
          { kind: 'minRestAfterNightsHours', hours: 48 },
        ),
      ],
      china: [
        rule(
          'china.normal-day',
          `${STATE_COUNCIL_RULE}: 8 hours a day; what is beyond is overtime`,
          {
            kind: 'maxDutyHours',
            hours: 8,
            nightsOnly: false,
          },
        ),
        rule(
          'china.normal-week',
          `${STATE_COUNCIL_RULE}: 40 hours a week; what is beyond is overtime`,
          { kind: 'maxHoursInWeek', hours: 40 },
        ),
        rule(
          'china.daily-hours',
          `${CHINA_LABOUR_LAW}, articles 36 and 41: 8 hours, and at most 3 of overtime`,
          { kind: 'maxDutyHours', hours: 11, nightsOnly: false },
        ),
        rule('china.weekly-rest-day', `${CHINA_LABOUR_LAW}, article 38`, {
          kind: 'minDaysOffInWeek',
          days: 1,
        }),
        rule(
          'china.monthly-overtime',
          `${CHINA_LABOUR_LAW}, article 41; 40 hours a week: ${STATE_COUNCIL_RULE}`,
          { kind: 'maxMonthlyOvertimeHours', hours: 36, normalWeeklyHours: 40 },
        ),
      ],
    }))();
