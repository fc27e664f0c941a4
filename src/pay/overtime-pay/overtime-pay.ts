import { InvalidInputError } from '../../core/errors.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { isAtMost } from '../../core/tie.ts';
import type { PremiumHours } from '../../cost/input/staff.ts';
import { overtimePayInputSchema } from '../overtime-pay.schema.ts';
import { type OvertimeCap, PAY_RULES, type PayRule } from '../pay-rules.ts';

/** One person's extra hours in one month. */
export interface OvertimePayInput {
  /** ISO 3166 code of a country in `PAY_RULES`, or a rule of your own. */
  readonly rule: string | PayRule;
  /** What the hourly rate is made of, a month (0 or more). */
  readonly monthlyPay: number;
  /** Paid hours of a month (above 0), where the rule does not set them. */
  readonly rateHoursMonthly?: number | undefined;
  /** Extra hours of each kind that the rule knows (0 or more each). */
  readonly hours: Readonly<Record<string, number>>;
  /** Rest-day hours given back as time off (0 or more, default 0; no more than were worked): they are not paid. */
  readonly compensatedHours?: number | undefined;
  /** Those of all these hours that fall into the night (0 or more, default 0), where the rule sets a premium for it. */
  readonly nightHours?: number | undefined;
}

/** What extra hours cost. */
export interface OvertimePay {
  /** Money for one plain hour. */
  readonly hourlyRate: number;
  /** Each kind with its amount, in the order of the rule. */
  readonly lines: readonly OvertimePayLine[];
  /** The night premium, ready to be an entry of `pay.premiums`; absent without night hours. */
  readonly night?: OvertimePayLine | undefined;
  /** Money for all of them, the night premium included. */
  readonly total: number;
  /** Monthly caps of the rule that these hours break. */
  readonly exceeded: readonly OvertimeCap[];
}

/** One kind of extra hours, ready to be an entry of `pay.overtime`. */
export interface OvertimePayLine extends PremiumHours {
  /** hours * multiplier * hourly rate. */
  readonly amount: number;
}

/**
 * What do these extra hours cost by law?
 *
 * A day of a holiday that falls on a rest day is a holiday: name its hours once. Time off in lieu
 * replaces the pay only where the rule allows it. The night premium is a share of the plain hourly rate,
 * on top of whatever the hour is paid otherwise; hours given back as time off keep it. The monthly cap is compared with all hours, time
 * off or not.
 *
 * @param input - The rule, the pay and the hours of one person in one month.
 * @returns The hourly rate, a line for each kind, their sum, and the caps that are broken.
 * @throws InvalidInputError for an unknown country or kind of hours, for a rule that needs
 * `rateHoursMonthly`, and for time off or night hours that the rule does not know.
 * @example
 * ```ts
 * import { overtimePay } from 'halfhour/pay';
 *
 * const pay = overtimePay({ rule: 'CN', monthlyPay: 5000, hours: { weekday: 2, holiday: 8 } });
 * pay.hourlyRate; // => 28.735…
 * pay.lines.map(({ amount }) => amount); // => [86.206…, 0, 689.655…]
 * ```
 */
export function overtimePay(input: OvertimePayInput): OvertimePay {
  parseInput('overtimePay', overtimePayInputSchema, input);
  const rule = ruleOf(input.rule);
  const rateHours = rule.rateHoursMonthly ?? input.rateHoursMonthly;
  if (rateHours === undefined) {
    refuse('rateHoursMonthly', 'given, since the rule leaves it to the contract', undefined);
  }
  const unknown = Object.keys(input.hours).find(
    (kind) => !rule.rates.some(({ name }) => name === kind),
  );
  if (unknown !== undefined) {
    refuse(
      'hours',
      `of kinds that the rule knows: ${rule.rates.map((rate) => rate.name).join(', ')}`,
      unknown,
    );
  }
  const worked = sum(Object.values(input.hours));
  const { compensatedHours = 0, nightHours = 0 } = input;
  const mayGiveBack = rule.rates.filter(({ compensable }) => compensable);
  if (!isAtMost(compensatedHours, sum(mayGiveBack.map(({ name }) => input.hours[name] ?? 0)))) {
    refuse('compensatedHours', 'at most the hours for which the rule allows it', compensatedHours);
  }
  if (!isAtMost(nightHours, worked)) refuse('nightHours', 'at most all the hours', nightHours);
  if (nightHours > 0 && rule.nightPremium === undefined) {
    refuse('nightHours', 'absent, since the rule sets no night premium', nightHours);
  }

  const hourlyRate = input.monthlyPay / rateHours;
  const lineOf = (name: string, hours: number, multiplier: number): OvertimePayLine => ({
    name,
    hours,
    multiplier,
    amount: hours * multiplier * hourlyRate,
  });
  let giveBack = compensatedHours;
  const lines = rule.rates.map(({ name, multiplier, compensable }) => {
    const hours = input.hours[name] ?? 0;
    const given = compensable ? Math.min(hours, giveBack) : 0;
    giveBack -= given;
    return lineOf(name, hours - given, multiplier);
  });
  const night = nightHours > 0 ? lineOf('night', nightHours, rule.nightPremium!) : undefined;
  return {
    hourlyRate,
    lines,
    ...(night && { night }),
    total: sum(lines.map(({ amount }) => amount)) + (night?.amount ?? 0),
    exceeded: rule.caps.filter((cap) => cap.period === 'month' && !isAtMost(worked, cap.hours)),
  };
}

function ruleOf(rule: string | PayRule): PayRule {
  if (typeof rule !== 'string') return rule;
  const found = PAY_RULES.find(({ country }) => country === rule);
  if (found !== undefined) return found;
  const known = PAY_RULES.map(({ country }) => country).join(', ');
  return refuse('rule', `one of ${known}, or a rule of your own`, rule);
}

function refuse(path: string, expected: string, received: unknown): never {
  throw new InvalidInputError('overtimePay', [{ path, expected, received }]);
}
