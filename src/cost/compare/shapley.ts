/**
 * Shapley's fair shares: how much each player adds to the value, averaged over every order in which
 * they may come. A set of players is a bit mask; every set is valued once, 2^players in all.
 */
export function shapleyValues(players: number, worthOf: (set: number) => number): number[] {
  const values = Float64Array.from({ length: 1 << players }, (_, set) => worthOf(set));
  const weights = orderWeights(players);
  return Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let share = 0;
    for (let set = 0; set < values.length; set++) {
      if ((set & bit) === 0) share += weights[bits(set)]! * (values[set | bit]! - values[set]!);
    }
    return share;
  });
}

/** Share of the orders in which a given set of so many players comes just before one player. */
function orderWeights(players: number): number[] {
  const weights = [1 / players];
  for (let size = 1; size < players; size++) {
    weights.push((weights[size - 1]! * size) / (players - size));
  }
  return weights;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}
