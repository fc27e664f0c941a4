import type { OwedPiece, OwedProblem } from './owed-problem.ts';

/** Minutes are sums of decimals: less than this is none. */
const NONE = 1e-6;

/** Who is off when, as far as it is placed, and the room that it leaves. */
export class OwedPlacing {
  readonly isChosen: Uint8Array;
  /** Minutes still owed, by person. */
  readonly left: Float64Array;
  readonly room: Float64Array;
  readonly weekRoom: Float64Array;
  /** Minutes that weeks lack of their least; below 0 where they have more. */
  readonly weekLacks: Float64Array;
  /** Minutes placed. */
  minutes = 0;

  constructor(readonly problem: OwedProblem) {
    this.isChosen = new Uint8Array(problem.pieces.length);
    this.left = Float64Array.from(problem.people, ({ owedMinutes }) => owedMinutes);
    this.room = problem.room.slice();
    this.weekRoom = problem.weekRoom.slice();
    this.weekLacks = problem.weekLacks.slice();
  }

  /** Whether its owner is still owed so much. */
  isOwed({ owner, minutes }: OwedPiece): boolean {
    return this.left[owner]! >= minutes - NONE;
  }

  /** Whether its week may have so much more. */
  weekTakes({ week, minutes }: OwedPiece): boolean {
    return this.weekRoom[week]! >= minutes - NONE;
  }

  /** Whether one more may be off in all of its intervals. */
  hasRoom({ intervals }: OwedPiece): boolean {
    for (const i of intervals) if (this.room[i]! < 1) return false;
    return true;
  }

  fits(piece: OwedPiece): boolean {
    return this.isOwed(piece) && this.weekTakes(piece) && this.hasRoom(piece);
  }

  choose(index: number): void {
    this.change(index, 1);
  }

  drop(index: number): void {
    this.change(index, -1);
  }

  private change(index: number, by: 1 | -1): void {
    const { owner, week, minutes, intervals } = this.problem.pieces[index]!;
    this.isChosen[index] = by === 1 ? 1 : 0;
    this.minutes += by * minutes;
    this.left[owner]! -= by * minutes;
    this.weekRoom[week]! -= by * minutes;
    this.weekLacks[week]! -= by * minutes;
    for (const i of intervals) this.room[i]! -= by;
  }
}

/** First and one past the last piece of each person. */
export function piecesByPerson({ people, pieces }: OwedProblem): [number, number][] {
  const spans: [number, number][] = people.map(() => [0, 0]);
  for (const [i, { owner }] of pieces.entries()) {
    const span = spans[owner]!;
    if (span[1] === 0) span[0] = i;
    span[1] = i + 1;
  }
  return spans;
}
