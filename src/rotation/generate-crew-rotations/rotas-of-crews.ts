import { roundUpHeadCount } from '../../core/tie.ts';
import type { SearchBudget } from '../../search/search-budget.ts';
import { countedReasons } from '../engine/reasons/counted-reasons.ts';
import { sizesOf } from '../engine/walks/equal-sizes.ts';
import { searchWithin } from '../generate-rotation/search-rotation.ts';
import type { Rota } from '../rota.ts';
import { dealDemand } from './deal-demand.ts';
import type { CrewRotationsInput } from './input.ts';
import { isForWalks, walkCrews } from './walk-crews.ts';

/**
 * The rotas that `generateCrewRotations` finds in so many steps a crew, as a part of another search, whose budget its
 * steps count in: the same rotas, to the day, as long as that is not used up.
 */
export function rotasOfCrews(
  input: CrewRotationsInput,
  stepsACrew: number,
  budget: SearchBudget,
): readonly Rota[] | undefined {
  const { employees, crews: count, ...rules } = input;
  const sizes = sizesOf(employees, count);
  if (count > 1) {
    if (countedReasons({ ...rules, employees }).length > 0) return undefined;
    if (isForWalks(input)) {
      const { rotas, bound } = walkCrews(input, sizes, budget.part(count * stepsACrew));
      if (rotas !== undefined || roundUpHeadCount(bound) > employees) return rotas;
    }
  }
  const rotas: Rota[] = [];
  for (const [crew, demand] of dealDemand(rules.demand, sizes).entries()) {
    const own = { ...rules, employees: sizes[crew]!, demand };
    const { rota } = searchWithin(own, budget.part(stepsACrew));
    if (rota === undefined) return undefined;
    rotas.push(rota);
  }
  return rotas;
}
