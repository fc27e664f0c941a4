import { type OwedPlacing, piecesByPerson } from './owed-placing.ts';
import type { OwedPiece } from './owed-problem.ts';

/**
 * Gives days one person after the other, each time the best that fits: in a week that lacks of its least, then in or
 * out of school holidays as suits the person, then where most others could be off as well.
 */
export function placeOneByOne(placing: OwedPlacing, suits: (piece: OwedPiece) => boolean): void {
  const { pieces, people } = placing.problem;
  const spans = piecesByPerson(placing.problem);
  for (const [p] of people.entries()) {
    const [from, to] = spans[p]!;
    const slack = new Float64Array(to - from);
    const isSuited = new Uint8Array(to - from);
    for (let i = from; i < to; i++) {
      slack[i - from] = pieces[i]!.intervals.reduce(
        (least, at) => Math.min(least, placing.room[at]!),
        Infinity,
      );
      isSuited[i - from] = suits(pieces[i]!) ? 1 : 0;
    }
    for (;;) {
      let best = -1;
      let bestRank = -1;
      let bestSlack = -1;
      for (let i = from; i < to; i++) {
        const piece = pieces[i]!;
        if (placing.isChosen[i] || slack[i - from]! < 1 || !placing.isOwed(piece)) continue;
        const rank = (placing.weekLacks[piece.week]! > 0 ? 2 : 0) + isSuited[i - from]!;
        if (rank < bestRank || (rank === bestRank && slack[i - from]! <= bestSlack)) continue;
        if (!placing.fits(piece)) continue;
        best = i;
        bestRank = rank;
        bestSlack = slack[i - from]!;
      }
      if (best < 0) break;
      placing.choose(best);
    }
  }
}
