import type { OwedProblem } from './owed-problem.ts';

/** Where room can be short: intervals that the same pieces take, as one, and weeks. */
export interface OwedLimit {
  /** Pieces that take of it, and how much each takes. */
  readonly pieces: readonly number[];
  readonly takes: (piece: number) => number;
  readonly room: number;
  /** Whether it is one of a week. */
  readonly isWeek: boolean;
}

/** The limits that all pieces together would break. Neighbouring intervals that the same pieces take are one. */
export function owedLimits({ pieces, room, weekRoom }: OwedProblem): OwedLimit[] {
  const takers = new Float64Array(room.length);
  const withNext = new Float64Array(room.length);
  for (const { intervals } of pieces) {
    for (const [k, i] of intervals.entries()) {
      takers[i]!++;
      if (k + 1 < intervals.length && intervals[k + 1] === i + 1) withNext[i]!++;
    }
  }
  const limitOf = new Int32Array(room.length);
  const least: number[] = [];
  const takersOf: number[] = [];
  for (let i = 0; i < room.length; i++) {
    const isSame = i > 0 && takers[i] === takers[i - 1] && withNext[i - 1] === takers[i];
    if (!isSame) {
      least.push(Infinity);
      takersOf.push(takers[i]!);
    }
    limitOf[i] = least.length - 1;
    least[least.length - 1] = Math.min(least.at(-1)!, room[i]!);
  }
  const weekTakes = new Float64Array(weekRoom.length);
  for (const { week, minutes } of pieces) weekTakes[week]! += minutes;
  // All limits are counted in pieces, those of weeks in pieces of the greatest length: prices need one scale.
  const longest = pieces.reduce((most, { minutes }) => Math.max(most, minutes), 0);
  const partOf = (index: number) => pieces[index]!.minutes / longest;
  const ofLimit = least.map((room, l): number[] | undefined =>
    takersOf[l]! > room ? [] : undefined,
  );
  const ofWeek = Array.from(weekRoom, (room, w): number[] | undefined =>
    weekTakes[w]! > room ? [] : undefined,
  );
  for (const [index, { intervals, week }] of pieces.entries()) {
    let last = -1;
    for (const i of intervals) {
      if (limitOf[i] !== last) ofLimit[limitOf[i]!]?.push(index);
      last = limitOf[i]!;
    }
    ofWeek[week]?.push(index);
  }
  return [
    ...ofLimit.flatMap((own, l): OwedLimit[] =>
      own === undefined ? [] : [{ pieces: own, takes: () => 1, room: least[l]!, isWeek: false }],
    ),
    ...ofWeek.flatMap((own, w): OwedLimit[] =>
      own === undefined
        ? []
        : [{ pieces: own, takes: partOf, room: weekRoom[w]! / longest, isWeek: true }],
    ),
  ];
}
