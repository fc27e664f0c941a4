import { all, create } from 'mathjs';

const math = create(all!, { number: 'BigNumber', precision: 64 });

/** The textbook sums with factorials in decimal numbers of 64 digits, started anew for every number of agents. */
export function bigNumberSums(load: number, time: number, target: number): number {
  const a = math.bignumber(load);
  for (let agents = Math.floor(load) + 1; ; agents++) {
    let term = math.bignumber(1);
    let below = math.bignumber(0);
    for (let k = 0; k < agents; k++) {
      below = below.plus(term);
      term = term.times(a).div(k + 1);
    }
    const queued = term.times(agents).div(math.bignumber(agents).minus(a));
    const waiting = queued.div(below.plus(queued));
    const late = waiting.times(
      math
        .bignumber(load - agents)
        .times(time)
        .exp(),
    );
    if (late.lte(1 - target)) return agents;
  }
}
