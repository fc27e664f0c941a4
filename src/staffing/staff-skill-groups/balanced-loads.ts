/**
 * How the skills' loads spread over the groups if every group is kept as evenly busy as its skills
 * allow: the loads with the smallest sum of (load of a group)² / agents of the group. Rows are skills,
 * columns groups, in erlangs; a skill without agents has its load on nobody.
 *
 * Skill by skill its load is laid out anew on top of what the others put on its groups, up to one
 * level of occupancy, until nothing moves any more: descent by coordinates of a convex function.
 */
export function balancedLoads(
  loads: readonly number[],
  groupsOf: readonly (readonly number[])[],
  agents: readonly number[],
): Float64Array[] {
  const shares = loads.map(() => new Float64Array(agents.length));
  const busy = new Float64Array(agents.length);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (const [s, load] of loads.entries()) {
      const staffed = groupsOf[s]!.filter((g) => agents[g]! > 0);
      for (const g of staffed) busy[g]! -= shares[s]![g]!;
      const level = levelFor(load, staffed, busy, agents);
      for (const g of staffed) {
        const share = Math.max(0, level * agents[g]! - busy[g]!);
        moved = Math.max(moved, Math.abs(share - shares[s]![g]!));
        shares[s]![g] = share;
        busy[g]! += share;
      }
    }
    if (moved < SETTLED * sumOf(loads)) break;
  }
  return shares;
}

const MOST_ROUNDS = 500;

/** Loads that move by less than this share of all change no whole number of agents. */
const SETTLED = 1e-9;

/** The occupancy up to which a load fills the groups that are less busy. */
function levelFor(
  load: number,
  groups: readonly number[],
  busy: Float64Array,
  agents: readonly number[],
): number {
  const occupancy = (g: number) => busy[g]! / agents[g]!;
  const idlest = [...groups].sort((a, b) => occupancy(a) - occupancy(b));
  let work = load;
  let staff = 0;
  let level = 0;
  for (const [i, g] of idlest.entries()) {
    work += busy[g]!;
    staff += agents[g]!;
    level = work / staff;
    const next = idlest[i + 1];
    if (next === undefined || level <= occupancy(next)) break;
  }
  return level;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
