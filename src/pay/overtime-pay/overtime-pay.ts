import type { InputIssue } from '../../core/errors.ts';
import { parseInput, refuse } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { isAtMost } from '../../core/tie.ts';
import { knownRule } from '../known-rule.ts';
import type { OvertimeCap, PayRule } from '../pay-rule.ts';
import type { PremiumHours } from '../premium-line.ts';
import { type OvertimePayInput, overtimePayInput } from './input.ts';

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
 * replaces the pay only where the rule allows it. The night premium comes on top of whatever the hour is paid
 * otherwise, as a share of the plain hourly rate or of the rate of the hour, as the rule says; hours given back as
 * time off keep it. A monthly cap is compared with the hours that count towards it (Japan's 45 are overtime alone),
 * time off or not.
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
  parseInput('overtimePay', overtimePayInput, input);
  const rule = knownRule('overtimePay', input.rule);
  refuse('overtimePay', misfits(input, rule));
  const { compensatedHours = 0, rateHoursMonthly = rule.rateHoursMonthly! } = input;
  const hourlyRate = input.monthlyPay / rateHoursMonthly;
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
  const { hours: nightHours, multiplier } = nightOf(input, rule);
  const night = nightHours > 0 ? lineOf('night', nightHours, multiplier) : undefined;
  return {
    hourlyRate,
    lines,
    ...(night && { night }),
    total: sum(lines.map(({ amount }) => amount)) + (night?.amount ?? 0),
    exceeded: rule.caps.filter(
      ({ period, hours, counts }) =>
        period === 'month' && !isAtMost(hoursOfKinds(input.hours, counts), hours),
    ),
  };
}

/** Hours of some kinds, or of all. */
function hoursOfKinds(
  hours: OvertimePayInput['hours'],
  kinds: readonly string[] = Object.keys(hours),
): number {
  return sum(kinds.map((kind) => hours[kind] ?? 0));
}

/** Night hours, and the premium of one of them on average, as a multiple of the hourly rate. */
function nightOf(
  { hours, nightHours = 0 }: OvertimePayInput,
  { rates, nightPremium = 0, nightPremiumOf }: PayRule,
): { readonly hours: number; readonly multiplier: number } {
  const byKind = nightHoursByKind(nightHours, hours);
  const all = sum(Object.values(byKind));
  if (nightPremiumOf !== 'rateOfHour' || all === 0) return { hours: all, multiplier: nightPremium };
  const worth = rates.map(({ name, multiplier }) => (byKind[name] ?? 0) * multiplier);
  return { hours: all, multiplier: (nightPremium * sum(worth)) / all };
}

/** A bare number of night hours is of the one kind of hours that there is. */
function nightHoursByKind(
  nightHours: number | Readonly<Record<string, number>>,
  hours: OvertimePayInput['hours'],
): Readonly<Record<string, number>> {
  if (typeof nightHours !== 'number') return nightHours;
  const [kind = '', ...others] = Object.keys(hours).filter((name) => hours[name]! > 0);
  return { [others.length === 0 ? kind : '']: nightHours };
}

/** What of an input does not fit its rule. */
function misfits(
  { rateHoursMonthly, hours, compensatedHours = 0, nightHours = 0 }: OvertimePayInput,
  rule: PayRule,
): InputIssue[] {
  const issues: InputIssue[] = [];
  const fault = (path: string, expected: string, received: unknown) =>
    issues.push({ path, expected, received });
  if (rule.rateHoursMonthly === undefined && rateHoursMonthly === undefined)
    fault('rateHoursMonthly', 'given, since the rule leaves it to the contract', undefined);
  const known = rule.rates.map(({ name }) => name);
  for (const kind of Object.keys(hours).filter((kind) => !known.includes(kind)))
    fault('hours', `of kinds that the rule knows: ${known.join(', ')}`, kind);
  const mayGiveBack = rule.rates.filter(({ compensable }) => compensable);
  if (!isAtMost(compensatedHours, sum(mayGiveBack.map(({ name }) => hours[name] ?? 0))))
    fault('compensatedHours', 'at most the hours for which the rule allows it', compensatedHours);
  const kinds = Object.keys(hours).filter((kind) => hours[kind]! > 0);
  if (typeof nightHours !== 'number') {
    for (const [kind, night] of Object.entries(nightHours))
      if (!isAtMost(night, hours[kind] ?? 0))
        fault(`nightHours.${kind}`, 'at most the hours of that kind', night);
  } else {
    if (!isAtMost(nightHours, sum(Object.values(hours))))
      fault('nightHours', 'at most all the hours', nightHours);
    if (nightHours > 0 && rule.nightPremiumOf === 'rateOfHour' && kinds.length > 1)
      fault('nightHours', 'given by kind, since each has a rate of its own', nightHours);
  }
  const isAsked = typeof nightHours !== 'number' || nightHours > 0;
  if (isAsked && rule.nightPremium === undefined)
    fault('nightHours', 'absent, since the rule sets no night premium', nightHours);
  return issues;
}
