import type { Replacements } from './replacements.ts';

/** Duties that may pass on to somebody else so that one more is filled. */
const LONGEST_CHAIN = 3;

/** Most looks for one open duty. */
const LOOKS_FOR_ONE = 500;

/**
 * Fills what is still open by chains: somebody takes the duty and passes on another that was taken over, which somebody
 * else takes, and so on. Nobody's own duties change.
 */
export function fillByChains(replacements: Replacements): void {
  const { budget, takers } = replacements;
  for (const i of takers.keys()) {
    if (takers[i] !== undefined || budget.exhausted) continue;
    const last = budget.steps + LOOKS_FOR_ONE;
    for (let length = 0; length <= LONGEST_CHAIN && takers[i] === undefined; length++)
      passOn(replacements, i, length, last, new Set());
  }
}

/** Whether somebody takes a duty, by a chain of at most so many others. */
function passOn(
  replacements: Replacements,
  i: number,
  length: number,
  last: number,
  tried: Set<string>,
): boolean {
  const { budget } = replacements;
  const isOver = () => budget.exhausted || budget.steps >= last;
  for (const name of replacements.candidatesFor(i)) {
    if (isOver()) return false;
    if (replacements.canTake(name, i)) {
      replacements.take(name, i);
      return true;
    }
  }
  if (length === 0) return false;
  for (const name of replacements.candidatesFor(i)) {
    for (const other of replacements.takenOf(name)) {
      const key = `${i} ${other} ${length}`;
      if (isOver()) return false;
      if (tried.has(key) || !replacements.couldTake(name, i)) continue;
      tried.add(key);
      if (!replacements.canTake(name, i, [other])) continue;
      replacements.giveUp(other);
      replacements.take(name, i);
      if (passOn(replacements, other, length - 1, last, tried)) return true;
      replacements.giveUp(i);
      replacements.take(name, other);
    }
  }
  return false;
}
