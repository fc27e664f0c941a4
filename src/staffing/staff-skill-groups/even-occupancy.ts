/** Skills and groups as sets: bit s of a mask is skill s. At most as many skills as `MOST_SKILLS` of the input. */
interface SkillSets {
  readonly skills: number;
  readonly groupMasks: readonly number[];
  /** Erlangs of every set of skills, by its mask. */
  readonly loads: Float64Array;
}

export function skillSets(
  loads: readonly number[],
  groupsOf: readonly (readonly number[])[],
  groups: number,
): SkillSets {
  const groupMasks = Array.from({ length: groups }, (_, g) =>
    groupsOf.reduce((mask, own, s) => (own.includes(g) ? mask | (1 << s) : mask), 0),
  );
  const sums = new Float64Array(1 << loads.length);
  for (let set = 1; set < sums.length; set++) {
    const last = 31 - Math.clz32(set);
    sums[set] = sums[set & ~(1 << last)]! + loads[last]!;
  }
  return { skills: loads.length, groupMasks, loads: sums };
}

/**
 * How busy every group is if all are kept as evenly busy as their skills allow, exactly: the set of skills with the most work for
 * each agent who has any of them keeps all of these equally busy, as nobody else can help; then the rest in the same way.
 */
export function evenOccupancy(sets: SkillSets, agents: readonly number[], out: Float64Array): void {
  const { skills, groupMasks, loads } = sets;
  const all = loads.length - 1;
  // Agents by the sets of skills that they stay within: sums over all sets within a set.
  const within = new Float64Array(all + 1);
  let staffed = 0;
  for (let g = 0; g < agents.length; g++) {
    out[g] = 0;
    within[groupMasks[g]!]! += agents[g]!;
    if (agents[g]! > 0) staffed |= groupMasks[g]!;
  }
  for (let bit = 1; bit <= all; bit <<= 1) {
    for (let set = 0; set <= all; set++) if ((set & bit) !== 0) within[set]! += within[set ^ bit]!;
  }
  let done = 0;
  for (let round = 0; round < skills; round++) {
    let busiest = 0;
    let level = 0;
    for (let set = staffed & ~done; set > 0; set = (set - 1) & staffed & ~done) {
      const work = loads[done | set]! - loads[done]!;
      const who = within[all ^ done]! - within[all ^ (done | set)]!;
      if (work > level * who) {
        level = work / who;
        busiest = set;
      }
    }
    if (busiest === 0) return;
    for (let g = 0; g < agents.length; g++) {
      const mask = groupMasks[g]!;
      if ((mask & busiest) !== 0 && (mask & done) === 0) out[g] = level;
    }
    done |= busiest;
  }
}
