import type { SearchBudget } from '../../search/search-budget.ts';

/** A staff: agents of each group, whole. */
export type Staff = readonly number[];

/** What a search for a staff needs to know. */
export interface StaffSearch {
  /** Cost of one agent of each group, above 0. */
  readonly costs: readonly number[];
  /** Whether a group has every skill of another. */
  readonly canReplace: (group: number, other: number) => boolean;
  /** What a staff lacks. */
  readonly lack: (staff: Staff) => Lack;
}

/** Agents that a staff lacks or has to spare, added up over the skills. */
export interface Lack {
  /** Agents that some skills lack; 0 if the staff is enough. */
  readonly agents: number;
  /** Agents that others have to spare. */
  readonly spare: number;
  /** The groups that have skills which lack any. */
  readonly groups: readonly number[];
}

/** A staff that a search came to, and whether it is known to be enough. */
export interface FoundStaff {
  readonly staff: Staff;
  readonly isEnough: boolean;
}

/**
 * From a staff that may lack agents to one that is enough, and that no small change makes cheaper; as far
 * as the steps go, a look at what a staff lacks being one.
 */
export function cheapestEnough(
  start: Staff,
  search: StaffSearch,
  budget: SearchBudget,
): FoundStaff {
  const counted: StaffSearch = {
    ...search,
    lack: (staff) => {
      budget.spend();
      return search.lack(staff);
    },
  };
  const filled = filledUp(start, counted, budget);
  return filled.isEnough ? { ...filled, staff: trimmed(filled.staff, counted, budget) } : filled;
}

/** What a staff costs. */
export function costOf(staff: Staff, costs: readonly number[]): number {
  return staff.reduce((total, agents, g) => total + agents * costs[g]!, 0);
}

/**
 * Adds agents one by one, each where it does most for its cost. It ends, as each of them joins skills
 * that lack agents, and these cannot lack more than one queue for everything would.
 */
function filledUp(start: Staff, { costs, lack }: StaffSearch, budget: SearchBudget): FoundStaff {
  let staff = start;
  while (!budget.exhausted) {
    const now = lack(staff);
    if (now.agents <= 0) return { staff, isEnough: true };
    const gains = now.groups.map((g) =>
      budget.exhausted ? -Infinity : (now.agents - lack(after(staff, [], g)).agents) / costs[g]!,
    );
    const best = gains.indexOf(Math.max(...gains));
    staff = after(staff, [], now.groups[best]!);
  }
  return { staff, isEnough: false };
}

/**
 * Takes an agent off, puts a cheaper one in the place of one, or one who can do both in the place of
 * two, as long as the staff stays enough: each time what saves most, of equals what leaves most spare.
 */
function trimmed(start: Staff, search: StaffSearch, budget: SearchBudget): Staff {
  const changes = changesOf(search);
  let staff = start;
  for (;;) {
    const next = bestOf(staff, changes, search, budget);
    if (next === undefined) return staff;
    staff = next;
  }
}

/** Agents who go, one of each group named, and the group that one joins. */
interface Change {
  readonly off: readonly number[];
  readonly on?: number;
  readonly saving: number;
}

/** All changes that save anything, by what they save. */
function changesOf({ costs, canReplace }: StaffSearch): Change[] {
  const groups = costs.map((_, g) => g);
  const removals = groups.map((g): Change => ({ off: [g], saving: costs[g]! }));
  const replacements = groups.flatMap((g) =>
    groups.map((on): Change => ({ off: [g], on, saving: costs[g]! - costs[on]! })),
  );
  const mergers = groups.flatMap((on) => {
    const replaced = groups.filter((g) => canReplace(on, g));
    return replaced.flatMap((g, i) =>
      replaced
        .slice(i)
        .map((h): Change => ({ off: [g, h], on, saving: costs[g]! + costs[h]! - costs[on]! })),
    );
  });
  // What differs only by rounding saves the same.
  return [...removals, ...replacements, ...mergers]
    .filter(({ saving }) => saving > ROUNDING)
    .sort((a, b) => b.saving - a.saving);
}

const ROUNDING = 1e-9;

function bestOf(
  staff: Staff,
  changes: readonly Change[],
  { lack }: StaffSearch,
  budget: SearchBudget,
): Staff | undefined {
  let best: Staff | undefined;
  let saving = -Infinity;
  let spare = -Infinity;
  for (const change of changes) {
    if (change.saving < saving - ROUNDING || budget.exhausted) break;
    const next = after(staff, change.off, change.on);
    if (next.some((agents) => agents < 0)) continue;
    const left = lack(next);
    if (left.agents > 0 || left.spare <= spare) continue;
    best = next;
    saving = change.saving;
    spare = left.spare;
  }
  return best;
}

function after(staff: Staff, off: readonly number[], on?: number): Staff {
  const next = [...staff];
  for (const g of off) next[g]!--;
  if (on !== undefined) next[on]!++;
  return next;
}
