import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { rotationProblem } from '../../../src/rotation/design-rotation/rotation-problem.ts';
import { CrewSearch } from '../../../src/rotation/engine/walks/crew-search.ts';
import { HalfHourCover } from '../../../src/rotation/engine/walks/half-hour-cover.ts';
import { shortCrews } from '../../../src/rotation/engine/walks/short-crews.ts';
import { walkOfDays } from '../../../src/rotation/engine/walks/walk-of-days.ts';
import { SearchBudget } from '../../../src/search/search-budget.ts';
import { CENTRES, RULES } from '../support/design-instances.ts';

it('crews of three weeks are joined to long ones, each a walk that the rules allow, and miss nothing', () => {
  const { model, automaton, terms } = rotationProblem({
    ...CENTRES['peak 10'](),
    ...RULES.livable,
  });
  const cover = new HalfHourCover(model);
  const search = new CrewSearch(automaton, cover, terms, seededRandom(1));
  const { crews } = shortCrews(search, 32, 3, 26, new SearchBudget('crews', 60_000))!;
  expect(crews.length).toBeLessThan(10);
  expect(crews.reduce((sum, { weeks }) => sum + weeks, 0)).toBe(32);
  for (const { weeks, shifts, units } of crews) {
    expect(weeks).toBeLessThanOrEqual(26);
    expect(walkOfDays([...shifts], automaton, cover.mostBreaks)).toMatchObject({ weeks, units });
    expect(units).toBeLessThanOrEqual(terms.contracts[0]!.hours.most * weeks * (1 + 1e-12));
  }
  search.restore(crews);
  expect(cover.missing).toBe(0);
});
