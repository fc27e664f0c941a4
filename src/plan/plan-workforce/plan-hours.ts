import type { Roster } from '../../duty/index.ts';
import { type PayRule, type PremiumLines, premiumLines } from '../../pay/index.ts';
import { knownRule } from '../../pay/known-rule.ts';
import type { Holiday } from '../../time/holiday.ts';

/** Hours of the dates by line, and the hours of a month by which the law makes a rate of them. */
export interface PlanHours extends PremiumLines {
  readonly rateHoursMonthly: number | undefined;
}

/** The hours of a roster as a law pays them: of a week or month that began before, the hours of the roster before count too. */
export function planHours(
  roster: Roster,
  payRule: string | PayRule,
  holidays: readonly Holiday[],
  before?: Roster,
): PlanHours {
  const rule = knownRule('planWorkforce', payRule);
  // A law without a rate for holidays has none.
  const paysHolidays = rule.rates.some(({ pays }) => pays?.some(({ day }) => day === 'holiday'));
  const lines = premiumLines(roster, {
    rule,
    holidays: paysHolidays ? holidays.map(({ date }) => date) : [],
    history: before && [before],
  });
  return { ...lines, rateHoursMonthly: rule.rateHoursMonthly };
}
