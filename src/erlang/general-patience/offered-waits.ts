import { exp } from '../../math/elementary/exp.ts';
import { freeOdds } from '../erlang-b-and-c.ts';
import { type PatiencePiece, staysAt, summedTo } from './patience-pieces.ts';

/**
 * Sums over the wait that is offered to a contact, by its density e^(load · H - agents · x), H being the share that still
 * waits summed to x; all relative to the chance to find an agent free.
 */
interface OfferedWaits {
  /** Find a free agent. */
  readonly free: number;
  /** Are offered a wait; one longer than the answer time. */
  readonly wait: number;
  readonly late: number;
  /** Are answered after a wait; within the answer time. */
  readonly served: number;
  readonly servedInTime: number;
  /** Still wait at the answer time. */
  readonly there: number;
  /** The wait itself, ended by patience or not; of those who are answered. */
  readonly waited: number;
  readonly waitedServed: number;
}

/** Of agents ≥ 1 and a load above 0. */
export function offeredWaits(
  agents: number,
  load: number,
  time: number,
  pieces: readonly PatiencePiece[],
): OfferedWaits {
  const heightAt = (piece: PatiencePiece, x: number) => load * summedTo(piece, x) - agents * x;
  const peak = peakOf(agents, load, pieces);
  const top = heightAt(pieces.find(({ to }) => peak < to)!, peak);
  const sums = { wait: 0, late: 0, served: 0, servedInTime: 0, waited: 0, waitedServed: 0 };
  const answerTime = pieces.find(({ to }) => time < to)!;
  const staysAtAnswerTime = staysAt(answerTime, time);
  for (const piece of pieces) {
    let x = piece.from;
    while (x < piece.to) {
      const stays = staysAt(piece, x);
      const height = heightAt(piece, x) - top;
      const slope = Math.abs(load * stays - agents);
      // What is left after x is at most the density over its slope: a slow fall has to be further down.
      const enough = slope > 1 ? FORGOTTEN : 1.25 * FORGOTTEN;
      if (x > peak && height < -enough) return finished();
      // A panel over which the density changes by a few powers of e: by its slope, and by the bend of its logarithm.
      const hazard = piece.isLast
        ? piece.stays === 0
          ? 0
          : (piece.slope / piece.stays) * stays
        : piece.slope;
      let end = x + Math.min(PANEL / slope, PANEL / Math.sqrt(load * hazard));
      if (x < time && end > time) end = time;
      end = Math.min(end, piece.to);
      // Far below the peak nothing counts; on the way up it is at the far end that it would.
      if (!(x < peak && heightAt(piece, end) - top < -FORGOTTEN)) add(piece, x, end);
      x = end;
    }
  }
  return finished();

  function add(piece: PatiencePiece, from: number, to: number): void {
    const half = (to - from) / 2;
    for (let i = 0; i < NODES.length; i++) {
      for (const node of [NODES[i]!, -NODES[i]!]) {
        const x = from + half * (1 + node);
        const density = load * half * WEIGHTS[i]! * exp(heightAt(piece, x) - top);
        const answered = density * staysAt(piece, x);
        sums.wait += density;
        sums.served += answered;
        sums.waited += density * summedTo(piece, x);
        sums.waitedServed += answered * x;
        if (to <= time) sums.servedInTime += answered;
        else sums.late += density;
      }
    }
  }

  function finished(): OfferedWaits {
    // One agent is free or the last one begins: the odds of Erlang B with one agent fewer, and that state itself.
    const free = (1 + freeOdds(agents - 1, load)) * exp(-top);
    return { ...sums, free, there: sums.late * staysAtAnswerTime };
  }
}

/** The offered wait that is likeliest: where the agents serve as many as still wait, 0 if they can serve all. */
function peakOf(agents: number, load: number, pieces: readonly PatiencePiece[]): number {
  let peak = 0;
  for (const piece of pieces) {
    if (load * piece.stays <= agents) return peak;
    peak = crossing(piece, agents / load);
    if (peak < piece.to) return peak;
  }
  return peak;
}

/** Where the share that still waits comes down to another; the end of the piece if it does not. */
function crossing(piece: PatiencePiece, share: number): number {
  const { from, to, stays, slope, isLast } = piece;
  if (!isLast) return Math.min(to, from + (stays - share) / slope);
  let low = from;
  let high = from + stays / slope;
  while (staysAt(piece, high) > share) high += high - from;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (staysAt(piece, middle) > share) low = middle;
    else high = middle;
  }
  return low;
}

/** Powers of e below the peak at which the density changes no digit. */
const FORGOTTEN = 45;

/** Powers of e of a panel: with 16 nodes right to 1e-15, and half as many panels are right to 1e-11 only. */
const PANEL = 3;

/** Gauss and Legendre's nodes and weights of degree 16, the positive half (DLMF 3.5). */
const NODES = [
  0.09501250983763744, 0.2816035507792589, 0.45801677765722737, 0.6178762444026438,
  0.755404408355003, 0.8656312023878318, 0.9445750230732326, 0.9894009349916499,
];
const WEIGHTS = [
  0.1894506104550685, 0.1826034150449236, 0.16915651939500254, 0.14959598881657674,
  0.12462897125553388, 0.09515851168249279, 0.062253523938647894, 0.027152459411754096,
];
