import { agentsOf, type DayProblem, type PersonState, presence } from './day-problem.ts';

/** Prices of a late contact that a bound is tried at, as parts of the full one. */
const PARTS = 32;

/**
 * No plan costs less. At a price of a late contact between 0 and the full one the day costs at least its actions and
 * the price of what is late beyond the target; the curve of each interval lies above each of its tangents, and with tangents
 * everybody's best hangs on nobody else. Limits of how many say yes and overlaps of breaks are left out: that lowers it.
 */
export function leastCost(problem: DayProblem, states: readonly PersonState[]): number {
  const { input, late, choices, starts } = problem;
  const agents = agentsOf(problem, states);
  const full = input.costPerLateContact;
  let best = -Infinity;
  for (const side of [0, 0.5, 1]) {
    const slopes = Array.from(agents, (at, i) => {
      const down = late.guide(i, Math.max(0, at)) - late.guide(i, Math.max(0, at - 1));
      const up = late.guide(i, at + 1) - late.guide(i, at);
      return up * side + down * (1 - side);
    });
    // Late contacts at 0 agents by the tangents.
    const base = slopes.reduce(
      (sum, slope, i) => sum + tangentBase(problem, i, agents[i]!, slope),
      0,
    );
    const lateOf = (shares: Float64Array) =>
      shares.reduce((sum, share, i) => sum + slopes[i]! * share, 0);
    // What each may do: its cost, how it changes what is late, and the same for each start of each part.
    const options = input.people.map((person, p) =>
      choices[p]!.map((choice) => {
        const there = (part?: number, at = Infinity) =>
          lateOf(
            presence(input, person, {
              choice,
              // A part that never begins takes nobody off the phone.
              starts: starts[p]!.map((_, k) => (k === part ? at : Infinity)),
            }),
          );
        const late = there();
        const parts = starts[p]!.map((allowed, part) =>
          allowed.map((at, n) => ({
            cost: n === 0 ? 0 : (input.move?.cost ?? 0),
            late: there(part, at) - late,
          })),
        );
        return { cost: choice.cost, late, parts };
      }),
    );
    for (let k = 0; k <= PARTS; k++) {
      const price = (full * k) / PARTS;
      let sum = price * (base - problem.allowed);
      for (const own of options) {
        let least = Infinity;
        for (const { cost, late, parts } of own) {
          let total = cost + price * late;
          for (const part of parts) {
            let best = Infinity;
            for (const start of part) best = Math.min(best, start.cost + price * start.late);
            total += best;
          }
          least = Math.min(least, total);
        }
        sum += least;
      }
      best = Math.max(best, sum);
    }
  }
  return best;
}

/** Height at 0 of the highest line of this slope that lies nowhere above the curve of an interval, from what it keeps on. */
function tangentBase({ late, input }: DayProblem, i: number, at: number, slope: number): number {
  let base = late.guide(i, at) - slope * at;
  for (let a = Math.floor(late.least[i]!); a <= input.people.length + 1; a++)
    base = Math.min(base, late.guide(i, a) - slope * a);
  return base;
}
