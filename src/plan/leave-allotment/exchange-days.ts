import type { BudgetPart } from '../../search/search-budget.ts';
import { type OwedPlacing, piecesByPerson } from './owed-placing.ts';

/** Exchanges that hang on each other: more were never needed in the small cases of the tests. */
const MOST_IN_A_ROW = 8;

/**
 * Makes room for who has none left: somebody else moves a day, whose new day may need another one to move. Nobody loses
 * by it. Each piece is tried once between two successes, as in the search for augmenting paths of a matching.
 */
export function exchangeDays(placing: OwedPlacing, budget: BudgetPart): void {
  const { pieces, people } = placing.problem;
  const spans = piecesByPerson(placing.problem);
  const { byInterval, byWeek } = chosenBy(placing);
  const tried = new Uint8Array(pieces.length);
  // Pieces of a person that have not been tried: where there are none, no day of his needs to be taken up.
  const untried = Int32Array.from(spans, ([from, to]) => to - from);

  const choose = (index: number) => {
    placing.choose(index);
    byWeek[pieces[index]!.week]!.add(index);
    for (const i of pieces[index]!.intervals) byInterval[i]!.add(index);
  };
  const drop = (index: number) => {
    placing.drop(index);
    byWeek[pieces[index]!.week]!.delete(index);
    for (const i of pieces[index]!.intervals) byInterval[i]!.delete(index);
  };

  /** Chooses a piece, with all exchanges that it takes, or changes nothing. */
  const place = (index: number, depth: number): boolean => {
    const piece = pieces[index]!;
    tried[index] = 1;
    untried[piece.owner]!--;
    if (placing.isChosen[index] || !placing.isOwed(piece) || budget.exhausted) return false;
    budget.spend();
    if (placing.fits(piece)) {
      choose(index);
      return true;
    }
    if (depth === MOST_IN_A_ROW) return false;
    const full = piece.intervals.find((i) => placing.room[i]! < 1);
    const inTheWay = full === undefined ? byWeek[piece.week]! : byInterval[full]!;
    for (const other of [...inTheWay]) {
      const { owner, minutes } = pieces[other]!;
      if (owner === piece.owner || untried[owner] === 0) continue;
      placing.drop(other);
      const fits = placing.fits(piece);
      placing.choose(other);
      if (!fits) continue;
      drop(other);
      choose(index);
      const [from, to] = spans[owner]!;
      for (let i = from; i < to; i++) {
        if (tried[i] || pieces[i]!.minutes < minutes || i === other) continue;
        if (place(i, depth + 1)) return true;
      }
      drop(index);
      choose(other);
    }
    return false;
  };

  for (const [p] of people.entries()) {
    const [from, to] = spans[p]!;
    for (let i = from; i < to && !budget.exhausted; i++) {
      if (placing.left[p]! <= 0) break;
      if (tried[i] || !place(i, 0)) continue;
      tried.fill(0);
      for (const [q, span] of spans.entries()) untried[q] = span[1] - span[0];
    }
  }
}

/** Moves days from weeks that have more than their least to those that have less, where the owner is indifferent. */
export function fillWeeks(placing: OwedPlacing, budget: BudgetPart): void {
  const { pieces } = placing.problem;
  if (!placing.weekLacks.some((lacks) => lacks > 0)) return;
  const spans = piecesByPerson(placing.problem);
  for (const [to, piece] of pieces.entries()) {
    if (budget.exhausted) return;
    if (placing.isChosen[to] || placing.weekLacks[piece.week]! <= 0) continue;
    budget.spend();
    const [first, end] = spans[piece.owner]!;
    for (let from = first; from < end; from++) {
      const { week, minutes } = pieces[from]!;
      if (!placing.isChosen[from] || minutes !== piece.minutes) continue;
      // What the one week gains the other must not lack.
      if (placing.weekLacks[week]! + minutes > 0) continue;
      placing.drop(from);
      if (placing.fits(piece)) {
        placing.choose(to);
        break;
      }
      placing.choose(from);
    }
  }
}

/** Takes longer pieces for shorter ones of the same person as far as more is owed to him: half days of 4 and 4.5 h. */
export function lengthen(placing: OwedPlacing, budget: BudgetPart): void {
  const { pieces, people } = placing.problem;
  const spans = piecesByPerson(placing.problem);
  for (const [p] of people.entries()) {
    const [first, end] = spans[p]!;
    for (let from = first; from < end && placing.left[p]! > 0; from++) {
      if (!placing.isChosen[from]) continue;
      if (budget.exhausted) return;
      budget.spend();
      const { minutes } = pieces[from]!;
      const most = minutes + placing.left[p]!;
      placing.drop(from);
      let best = from;
      for (let to = first; to < end; to++) {
        const piece = pieces[to]!;
        if (placing.isChosen[to] || piece.minutes > most) continue;
        if (piece.minutes > pieces[best]!.minutes && placing.fits(piece)) best = to;
      }
      placing.choose(best);
    }
  }
}

/** What is chosen, by interval and by week. */
function chosenBy({ problem, isChosen }: OwedPlacing) {
  const byInterval = Array.from(problem.room, () => new Set<number>());
  const byWeek = problem.weeks.map(() => new Set<number>());
  for (const [index, { intervals, week }] of problem.pieces.entries()) {
    if (!isChosen[index]) continue;
    byWeek[week]!.add(index);
    for (const i of intervals) byInterval[i]!.add(index);
  }
  return { byInterval, byWeek };
}
