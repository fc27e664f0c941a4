import type { Replacements } from './replacements.ts';

/** Own duties that pass on, one after the other, so that one more is filled. */
const LONGEST_CHAIN = 2;

/** Most looks for one open duty. */
const LOOKS_FOR_ONE = 2000;

/**
 * Fills what is still open by changing own duties of people who are here: somebody takes the open duty in place of one of
 * their own, which goes to somebody who is off, or again to somebody in place of one of theirs. Of each the shortest chain.
 */
export function passOnOwn(replacements: Replacements, maxMoved: number): void {
  const { budget, takers, openAtFirst } = replacements;
  for (let i = 0; i < openAtFirst; i++) {
    if (takers[i] !== undefined) continue;
    const last = budget.steps + LOOKS_FOR_ONE;
    const isOver = () => budget.exhausted || budget.steps >= last;
    const left = Math.min(LONGEST_CHAIN, maxMoved - (takers.length - openAtFirst));
    for (let length = 1; length <= left && takers[i] === undefined; length++)
      passOn(replacements, i, length, isOver);
  }
}

/** Whether somebody takes a duty with at most so many own duties passed on. */
function passOn(
  replacements: Replacements,
  i: number,
  length: number,
  isOver: () => boolean,
): boolean {
  for (const name of replacements.candidatesFor(i)) {
    if (isOver()) return false;
    if (!replacements.canTake(name, i)) continue;
    replacements.take(name, i);
    return true;
  }
  if (length === 0) return false;
  for (const name of replacements.suitedFor(i)) {
    for (const own of replacements.ownOf(name)) {
      if (isOver()) return false;
      if (!replacements.canTakeFor(name, i, own)) continue;
      const passed = replacements.free(own);
      replacements.take(name, i);
      if (passOn(replacements, passed, length - 1, isOver)) return true;
      replacements.giveUp(i);
      replacements.giveBack(own);
    }
  }
  return false;
}
