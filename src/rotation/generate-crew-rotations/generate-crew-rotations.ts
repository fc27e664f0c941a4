import { keepWithin } from '../../core/keep-within.ts';
import { parseInput } from '../../core/parse-input.ts';
import { sum } from '../../core/sum.ts';
import { measured } from '../../search/search-result.ts';
import { searchesInARow } from '../../search/searches-in-a-row.ts';
import { searchRotation } from '../generate-rotation/generate-rotation.ts';
import { dealDemand } from './deal-demand.ts';
import { type CrewRotationsInput, crewRotationsInput } from './input.ts';
import type { Crew, CrewRotations } from './result.ts';

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
 * @param input - As for `generateRotation`, with a number of crews; `maxSteps` is for each crew.
 * @returns A rota for each crew, or the reasons why the first without one has none.
 * @throws `INVALID_INPUT` where the input is malformed.
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
 * status; // => 'feasible'
 * crews.map(({ employees }) => employees); // => [8, 8]
 * crews.map(({ demand }) => demand[1]); // => [[2, 2, 1, 1, 1, 1, 2], [1, 1, 2, 2, 2, 2, 1]]
 * ```
 */
export function generateCrewRotations(input: CrewRotationsInput): CrewRotations {
  keepWithin('generateCrewRotations', {
    employees: input?.employees,
    employeesInACrew: input?.employees / input?.crews,
    shifts: input?.shifts?.length,
    steps: input?.maxSteps,
  });
  const {
    employees,
    crews: count,
    ...rules
  } = parseInput('generateCrewRotations', crewRotationsInput, input);
  const sizes = Array.from(
    { length: count },
    (_, crew) => Math.floor(employees / count) + (crew < employees % count ? 1 : 0),
  );
  const demands = dealDemand(rules.demand, sizes);
  const searches = searchesInARow(rules, count);
  const crews: Crew[] = [];
  for (const [i, size] of sizes.entries()) {
    const demand = demands[i]!;
    const control = searches.at(i);
    const rotation = searchRotation({ ...rules, ...control, employees: size, demand });
    crews.push({ employees: size, demand, rotation });
    if (rotation.rota === undefined) break;
  }
  searches.finish();
  const last = crews.at(-1)!.rotation;
  const ofSeveral = last.rota === undefined ? 'unknown' : 'feasible';
  return {
    status: count === 1 ? last.status : ofSeveral,
    ...(count === 1 && measured(last.objective, last.bound)),
    employees,
    crews,
    reasons: last.reasons,
    steps: sum(crews.map(({ rotation }) => rotation.steps)),
  };
}
