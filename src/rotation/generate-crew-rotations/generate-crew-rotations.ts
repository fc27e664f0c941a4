import { parseInput } from '../../core/parse-input.ts';
import type { RotationReason } from '../engine/reasons/counted-reasons.ts';
import { generateRotation, type RotationResult } from '../generate-rotation/generate-rotation.ts';
import type { RotationProblem } from '../rotation-input.ts';
import { dealDemand } from './deal-demand.ts';
import { crewProblemSchema } from './input.ts';

/** Rotas to be found for several crews that cover one demand together. */
export interface CrewProblem extends Omit<RotationProblem, 'employees'> {
  /** People of all crews together (whole number of at least `crews`). */
  readonly employees: number;
  /** Number of crews (1 or more). */
  readonly crews: number;
}

/** A crew: so many people, who work the weeks of their rota in turn. */
export interface Crew {
  readonly employees: number;
  /** Its part of the demand: people on each shift (row) and weekday (column). */
  readonly demand: readonly (readonly number[])[];
  readonly rotation: RotationResult;
}

/** Rotas of several crews. */
export interface CrewRotations {
  /** `infeasible` only for a single crew: of several, another way to deal the demand may go well. */
  readonly status: 'solved' | 'infeasible' | 'unknown';
  /** People of all crews together. */
  readonly employees: number;
  /** The crews; up to the first without a rota. */
  readonly crews: readonly Crew[];
  /** Why the last crew has no rota, where it has none. */
  readonly reasons: readonly RotationReason[];
}

/**
 * Which rotas cover the demand of a team that is too large for one cycle?
 *
 * Sixty people in one cycle come back to their first week after sixty weeks. Three crews of twenty
 * take twenty. The people are split into crews that differ by one at most, and each gets its share of
 * every shift on every day, of every shift in the week and of every day, rounded down or up: so
 * nights and weekends are shared between the crews as they are within each.
 *
 * Rules about the whole cycle, such as free weekends, hold for the cycle of each crew.
 *
 * @param problem - As for `generateRotation`, with a number of crews; `maxSteps` is for each crew.
 * @returns A rota for each crew, or the reasons why the first without one has none.
 * @throws `INVALID_INPUT` where the problem is malformed.
 * @example
 * ```ts
 * import { generateCrewRotations } from 'halfhour/rotation';
 *
 * const { status, crews } = generateCrewRotations({
 *   employees: 16,
 *   crews: 2,
 *   shifts: [
 *     { id: 'D', startMinutes: 420, lengthMinutes: 720 },
 *     { id: 'N', startMinutes: 1140, lengthMinutes: 720 },
 *   ],
 *   demand: [
 *     [5, 5, 5, 5, 5, 3, 3],
 *     [3, 3, 3, 3, 3, 3, 3],
 *   ],
 *   daysOff: { min: 2, max: 5 },
 *   workStretch: { min: 2, max: 4 },
 *   minRestHours: 11,
 * });
 * status; // => 'solved'
 * crews.map(({ employees }) => employees); // => [8, 8]
 * crews.map(({ demand }) => demand[1]); // => [[2, 2, 1, 1, 1, 1, 2], [1, 1, 2, 2, 2, 2, 1]]
 * ```
 */
export function generateCrewRotations(problem: CrewProblem): CrewRotations {
  const {
    employees,
    crews: count,
    ...rules
  } = parseInput('generateCrewRotations', crewProblemSchema, problem);
  const sizes = Array.from(
    { length: count },
    (_, crew) => Math.floor(employees / count) + (crew < employees % count ? 1 : 0),
  );
  const demands = dealDemand(rules.demand, sizes);
  const crews: Crew[] = [];
  for (const [i, size] of sizes.entries()) {
    const demand = demands[i]!;
    const rotation = generateRotation({ ...rules, employees: size, demand });
    crews.push({ employees: size, demand, rotation });
    if (rotation.status === 'solved') continue;
    const status = count === 1 ? rotation.status : 'unknown';
    return { status, employees, crews, reasons: rotation.reasons };
  }
  return { status: 'solved', employees, crews, reasons: [] };
}
