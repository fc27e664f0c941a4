import type { PatienceInAht } from 'halfhour/erlang';

/**
 * M/M/n+G by Romberg's rule on the density of the offered wait, from one corner of the curve to the next, with the language's
 * own exponential; agents that are free from the sum of the Poisson terms.
 */
export function generalPatienceBySums(
  agents: number,
  load: number,
  time: number,
  { timesInAht, surviving }: PatienceInAht,
) {
  const points = [
    [0, 1] as [number, number],
    ...timesInAht.map((t, i) => [t, surviving[i]!] as [number, number]),
  ];
  if (timesInAht[0] === 0) points.shift();
  const [endTime, endShare] = points.at(-1)!;
  const [beforeTime, beforeShare] = points.at(-2)!;
  const pace = endShare === 0 ? 0 : (beforeShare - endShare) / (endTime - beforeTime) / endShare;
  const stays = (x: number): number => {
    if (x >= endTime) return endShare * Math.exp(-pace * (x - endTime));
    const i = points.findIndex(([t]) => t > x);
    const [[a, p], [b, q]] = [points[i - 1]!, points[i]!];
    return p + ((q - p) * (x - a)) / (b - a);
  };
  const summed = (x: number): number => {
    let all = 0;
    for (let i = 1; i < points.length; i++) {
      const [[a, p], [b]] = [points[i - 1]!, points[i]!];
      if (x <= a) return all;
      const to = Math.min(b, x);
      all += ((p + stays(to === b ? b : to)) / 2) * (to - a);
      // Straight up to the corner, whose own share the next piece begins with.
    }
    if (x > endTime && pace > 0) all += (endShare / pace) * (1 - Math.exp(-pace * (x - endTime)));
    return all;
  };
  const height = (x: number) => load * summed(x) - agents * x;
  // Where nothing counts any more, and the highest place on the way there.
  let end = 1;
  let top = 0;
  for (let x = 0; x <= 400; x += 0.01) {
    top = Math.max(top, height(x));
    end = x;
    if (height(x) < top - 50 && load * stays(x) < agents) break;
  }
  const corners = [...new Set([0, time, ...timesInAht, end])]
    .filter((x) => x <= end)
    .sort((a, b) => a - b);
  const from = (first: number, last: number, weight: (x: number) => number) => {
    let all = 0;
    for (let i = 1; i < corners.length; i++) {
      const [a, b] = [corners[i - 1]!, corners[i]!];
      if (a < first || b > last) continue;
      const parts = Math.ceil((b - a) * (4 + (load + agents) / 8));
      for (let k = 0; k < parts; k++) {
        const [p, q] = [a + ((b - a) * k) / parts, a + ((b - a) * (k + 1)) / parts];
        all += romberg((x) => weight(x) * load * Math.exp(height(x) - top), p, q);
      }
    }
    return all;
  };
  // 1 + (n-1)/a + (n-1)(n-2)/a² … : all states with a free agent over the one with a single free agent.
  let free = 1;
  for (let j = 1, term = 1; j < agents; j++) {
    term *= (agents - j) / load;
    free += term;
  }
  free *= Math.exp(-top);
  const wait = from(0, end, () => 1);
  const served = from(0, end, stays);
  const all = free + wait;
  const there = (stays(time) * from(time, end, () => 1)) / all;
  const servedWithin = (free + from(0, time, stays)) / all;
  return {
    waitProbability: wait / all,
    abandonProbability: from(0, end, (x) => 1 - stays(x)) / all,
    servedWithin,
    servedOrAbandonedWithin: 1 - there,
    servedWithinExcludingEarlyAbandons: servedWithin / (servedWithin + there),
    averageWait: from(0, end, summed) / all,
    averageWaitServed: from(0, end, (x) => x * stays(x)) / (free + served),
    occupancy: (load * (free + served)) / all / agents,
  };
}

/** Seven halvings of a trapezium, each column a power of the step nearer. */
function romberg(f: (x: number) => number, a: number, b: number): number {
  // A corner belongs to the piece on its left as well as to that on its right: a hair inside.
  const inside = (x: number) => f(Math.min(Math.max(x, a + (b - a) * 1e-15), b - (b - a) * 1e-15));
  let row = [((b - a) * (inside(a) + inside(b))) / 2];
  for (let level = 1; level <= 6; level++) {
    const parts = 2 ** level;
    const step = (b - a) / parts;
    let fresh = 0;
    for (let k = 1; k < parts; k += 2) fresh += f(a + k * step);
    const next = [row[0]! / 2 + step * fresh];
    for (let m = 1; m <= level; m++)
      next.push(next[m - 1]! + (next[m - 1]! - row[m - 1]!) / (4 ** m - 1));
    row = next;
  }
  return row.at(-1)!;
}
