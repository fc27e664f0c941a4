import { InvalidInputError } from '../../core/errors.ts';
import type { MeasureAdherenceInput } from './input.ts';

/** Spans of one agent, in order and apart from each other; `what` is the index of an activity, state or exception. */
export interface Spans {
  readonly starts: number[];
  readonly ends: number[];
  readonly what: number[];
}

/** Schedule, states and exceptions of one agent. */
export interface AgentLog {
  readonly agent: string;
  readonly schedule: Spans;
  readonly states: Spans;
  readonly exceptions: Spans;
}

/** Every agent with his spans, and what was odd about the log. */
export interface AgentLogs {
  readonly logs: readonly AgentLog[];
  readonly unsorted: number;
  readonly overlaps: number;
  /** The first and the last instant of anything. */
  readonly from: number;
  readonly until: number;
}

interface Row {
  readonly agent: string;
  readonly start: number;
  readonly end?: number | undefined;
}

/** Sorts rows by agent and time. */
export function agentLogs(input: MeasureAdherenceInput): AgentLogs {
  const { schedule, log, exceptions = [], activities, states } = input;
  const stateIndex = new Map(states.map(({ name }, i) => [name, i]));
  const activityIndex = new Map(activities.map(({ name }, i) => [name, i]));
  const scheduleOf = byAgent(schedule);
  const logOf = byAgent(log);
  const exceptionsOf = byAgent(exceptions);
  const [from, last] = extent(input);
  const until = input.logUntil ?? last;

  const all = new Set([...scheduleOf.rows.keys(), ...logOf.rows.keys()]);
  let overlaps = 0;
  const logs = [...all].map((agent): AgentLog => {
    const scheduled = spans(scheduleOf.rows.get(agent), schedule, until, (i) =>
      activityIndex.get(schedule[i]!.activity),
    );
    if (scheduled.overlap !== undefined) refuseOverlap(scheduled.overlap, schedule);
    const logged = spans(logOf.rows.get(agent), log, until, (i) => stateIndex.get(log[i]!.state));
    overlaps += logged.overlaps;
    const granted = union(exceptionsOf.rows.get(agent), exceptions);
    return { agent, schedule: scheduled.spans, states: logged.spans, exceptions: granted };
  });
  return { logs, unsorted: logOf.unsorted, overlaps, from, until };
}

/** Indices of each agent's rows by their start, and how many came later than a row that begins after them. */
function byAgent(all: readonly Row[]): {
  readonly rows: ReadonlyMap<string, number[]>;
  readonly unsorted: number;
} {
  const rows = new Map<string, number[]>();
  const odd = new Set<number[]>();
  let unsorted = 0;
  let agent: string | undefined;
  let list: number[] = [];
  for (let i = 0; i < all.length; i++) {
    const row = all[i]!;
    // A state of no length is no end of the one before it.
    if (row.end === row.start) continue;
    if (row.agent !== agent) {
      agent = row.agent;
      const known = rows.get(agent);
      list = known ?? [];
      if (known === undefined) rows.set(agent, list);
    }
    if (list.length > 0 && all[list[list.length - 1]!]!.start > row.start) {
      unsorted++;
      odd.add(list);
    }
    list.push(i);
  }
  // Sorting is stable, so of two rows of one start the later in the list holds.
  for (const one of odd) one.sort((a, b) => all[a]!.start - all[b]!.start);
  return { rows, unsorted };
}

/**
 * Spans apart from each other: where rows overlap the later start holds, and once that has ended the earlier one again,
 * if its end is later still. A row without an end ends where the next one begins.
 */
function spans(
  indices: readonly number[] | undefined,
  rows: readonly Row[],
  until: number,
  whatOf: (index: number) => number | undefined,
): { readonly spans: Spans; readonly overlaps: number; readonly overlap?: number } {
  const found: Spans = { starts: [], ends: [], what: [] };
  if (indices === undefined) return { spans: found, overlaps: 0 };
  let overlaps = 0;
  let overlap: number | undefined;
  /** Rows that have begun and not ended, the one that holds last. */
  const begun: { readonly index: number; readonly end: number }[] = [];
  for (let k = 0; k < indices.length; k++) {
    const index = indices[k]!;
    const next = k + 1 < indices.length ? rows[indices[k + 1]!]!.start : Infinity;
    const { start, end = Math.min(next, until) } = rows[index]!;
    if (end > next) {
      overlaps++;
      overlap ??= indices[k + 1]!;
    }
    begun.push({ index, end });
    let from = start;
    const last = Math.min(next, until);
    while (begun.length > 0 && from < last) {
      const held = begun[begun.length - 1]!;
      const to = Math.min(held.end, last);
      if (to > from) {
        found.starts.push(from);
        found.ends.push(to);
        found.what.push(whatOf(held.index)!);
        from = to;
      }
      if (held.end <= from) begun.pop();
    }
  }
  return { spans: found, overlaps, ...(overlap === undefined ? {} : { overlap }) };
}

/** Time that any exception grants, once: where two overlap, by the reason of the earlier. */
function union(indices: readonly number[] | undefined, rows: readonly Row[]): Spans {
  const found: Spans = { starts: [], ends: [], what: [] };
  let granted = -Infinity;
  for (const index of indices ?? []) {
    const { start, end } = rows[index]!;
    if (end! <= granted) continue;
    found.starts.push(Math.max(start, granted));
    found.ends.push(end!);
    found.what.push(index);
    granted = end!;
  }
  return found;
}

function refuseOverlap(index: number, schedule: MeasureAdherenceInput['schedule']): never {
  const expected = 'a span that begins when the one before it of the same agent has ended';
  throw new InvalidInputError('measureAdherence', [
    { path: `schedule[${index}].start`, expected, received: schedule[index]!.start },
  ]);
}

function extent({ schedule, log, logUntil }: MeasureAdherenceInput): [number, number] {
  let from = Infinity;
  let until = -Infinity;
  for (const rows of [schedule, log] as const) {
    for (let i = 0; i < rows.length; i++) {
      const { start, end } = rows[i]!;
      if (start < from) from = start;
      const last = end ?? start;
      if (last > until) until = last;
    }
  }
  if (from > until) return [logUntil ?? 0, logUntil ?? 0];
  return [from, until];
}
