import type { SearchBudget } from '../../search/search-budget.ts';
import { countedReasons } from '../engine/reasons/counted-reasons.ts';
import { sizesOf } from '../engine/walks/equal-sizes.ts';
import { searchWithin } from '../generate-rotation/search-rotation.ts';
import type { Rota } from '../rota.ts';
import type { CrewRotationsInput } from './input.ts';
import { walkCrews } from './walk-crews.ts';

/**
 * The rotas that `generateCrewRotations` finds in so many steps a crew, as a part of another search, whose budget its
 * steps count in: the same rotas, to the day, as long as that is not used up, or in fewer steps as there is no bound. Crews that are not found together are not
 * tried one by one: of a share each, that takes many times as long and hardly ever finds what all together did not.
 */
export function rotasOfCrews(
  input: CrewRotationsInput,
  stepsACrew: number,
  budget: SearchBudget,
): readonly Rota[] | undefined {
  const { crews, ...ofOne } = input;
  const part = budget.part(crews * stepsACrew);
  if (crews === 1) {
    const { rota } = searchWithin(ofOne, part);
    return rota && [rota];
  }
  if (countedReasons(ofOne).length > 0) return undefined;
  return walkCrews(input, sizesOf(input.employees, crews), part, false).rotas;
}
