import { parseInput } from '../../core/parse-input.ts';
import { roundUpHeadCount } from '../../core/tie.ts';
import type { OvertimeOrHireInput } from './input.ts';
import { overtimeOrHireSchema } from './input.ts';

/** Which is cheaper, and from when on. */
export interface OvertimeOrHire {
  /** Cost of the overtime in a year. */
  readonly overtimeAnnualCost: number;
  /** Whole agents that the hours need. */
  readonly hires: number;
  /** Cost of those agents in a year. */
  readonly hireAnnualCost: number;
  /** Hours a week at which one agent costs what the overtime does. */
  readonly breakEvenHoursPerWeek: number;
  /** The cheaper of both; overtime where they are equal. */
  readonly cheaper: 'overtime' | 'hire';
}

/**
 * Is overtime cheaper than one more agent?
 *
 * A comparison of 60 overtime hours with one hire is a common slip: a hire gives 40. Here as many
 * agents are counted as the hours need. Caps on overtime are not in it: see `overtimePay`.
 *
 * @param input - The hours, what they cost as overtime, and what an agent costs and gives.
 * @returns Both yearly costs, the break-even and the cheaper one.
 * @throws InvalidInputError for every field outside its domain.
 * @example
 * ```ts
 * import { overtimeOrHire } from 'halfhour/hiring';
 *
 * const choice = overtimeOrHire({
 *   hoursPerWeek: 10,
 *   hourlyRate: 50,
 *   multiplier: 1.5,
 *   hireAnnualCost: 55000,
 *   hireHoursPerWeek: 40,
 * });
 * choice.overtimeAnnualCost; // => 39000
 * choice.breakEvenHoursPerWeek; // => 14.102…
 * choice.cheaper; // => 'overtime'
 * ```
 */
export function overtimeOrHire(input: OvertimeOrHireInput): OvertimeOrHire {
  parseInput('overtimeOrHire', overtimeOrHireSchema, input);
  const { hoursPerWeek, hourlyRate, multiplier, onCost = 0, weeks = 52 } = input;
  const yearOfAnHour = weeks * hourlyRate * multiplier * (1 + onCost);
  const hires = roundUpHeadCount(hoursPerWeek / input.hireHoursPerWeek);
  const overtimeAnnualCost = hoursPerWeek * yearOfAnHour;
  const hireAnnualCost = hires * input.hireAnnualCost;
  return {
    overtimeAnnualCost,
    hires,
    hireAnnualCost,
    breakEvenHoursPerWeek: input.hireAnnualCost / yearOfAnHour,
    cheaper: overtimeAnnualCost <= hireAnnualCost ? 'overtime' : 'hire',
  };
}
