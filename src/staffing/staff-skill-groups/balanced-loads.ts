/**
 * How the skills' loads spread over the groups if every group is kept as evenly busy as its skills
 * allow: the loads with the smallest sum of (load of a group)² / agents of the group. Rows are skills,
 * columns groups, in erlangs; a skill without agents has its load on nobody.
 *
 * Skill by skill its load is laid out anew on top of what the others put on its groups, up to one
 * level of occupancy, until nothing moves any more: descent by coordinates of a convex function. Nearly all of the time of
 * `staffSkillGroups` is spent here, so that nothing is made anew within a round.
 */
export function balancedLoads(
  loads: readonly number[],
  groupsOf: readonly (readonly number[])[],
  agents: readonly number[],
): Float64Array[] {
  const shares = loads.map(() => new Float64Array(agents.length));
  const busy = new Float64Array(agents.length);
  const staffed = groupsOf.map((groups) => Uint16Array.from(groups.filter((g) => agents[g]! > 0)));
  const settled = SETTLED * loads.reduce((total, load) => total + load, 0);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let moved = 0;
    for (let s = 0; s < loads.length; s++) {
      moved = Math.max(moved, layOut(loads[s]!, shares[s]!, staffed[s]!, busy, agents));
    }
    if (moved < settled) break;
  }
  return shares;
}

const MOST_ROUNDS = 500;

/** Loads that move by less than this share of all change no whole number of agents. */
const SETTLED = 1e-9;

/** Lays one load out anew, and says how far a part of it moved. Its groups are left sorted, the idlest first. */
function layOut(
  load: number,
  share: Float64Array,
  groups: Uint16Array,
  busy: Float64Array,
  agents: readonly number[],
): number {
  for (let i = 0; i < groups.length; i++) busy[groups[i]!]! -= share[groups[i]!]!;
  // Few groups, in nearly the order of the round before.
  for (let i = 1; i < groups.length; i++) {
    const g = groups[i]!;
    const occupancy = busy[g]! / agents[g]!;
    let at = i;
    for (; at > 0 && busy[groups[at - 1]!]! / agents[groups[at - 1]!]! > occupancy; at--) {
      groups[at] = groups[at - 1]!;
    }
    groups[at] = g;
  }
  // The occupancy up to which the load fills the groups that are less busy.
  let [work, staff, level] = [load, 0, 0];
  for (let i = 0; i < groups.length; i++) {
    const g = groups[i]!;
    if (i > 0 && level <= busy[g]! / agents[g]!) break;
    work += busy[g]!;
    staff += agents[g]!;
    level = work / staff;
  }
  let moved = 0;
  for (let i = 0; i < groups.length; i++) {
    const g = groups[i]!;
    const part = Math.max(0, level * agents[g]! - busy[g]!);
    moved = Math.max(moved, Math.abs(part - share[g]!));
    share[g] = part;
    busy[g]! += part;
  }
  return moved;
}
