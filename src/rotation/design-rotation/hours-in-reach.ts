import { BestCycle } from '../engine/walks/best-cycle.ts';
import type { RotationProblem } from './rotation-problem.ts';

const TOLERANCE = 1e-6;

/** Whether the days that the rules allow to people of some contract come to the hours that it asks for, on average of a cycle. */
export function hoursAreInReach({
  automaton,
  terms,
}: Pick<RotationProblem, 'automaton' | 'terms'>): boolean {
  const cycles = new BestCycle(automaton);
  const { choices } = automaton;
  const longest = choices.reduce((most, { units }) => Math.max(most, units), 1);
  /** Most units a week of those of one contract, or (sign -1) least; a day of others is worth less than any of theirs. */
  const mostUnits = (own: number, sign: 1 | -1) => {
    const worths = Float64Array.from(choices, ({ units, contract }) =>
      contract === own ? sign * units : -100 * longest,
    );
    cycles.solve(Array(7).fill(worths), TOLERANCE);
    return cycles.atMost;
  };
  return terms.contracts.some(({ hours: { least, most } }, own) => {
    const slack = TOLERANCE * Math.max(1, most);
    return mostUnits(own, 1) >= least - slack && -mostUnits(own, -1) <= most + slack;
  });
}
