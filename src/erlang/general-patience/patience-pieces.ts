import { exp } from '../../math/elementary/exp.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import type { PatienceInAht } from './input.ts';

/** The share that still waits from one time to the next: straight, or after the last time as e^-x falls. */
export interface PatiencePiece {
  readonly from: number;
  readonly to: number;
  /** The share at its begin, and how fast it falls there. */
  readonly stays: number;
  readonly slope: number;
  readonly isLast: boolean;
  /** The share summed over all of the time before it. */
  readonly summed: number;
}

/** All of them from time 0 on; the last one has no end. */
export function patiencePieces({ timesInAht, surviving }: PatienceInAht): PatiencePiece[] {
  const pieces: PatiencePiece[] = [];
  let [from, stays, summed, slope] = [0, 1, 0, 0];
  timesInAht.forEach((to, i) => {
    const after = surviving[i]!;
    if (to > 0) {
      slope = (stays - after) / (to - from);
      pieces.push({ from, to, stays, slope, isLast: false, summed });
      summed += ((stays + after) / 2) * (to - from);
    }
    from = to;
    stays = after;
  });
  pieces.push({ from, to: Infinity, stays, slope: stays === 0 ? 0 : slope, isLast: true, summed });
  return pieces;
}

/** The share that still waits at a time within the piece. */
export function staysAt({ from, stays, slope, isLast }: PatiencePiece, time: number): number {
  const since = time - from;
  if (isLast) return stays === 0 ? 0 : stays * exp((-slope / stays) * since);
  return stays - slope * since;
}

/** The same, summed from 0 to that time. */
export function summedTo(
  { from, stays, slope, isLast, summed }: PatiencePiece,
  time: number,
): number {
  const since = time - from;
  if (!isLast) return summed + since * (stays - (slope / 2) * since);
  if (stays === 0) return summed;
  return summed - ((stays * stays) / slope) * expm1((-slope / stays) * since);
}
