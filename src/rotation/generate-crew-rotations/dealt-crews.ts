import { searchesInARow } from '../../search/searches-in-a-row.ts';
import { searchRotation } from '../generate-rotation/search-rotation.ts';
import { dealDemand } from './deal-demand.ts';
import type { CrewRotationsInput } from './input.ts';
import type { Crew } from './result.ts';

/** A rota for each crew and its share of the demand, one after the other, up to the first without one. */
export function dealtCrews(
  { employees, crews: count, ...rules }: CrewRotationsInput,
  sizes: readonly number[],
): Crew[] {
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
  return crews;
}
