import { normalCdf, normalQuantile } from '../../src/math/distributions/normal.ts';

/** Rounds in which half-hours move at once by what their slack is worth in agents. */
const ROUNDS = 12;

/** Above so many agents a half-hour, single agents and trades of them are too little to matter. */
const MOST_FOR_SINGLES = 80;

/**
 * The fewest agents that a search finds with which every half-hour is on target in the same simulated days, and how
 * many plans it tried. From both ends of what is worth a try: half-hours move at once, every other one as each works on
 * the next, until none has an agent to spare; then, where single agents count, one is taken from each in turn, and one is
 * put before two that are taken after it.
 *
 * No proof that fewer would not do: a plan that is never tried might. `start` itself counts if it is on target.
 */
export function searchBySimulation(
  start: readonly number[],
  serve: (agents: readonly number[]) => readonly number[],
  target: number,
): { readonly least: number; readonly tried: number } {
  let tried = 0;
  let best: number[] | undefined;
  const look = (agents: readonly number[]): readonly number[] => {
    tried++;
    const levels = serve(agents);
    const isEnough = levels.every((level) => level >= target);
    if (isEnough && (best === undefined || sum(agents) < sum(best))) best = [...agents];
    return levels;
  };
  let agents = [...start];
  for (let round = 0; round < ROUNDS; round++) {
    const levels = look(agents);
    const moves = levels.map((level, i) => moveOf(level, target, agents[i]!));
    if (moves.every((move) => move === 0)) break;
    // The last rounds only mend what is short.
    const isLast = round >= ROUNDS - 3;
    agents = agents.map((count, i) => {
      if (isLast) return count + Math.max(0, moves[i]!);
      return i % 2 === round % 2 ? Math.max(1, count + moves[i]!) : count;
    });
  }
  look(agents);
  if (sum(start) / start.length > MOST_FOR_SINGLES) return { least: sum(best ?? start), tried };
  for (const change of [[-1], [1, -1, -1], [1, -2]]) {
    const order = spareFirst(best ?? start, serve);
    for (const i of order) {
      const next = [...(best ?? start)];
      for (const [k, by] of change.entries()) if (i + k < next.length) next[i + k]! += by;
      if (next.every((count) => count >= 1) && sum(next) < sum(best ?? start)) look(next);
    }
  }
  return { least: sum(best ?? start), tried };
}

/** Half-hours, those with most to spare first. */
function spareFirst(
  agents: readonly number[],
  serve: (agents: readonly number[]) => readonly number[],
): number[] {
  const levels = serve(agents);
  return levels.map((_, i) => i).sort((a, b) => levels[b]! - levels[a]!);
}

/** Whole agents that the slack of a half-hour is worth: nearly straight along the normal quantiles of the service. */
function moveOf(level: number, target: number, agents: number): number {
  const place = normalQuantile(Math.min(0.9999, Math.max(0.0001, level)));
  const missing = (normalQuantile(target) - place) * Math.sqrt(agents);
  // What one agent brings, so that nobody gives one up who has less to spare.
  const one = normalCdf(place) - normalCdf(place - 1 / Math.sqrt(agents));
  if (level >= target) return level - target > one ? Math.trunc(missing) : 0;
  return Math.ceil(missing * 0.8);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
