import type { OwedLimit } from './owed-limits.ts';
import { type OwedPlacing, piecesByPerson } from './owed-placing.ts';

/**
 * The limits that stand between who has something left and any free day: those that his days would break, those that
 * the days of the others in these would break if they moved, and so on. Where all pieces are alike, what they let
 * through, and what everybody else is owed, is what can be placed at most (König).
 */
export function reachedLimits(placing: OwedPlacing, limits: readonly OwedLimit[]): Set<number> {
  const { pieces, people } = placing.problem;
  const spans = piecesByPerson(placing.problem);
  const limitsOf: number[][] = pieces.map(() => []);
  const used = new Float64Array(limits.length);
  for (const [l, { pieces: own, takes }] of limits.entries()) {
    for (const index of own) {
      limitsOf[index]!.push(l);
      if (placing.isChosen[index]) used[l]! += takes(index);
    }
  }
  const isBroken = (l: number, index: number) =>
    used[l]! + limits[l]!.takes(index) > limits[l]!.room + 1e-9;
  const reached = new Set<number>();
  const owners = new Set([...people.keys()].filter((p) => placing.left[p]! > 0));
  // A set gives what is added while it is gone through.
  for (const p of owners) {
    const [from, to] = spans[p]!;
    for (let index = from; index < to; index++) {
      const own = limitsOf[index]!;
      if (placing.isChosen[index] || own.some((l) => reached.has(l))) continue;
      // Of those that are broken the one that lets least through.
      let broken = -1;
      for (const l of own) {
        if (!isBroken(l, index)) continue;
        if (broken < 0 || limits[l]!.room < limits[broken]!.room) broken = l;
      }
      if (broken < 0) continue;
      reached.add(broken);
      for (const other of limits[broken]!.pieces) {
        if (placing.isChosen[other]) owners.add(pieces[other]!.owner);
      }
    }
  }
  return reached;
}
