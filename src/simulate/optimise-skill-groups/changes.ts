/** Agents who come (above 0) or go, by group, and what that saves. */
export interface Change {
  readonly by: readonly (readonly [group: number, agents: number])[];
  readonly saving: number;
}

/** What differs only by rounding costs the same. */
export const SAME_COST = 1e-9;

/** All changes of one or two agents off and none to two on, and these turned round. */
export function changesOf(costs: readonly number[]): Change[] {
  const changes: Change[] = [];
  const add = (...by: [group: number, agents: number][]) => {
    const saving = -by.reduce((all, [g, agents]) => all + agents * costs[g]!, 0);
    changes.push({ by, saving });
    changes.push({ by: by.map(([g, agents]) => [g, -agents] as const), saving: -saving });
  };
  for (const a of costs.keys()) {
    add([a, -1]);
    for (const on of costs.keys()) {
      if (on === a) continue;
      // Turned round, one for one and two for two are those of the other group.
      if (on > a) add([a, -1], [on, 1]);
      if (on > a) add([a, -2], [on, 2]);
      add([a, -2], [on, 1]);
    }
    for (let b = a + 1; b < costs.length; b++) {
      add([a, -1], [b, -1]);
      for (const c of costs.keys()) {
        if (c === a || c === b) continue;
        add([a, -1], [b, -1], [c, 1]);
        add([a, -1], [b, -1], [c, 2]);
      }
    }
  }
  return changes;
}
