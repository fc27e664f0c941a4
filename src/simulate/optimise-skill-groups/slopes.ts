import { log } from '../../math/elementary/log.ts';
import type { Change } from './changes.ts';
import type { Staff } from './problem.ts';
import type { StaffSearch } from './staff-search.ts';

/**
 * How far beyond what it needs a queue may be foretold to be, in logarithms of the share that comes too late: the
 * forecast adds up agents one by one, which overstates what several do together.
 */
export const SLACK = 0.12;

/** What one agent more or less of each group does to the queues, in logarithms of the share that comes too late. */
export class Slopes {
  private readonly base: readonly number[];
  private readonly known = new Map<number, readonly number[]>();

  constructor(
    readonly staff: Staff,
    readonly scale: number,
    private readonly search: StaffSearch,
  ) {
    this.base = search.judge.levels(staff).map(({ value }) => late(value));
  }

  foretold(base: readonly number[], { by }: Change): number[] {
    const values = [...base];
    for (const [g, agents] of by) {
      const slope = this.of(g, Math.sign(agents));
      for (const [q, value] of slope.entries()) values[q]! += value * Math.abs(agents) * this.scale;
    }
    return values;
  }

  of(group: number, sign: number): readonly number[] {
    const key = sign * (group + 1);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { staff, base, scale, search } = this;
    const { min, max } = search.problem;
    const wanted = staff[group]! + sign * scale;
    const agents = Math.min(max[group]!, Math.max(min[group]!, wanted));
    const steps = Math.abs(agents - staff[group]!);
    const levels = search.judge.levels(staff.map((count, g) => (g === group ? agents : count)));
    const slope = base.map((value, q) =>
      steps > 0 ? (late(levels[q]!.value) - value) / steps : 0,
    );
    this.known.set(key, slope);
    return slope;
  }
}

/** Nobody can say how much better less than one in a hundred thousand is. */
const LEAST_LATE = 1e-5;

/** Logarithm of the share that comes too late: it falls nearly evenly with every agent. */
export function late(value: number): number {
  return log(Math.max(LEAST_LATE, 1 - value));
}
