// The ways in which the number of agents is commonly found, to compare with: right, but slow.

/** One pass of the recursion for Erlang B, testing every stable number of agents on the way. */
export function singlePass(load: number, time: number, target: number): number {
  let blocking = 1;
  for (let n = 1; ; n++) {
    blocking = (load * blocking) / (n + load * blocking);
    if (n > load && tail(n, load, time, blocking) <= 1 - target) return n;
  }
}

/** The recursion started anew for every number of agents that is tried. */
export function restartPerAgent(load: number, time: number, target: number): number {
  for (let agents = Math.floor(load) + 1; ; agents++) {
    let blocking = 1;
    for (let n = 1; n <= agents; n++) blocking = (load * blocking) / (n + load * blocking);
    if (tail(agents, load, time, blocking) <= 1 - target) return agents;
  }
}

function tail(agents: number, load: number, time: number, blocking: number): number {
  const waiting = blocking / (1 - (load / agents) * (1 - blocking));
  return waiting * Math.exp((load - agents) * time);
}

/** (1 - B) / B by the plain recursion. */
export function singlePassOdds(agents: number, load: number): number {
  let odds = 0;
  for (let n = 1; n <= agents; n++) odds = ((1 + odds) * n) / load;
  return odds;
}
