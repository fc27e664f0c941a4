// Erlang's formulas as sums of exact fractions, for loads that are fractions themselves. They share
// nothing with the library: whole numbers only, rounded once at the end.

/** The weights aᵏ/k! of 0 … n busy servers over a common denominator, for a = top / bottom. */
function weights(agents: number, top: bigint, bottom: bigint): bigint[] {
  // aᵏ/k! × bottomⁿ n!, built from k = n downwards to stay whole.
  const all: bigint[] = [];
  let weight = top ** BigInt(agents);
  for (let k = agents; k >= 0; k--) {
    all[k] = weight;
    weight = (weight * BigInt(k) * bottom) / top;
  }
  return all;
}

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}

/** A fraction as the nearest double, or one next to it. */
function toNumber(top: bigint, bottom: bigint): number {
  if (top === 0n) return 0;
  const shift = bottom.toString(2).length - top.toString(2).length + 70;
  const scaled = shift > 0 ? (top << BigInt(shift)) / bottom : top / (bottom << BigInt(-shift));
  return Number(scaled) * 2 ** -shift;
}

export function exactErlangB(agents: number, top: number, bottom: number): number {
  const all = weights(agents, BigInt(top), BigInt(bottom));
  return toNumber(all[agents]!, sum(all));
}

/** For agents > top / bottom. */
export function exactErlangC(agents: number, top: number, bottom: number): number {
  const all = weights(agents, BigInt(top), BigInt(bottom));
  const spare = BigInt(agents * bottom - top);
  const queued = all[agents]! * BigInt(agents * bottom);
  return toNumber(queued, sum(all.slice(0, agents)) * spare + queued);
}
