import { isNonNegative } from '../../core/check-numbers.ts';
import { InvalidInputError } from '../../core/errors.ts';
import { keepWithin } from '../../core/keep-within.ts';
import { projectStaff as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import type { HiringPlanInput, HiringStage } from '../hiring-input.ts';
import { hiringPlanSchema } from '../hiring-input.ts';

/** Who is there in one period, who comes and who goes. */
export interface StaffPeriod {
  /** People who start their first stage now. */
  readonly hires: number;
  /** Heads in each stage during the period, the hires in the first. */
  readonly newcomers: readonly number[];
  /** Experienced heads during the period. */
  readonly experienced: number;
  /** Experienced heads who leave at the end. */
  readonly leavers: number;
  /** Newcomers who leave at the end. */
  readonly newcomersLost: number;
  /** Newcomers who are experienced from the next period on. */
  readonly graduates: number;
  /** Output of all heads, in experienced agents. */
  readonly supply: number;
  /** Pay of all heads. */
  readonly pay: number;
}

/**
 * How many people will be there, if so many start in each period?
 *
 * Heads are counted in the mean, so they are not whole. Transfers and hires come at the start of a
 * period, leavers go at its end; a newcomer spends one period in each stage. Costs of overtime,
 * outsourcing and classes are not in it: see `hiringPlan`.
 *
 * @param input - Staff, attrition and stages; the length of `required` says how many periods.
 * @param hires - People who start in each period (0 or more each).
 * @returns One entry a period.
 * @throws InvalidInputError for a field outside its domain, another number of `hires` than periods, or
 * `transfers` of agents who are not there.
 * @example
 * ```ts
 * import { projectStaff } from 'halfhour/hiring';
 *
 * const stages = [
 *   { name: 'training', attrition: 0.1, productivity: 0 },
 *   { name: 'nesting', attrition: 0, productivity: 0.5 },
 * ];
 * const staff = projectStaff(
 *   { required: [50, 50, 50], startingAgents: 50, attrition: 0.04, stages, payPerAgent: 5000 },
 *   [10, 0, 0],
 * );
 * staff.map(({ supply }) => supply); // => [50, 52.5, 55.08]
 * ```
 */
export function projectStaff(input: HiringPlanInput, hires: readonly number[]): StaffPeriod[] {
  keepWithin('projectStaff', limits, { periods: input?.required?.length });
  parseInput('projectStaff', hiringPlanSchema, input);
  const expected = `${input.required.length} numbers of 0 or more, one for each period`;
  if (hires.length !== input.required.length || !hires.every(isNonNegative)) {
    throw new InvalidInputError('projectStaff', [{ path: 'hires', expected, received: hires }]);
  }
  const periods = cohorts(input, hires);
  const short = periods.findIndex(({ experienced }) => experienced < 0);
  if (short === -1) return periods;
  const missing = -periods[short]!.experienced;
  throw new InvalidInputError('projectStaff', [
    {
      path: `transfers[${short}]`,
      expected: `a number that leaves nobody missing: ${missing} more would go than are there`,
      received: input.transfers?.[short],
    },
  ]);
}

/** What moves people: all of the input that `cohorts` reads. */
type CohortInput = Pick<
  HiringPlanInput,
  'startingAgents' | 'startingNewcomers' | 'attrition' | 'transfers' | 'stages' | 'payPerAgent'
>;

/** The recursion itself, in loops: draws of a capacity plan go through it thousands of times. It is linear in the staff at the start, the transfers and the hires. */
export function cohorts(input: CohortInput, hires: readonly number[]): StaffPeriod[] {
  const { stages = [], transfers, attrition, payPerAgent } = input;
  const count = stages.length;
  const stay = stages.map((stage) => 1 - stage.attrition);
  const productivity = stages.map(productivityOf);
  const pays = stages.map(({ pay = payPerAgent }) => pay);
  let experienced = input.startingAgents;
  let newcomers = stages.map((_, k) => input.startingNewcomers?.[k] ?? 0);
  const periods: StaffPeriod[] = [];
  for (let t = 0; t < hires.length; t++) {
    const starting = hires[t]!;
    experienced += transfers?.[t] ?? 0;
    if (count > 0) newcomers[0]! += starting;
    else experienced += starting;

    const rate = typeof attrition === 'number' ? attrition : attrition[t]!;
    let heads = 0;
    let kept = 0;
    let output = 0;
    let paid = 0;
    let graduates = 0;
    const next: number[] = count > 0 ? [0] : [];
    for (let k = 0; k < count; k++) {
      const here = newcomers[k]!;
      const staying = here * stay[k]!;
      heads += here;
      kept += staying;
      output += here * productivity[k]!;
      paid += here * pays[k]!;
      if (k < count - 1) next.push(staying);
      else graduates = staying;
    }
    periods.push({
      hires: starting,
      newcomers,
      experienced,
      leavers: experienced * rate,
      newcomersLost: heads - kept,
      graduates,
      supply: experienced + output,
      pay: experienced * payPerAgent + paid,
    });
    experienced = experienced * (1 - rate) + graduates;
    newcomers = next;
  }
  return periods;
}

/** Output of a newcomer against an experienced agent: rates add up, so a handle time is turned over. */
export function productivityOf({ productivity, ahtFactor }: HiringStage): number {
  return productivity ?? 1 / (ahtFactor ?? 1);
}
