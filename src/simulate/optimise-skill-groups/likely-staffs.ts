import { normalCdf } from '../../math/distributions/normal.ts';
import { costOf, type SkillProblem, type Staff } from './problem.ts';
import type { ServiceModel } from './service-model.ts';

/** A staff that costs less and may be enough. */
interface LikelyStaff {
  readonly staff: Staff;
  /** What it saves, times the chance that it is enough. */
  readonly promise: number;
}

interface State {
  readonly by: readonly number[];
  readonly cost: number;
  readonly late: Float64Array;
  readonly rank: number;
}

interface Move {
  readonly on: number;
  readonly off: number;
  readonly agents: number;
}

/** What a staff is looked for. */
interface Wanted {
  /** What may come too late in each queue, in logarithms. */
  readonly late: readonly number[];
  /** What it costs less than. */
  readonly below: number;
  /** Agents of a step, and how many steps away from the centre it is looked for. */
  readonly scale: number;
  readonly reach: number;
}

/** Staffs that are followed at a time, and how many exchanges far. */
const WIDTH = 24;
const DEPTH = 8;

/** How far a forecast is wrong at the centre, and by how much more with each step away from it. */
const ERROR = 0.04;
const ERROR_OF_STEP = 0.03;

/** More to spare than this is worth nothing further. */
const MOST_SPARE = 0.3;

/**
 * Staffs that a model of the services promises to be cheaper and enough, the best first. Followed from the centre by
 * exchanges, always those few staffs of which cost and what is missing, at the price of making it good, come to least: they
 * may cost more on the way, or have too little.
 */
export function likelyStaffs(
  model: ServiceModel,
  wanted: Wanted,
  problem: SkillProblem,
  isTooLittle: (staff: Staff) => boolean,
): LikelyStaff[] {
  const { costs, min, max } = problem;
  const { staff: centre } = model.centre;
  const groups = centre.length;
  const queues = wanted.late.length;
  const price = priceOfLate(model, problem);
  const base = costOf(centre, costs);
  const none = centre.map(() => 0);
  let states: State[] = [{ by: none, cost: base, late: model.late(none), rank: Infinity }];
  const visited = new Set([none.join()]);
  const found: LikelyStaff[] = [];
  const moves = movesOf(groups, wanted.scale);
  const late = new Float64Array(queues);
  for (let depth = 0; depth < DEPTH; depth++) {
    const next: State[] = [];
    for (const state of states) {
      const slopes = wanted.late.map((_, q) => model.slopesAt(q, state.by));
      for (const { on, off, agents } of moves) {
        if (on >= 0 && centre[on]! + state.by[on]! + agents > max[on]!) continue;
        if (off >= 0 && centre[off]! + state.by[off]! - agents < min[off]!) continue;
        let worst = -Infinity;
        for (let q = 0; q < queues; q++) {
          const slope = slopes[q]!;
          let value = state.late[q]!;
          if (on >= 0) value += agents * (slope[on]! + (agents * model.bend(q, on, on)) / 2);
          if (off >= 0) value -= agents * (slope[off]! - (agents * model.bend(q, off, off)) / 2);
          if (on >= 0 && off >= 0) value -= agents * agents * model.bend(q, on, off);
          late[q] = value;
          worst = Math.max(worst, value - wanted.late[q]!);
        }
        const dearer = (on >= 0 ? costs[on]! : 0) - (off >= 0 ? costs[off]! : 0);
        const cost = state.cost + agents * dearer;
        const rank = cost + price * Math.max(-MOST_SPARE, worst);
        if (next.length === WIDTH && rank >= next[WIDTH - 1]!.rank) continue;
        const by = [...state.by];
        if (on >= 0) by[on]! += agents;
        if (off >= 0) by[off]! -= agents;
        const steps = by.reduce((all, value) => all + Math.abs(value), 0) / wanted.scale;
        const key = by.join();
        if (steps > wanted.reach || visited.has(key)) continue;
        visited.add(key);
        const place = next.findIndex((other) => other.rank > rank);
        next.splice(place < 0 ? next.length : place, 0, { by, cost, late: late.slice(), rank });
        if (next.length > WIDTH) next.pop();
        const staff = centre.map((value, g) => value + by[g]!);
        if (cost >= wanted.below || isTooLittle(staff)) continue;
        const chance = normalCdf(-worst / (ERROR + ERROR_OF_STEP * steps));
        found.push({ staff, promise: (base - cost) * chance });
      }
    }
    states = next;
  }
  return found.sort((a, b) => b.promise - a.promise);
}

/** What it costs to bring the late shares of all queues down by a part, if every group grows alike. */
function priceOfLate(model: ServiceModel, { costs }: SkillProblem): number {
  const { staff, late } = model.centre;
  const none = staff.map(() => 0);
  const gain = late.reduce((least, _, q) => {
    const slopes = model.slopesAt(q, none);
    const fall = -staff.reduce((all, agents, g) => all + agents * slopes[g]!, 0);
    return fall > 0 ? Math.min(least, fall) : least;
  }, Infinity);
  return costOf(staff, costs) / Math.max(1, Math.min(gain, 1e3));
}

/** One agent or two more of a group, fewer of one, or of one for another. */
function movesOf(groups: number, scale: number): Move[] {
  const sides = Array.from({ length: groups + 1 }, (_, g) => g - 1);
  return [1, 2].flatMap((steps) =>
    sides.flatMap((on) =>
      sides.flatMap((off) => (on === off ? [] : [{ on, off, agents: steps * scale }])),
    ),
  );
}
