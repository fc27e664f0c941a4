import type { Random } from '../../../core/random.ts';
import type { CoveredCrews } from './covered-crews.ts';
import { type CrewWalk, cutWeek } from './crew-walk.ts';
import { keepsMix } from './walk-terms.ts';

/** Places at which a week is tried to be taken out. */
const CUTS = 60;

/**
 * Takes a person out of a crew: two or three weeks of its walk are chosen afresh as one or two. Tried
 * at some places, it is done where least is missing afterwards for what a person costs (`costs`, by contract); false
 * where no place allows it.
 */
export function takePersonOut(
  covered: CoveredCrews,
  costs: readonly number[],
  random: Random,
): boolean {
  const candidates = crewsToShrink(covered);
  if (candidates.length === 0) return false;
  let best: { walk: CrewWalk; from: number; weeks: number } | undefined;
  let least = Infinity;
  for (let cut = 0; cut < CUTS; cut++) {
    const walk = candidates[Math.floor(random() * candidates.length)]!;
    const from = Math.floor(random() * walk.shifts.length);
    const weeks = Math.min(walk.weeks, 2 + (cut % 2));
    covered.put(walk, from, 7 * weeks, -1);
    const worth = solveShorter(covered, walk, from, weeks);
    const missing = covered.cover.weighted - (worth ?? -Infinity);
    covered.put(walk, from, 7 * weeks, 1);
    const loss = missing / costs[walk.contract]!;
    if (loss >= least) continue;
    least = loss;
    best = { walk, from, weeks };
  }
  if (best === undefined) return false;
  const { walk, from, weeks } = best;
  covered.put(walk, from, 7 * weeks, -1);
  if (solveShorter(covered, walk, from, weeks) === undefined)
    throw new Error('takePersonOut: a cut that was found is lost');
  const units = covered.unitsOf(walk, from, 7 * weeks);
  const state = walk.states[from]!;
  cutWeek(walk, from, units);
  covered.write(walk, from % walk.shifts.length, 7 * (weeks - 1), state);
  return true;
}

/** Crews that are among the largest of their contract, of which there may be a person less. */
function crewsToShrink({ crews, peopleByContract: people, terms }: CoveredCrews): CrewWalk[] {
  const mayLose = people.map((_, k) =>
    keepsMix(
      people.map((count, other) => (other === k ? count - 1 : count)),
      terms,
    ),
  );
  const longest = people.map(() => 0);
  for (const { contract, weeks } of crews) longest[contract] = Math.max(longest[contract]!, weeks);
  return crews.filter(
    ({ weeks, contract }) => weeks > 1 && weeks >= longest[contract]! - 1 && mayLose[contract],
  );
}

/** The worth of the best answer for so many weeks of a walk in one week less. */
function solveShorter(
  covered: CoveredCrews,
  walk: CrewWalk,
  from: number,
  weeks: number,
): number | undefined {
  const days = 7 * (weeks - 1);
  const others = walk.units - covered.unitsOf(walk, from, 7 * weeks);
  covered.choices.priceWeek(0);
  return covered.choose({
    weekday: from % 7,
    days,
    from: walk.states[from]!,
    to: walk.states[(from + 7 * weeks) % walk.shifts.length]!,
    most: covered.mostUnits(walk, walk.weeks - 1, others, days),
    least: 0,
  });
}
