import { madeOnce } from '../core/made-once.ts';
import { mapValues } from '../core/map-values.ts';
import type { RosterLimit } from '../duty/roster-rule.ts';

/** A text for each kind of rule. */
export type TextsByKind = Readonly<Record<RosterLimit['kind'], string>>;

/** What the rules of rosters count: `{n}` is what was found, or the limit; the other values are the fields of the rule. */
const COUNTED: TextsByKind = {
  minRestHours: '{n} h of rest',
  minRestAfterNightsHours: '{n} h of rest after nights',
  minLongRestHours: '{n} h as the longest rest of {days|day|days}',
  minWeeklyRestHours:
    '[per=week?{n} h of rest][per=fortnight?{n|rest|rests} of {hours} h] ' +
    '[restsCount=insideWeek?inside][restsCount=inFull?for] the [per=week?week][per=fortnight?fortnight]',
  maxDutyHours:
    '{n} h on duty[nightsOnly=true? in a night][countedBy=start|clock?, all of a date][countedBy=clock? by the clock]',
  maxHoursInDays: '{n} h in {days|day|days}',
  maxHoursInWeek:
    '{n} h in the week[countedBy=clock? by the clock][madeUpDays=leftOut?, made-up days left out]',
  maxHoursInMonths:
    '{n} h in [months=1?the month][months=3?the quarter][months=12?the year][months!1|3|12?{months} months]' +
    '[holidays=leftOut?, holidays left out]',
  maxAverageHours:
    '{n} h a [per=week?week][per=workday?workday] on average over [{weeks|week|weeks}][{months|month|months}]' +
    '[nightWorkersOnly=true?, of people with nights]',
  maxMonthlyOvertimeHours:
    '{n} h of overtime[seventhDay=counted? and work on seventh days] in [months=|1?the month][months!|1?{months} months]',
  maxMonthsOfOvertime:
    '{n|month|months} of more than {beyondHours} h of overtime in {inMonths|month|months}',
  maxDaysInARow: '[nightsOnly=true?{n|night|nights}][nightsOnly!true?{n|day|days}] in a row',
  maxNightsInDays: '{n|night|nights} in {days|day|days}',
  maxWeekendsInWeeks: '{n|weekend|weekends} in {weeks|week|weeks}',
  minFreeSundays: '{n|free Sunday|free Sundays} in {weeks|week|weeks}',
  minDaysOffInWeek: '{n|day|days} off in [weeks=|1?the week][weeks!|1?{weeks} weeks]',
  minReplacementDays:
    '{n|day|days} of rest within {sundayWithinDays} days of a Sunday worked[, {holidayWithinDays} of a holiday]',
  minMeals: '{n|meal|meals} of {minutes} min within {withinHours} h',
  maxMissedRests: '{n|rest|rests} of {minutes} min missing, one being due per {perHours} h',
};

/** How a language says that something is a limit. */
interface LimitWords {
  readonly atLeast: string;
  readonly atMost: string;
  /** What parts what was found from what is allowed. */
  readonly comma: string;
}

const ENGLISH_LIMITS: LimitWords = { atLeast: 'at least ', atMost: 'at most ', comma: ', ' };

/** `{n}` by another name. */
const counting = (text: string, name: string) => text.replace(/\{n(?=[|}])/g, `{${name}`);

/** The rules themselves: `at least 11 h of rest`. */
export function ruleTexts(counted: TextsByKind, { atLeast, atMost }: LimitWords): TextsByKind {
  return mapValues(
    counted,
    (text, kind) => (isLeast(kind) ? atLeast : atMost) + counting(text, 'limit'),
  );
}

/** What is in breach of them, `9 h of rest, at least 11`, and what else a check of a roster says. */
export function rosterTexts<Others extends object>(
  counted: TextsByKind,
  { atLeast, atMost, comma }: LimitWords,
  others: Others,
): TextsByKind & Others {
  const breaches = mapValues(
    counted,
    (text, kind) => `${counting(text, 'found')}${comma}${isLeast(kind) ? atLeast : atMost}{limit}`,
  );
  return { ...breaches, ...others };
}

const isLeast = (kind: string) => kind.startsWith('min');

/** What rules of rosters say, in English. */
export const englishRuleTexts = /* @__PURE__ */ madeOnce(() => ruleTexts(COUNTED, ENGLISH_LIMITS));

/** What findings on a roster say, in English. */
export const englishRosterTexts = /* @__PURE__ */ madeOnce(() =>
  rosterTexts(COUNTED, ENGLISH_LIMITS, {
    'duty-while-away': 'away in some part of {shift}',
    'not-yet-judged':
      '{found} h on average so far, {rule}: not yet judged, as {days|day|days} are known',
    'not-reviewed': 'not reviewed since {earliest}, and the roster ends on {lastDate}: {rules}',
  }),
);

/** What stands in the way of a change of duties, in English. */
export const OBSTACLE_TEXTS = {
  away: '{name} is away in some part of {shift}',
  'at-work': '{name} is at work on the date or at the time of {shift}',
  'not-skilled': '{name} does not work {shift}',
  rule: '{breach}',
} as const;
