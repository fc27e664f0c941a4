import { longRun } from '../../support/long-run.ts';

/**
 * Non-preemptive priorities as a chain of states, by nothing but the rates: how many of each class wait, and how many agents
 * are busy while nobody does. The long run by elimination of states (Grassmann, Taksar, Heyman 1985, which subtracts
 * nothing) within the band that the rates leave, what becomes of a contact by uniformisation. No more than `places` of each
 * class wait, nor of all together if `together`: take them so large that what is cut off is below the tolerance.
 */
export function prioritiesByElimination(
  agents: number,
  loads: readonly number[],
  places: number,
  together = true,
) {
  const waiting = lists(loads.length, places, together);
  const indexOf = new Map(waiting.map((state, i) => [state.join(), agents + i]));
  const to = (state: readonly number[], k: number, by: number) =>
    indexOf.get(state.map((count, l) => count + (l === k ? by : 0)).join());
  const size = agents + waiting.length;
  const moves: [number, number][][] = Array.from({ length: size }, () => []);
  const all = loads.reduce((sum, load) => sum + load, 0);
  for (let busy = 0; busy < agents; busy++) {
    moves[busy]!.push([busy + 1, all]);
    if (busy > 0) moves[busy]!.push([busy - 1, busy]);
  }
  for (const [i, state] of waiting.entries()) {
    loads.forEach((load, k) => {
      const more = to(state, k, 1);
      if (more !== undefined && load > 0) moves[agents + i]!.push([more, load]);
    });
    const first = state.findIndex((count) => count > 0);
    const next = first < 0 ? agents - 1 : to(state, first, -1)!;
    moves[agents + i]!.push([next, agents]);
  }
  const chances = longRun(moves);
  let allBusy = 0;
  for (let s = agents; s < size; s++) allBusy += chances[s]!;
  return {
    waitProbability: allBusy,
    /** Contacts of the class that wait, on average. */
    averageQueue: loads.map((_, k) =>
      waiting.reduce((sum, state, i) => sum + state[k]! * chances[agents + i]!, 0),
    ),
    servedWithin: (k: number, time: number) => {
      const ahead: number[] = new Array(places * (together ? 1 : loads.length) + 1).fill(0);
      waiting.forEach((state, i) => {
        const those = state.slice(0, k + 1).reduce((sum, count) => sum + count, 0);
        ahead[those]! += chances[agents + i]!;
      });
      const before = loads.slice(0, k).reduce((sum, load) => sum + load, 0);
      return 1 - allBusy + startedWithin(ahead, agents, before, time);
    },
  };
}

/** The counts of each class, by their sum: one more or less waits in each move. */
function lists(classes: number, places: number, together: boolean): number[][] {
  let found: number[][] = [[]];
  for (let k = 0; k < classes; k++)
    found = found.flatMap((state) =>
      Array.from({ length: places + 1 }, (_, count) => [...state, count]),
    );
  const sum = (state: readonly number[]) => state.reduce((total, count) => total + count, 0);
  return found.filter((state) => !together || sum(state) <= places).sort((a, b) => sum(a) - sum(b));
}

/** Of those with so many ahead, by the chances of each number: who starts in time. */
function startedWithin(ahead: readonly number[], agents: number, before: number, time: number) {
  const pace = agents + before;
  const steps = Math.ceil(pace * time + 12 * Math.sqrt(pace * time) + 40);
  let at = [...ahead, ...new Array<number>(steps + 1).fill(0)];
  let done = 0;
  let weight = Math.exp(-pace * time);
  let started = 0;
  for (let step = 0; step <= steps; step++) {
    started += weight * done;
    weight *= (pace * time) / (step + 1);
    done += (at[0]! * agents) / pace;
    at = at.map((_, j) => ((at[j + 1] ?? 0) * agents + (at[j - 1] ?? 0) * before) / pace);
  }
  return started;
}
