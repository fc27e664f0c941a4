import type { AgentLog, Spans } from './agent-log.ts';
import { COUNT, COUNTS } from './counts.ts';
import type { AdherenceActivity, AgentState } from './input.ts';

/** What is needed to count an agent's time. */
export interface CountRules {
  readonly activities: readonly AdherenceActivity[];
  readonly states: readonly AgentState[];
  /** Whether a state keeps to an activity: row by activity, the last column for being logged out. */
  readonly keeps: readonly (readonly boolean[])[];
  readonly toleranceStart: number;
  readonly toleranceEnd: number;
  /** Where the intervals begin, and how long they are, in milliseconds. */
  readonly origin: number;
  readonly step: number;
}

/** Where the time goes: counts of intervals and of the agent, time lost and excepted by their reasons. */
interface CountInto {
  readonly intervals: Float64Array;
  readonly agent: Float64Array;
  /** By activity and state. */
  readonly lost: Float64Array;
  readonly lostTimes: Float64Array;
  /** By exception. */
  readonly excepted: Float64Array;
}

const ADHERENT = 0;
const EXCEPTED = 1;
const LOST = 2;
const TOLERATED = 3;

/**
 * Counts the time of one agent: in pieces within which schedule, state, exception and interval stay the same. Pieces
 * of a scheduled span wait for its end, as only then it is known how long a deviation at its ends lasted.
 */
export function countAgent(
  { schedule, states, exceptions }: AgentLog,
  rules: CountRules,
  into: CountInto,
): void {
  const pieces: { from: number; to: number; state: number; exception: number; kind: number }[] = [];
  const loggedOut = rules.states.length;
  let s = 0;
  let e = 0;

  /** The states from one instant to another, none of them scheduled differently. */
  const walk = (from: number, to: number, activity: number) => {
    pieces.length = 0;
    for (let at = from; at < to; ) {
      while (s < states.ends.length && states.ends[s]! <= at) s++;
      const isIn = s < states.starts.length && states.starts[s]! <= at;
      const state = isIn ? states.what[s]! : loggedOut;
      let stop = Math.min(to, isIn ? states.ends[s]! : (states.starts[s] ?? Infinity));
      if (activity < 0) {
        if (isIn) add(at, stop, -1, state, ADHERENT, rules, into);
        at = stop;
        continue;
      }
      while (e < exceptions.ends.length && exceptions.ends[e]! <= at) e++;
      const isExcepted = e < exceptions.starts.length && exceptions.starts[e]! <= at;
      stop = Math.min(stop, isExcepted ? exceptions.ends[e]! : (exceptions.starts[e] ?? Infinity));
      const keeps = rules.keeps[activity]![state]!;
      const kind = keeps ? ADHERENT : isExcepted ? EXCEPTED : LOST;
      pieces.push({
        from: at,
        to: stop,
        state,
        exception: isExcepted ? exceptions.what[e]! : -1,
        kind,
      });
      at = stop;
    }
  };

  let at = -Infinity;
  for (let k = 0; k < schedule.starts.length; k++) {
    const start = schedule.starts[k]!;
    const end = schedule.ends[k]!;
    const activity = schedule.what[k]!;
    walk(Math.max(at, states.starts[s] ?? start), start, -1);
    walk(start, end, activity);
    tolerate(pieces, rules);
    let inLost = -1;
    for (const piece of pieces) {
      add(piece.from, piece.to, activity, piece.state, piece.kind, rules, into);
      if (piece.kind === EXCEPTED) into.excepted[piece.exception]! += piece.to - piece.from;
      if (piece.kind === LOST) {
        const reason = activity * (loggedOut + 1) + piece.state;
        into.lost[reason]! += piece.to - piece.from;
        if (inLost !== reason) into.lostTimes[reason]!++;
        inLost = reason;
      } else inLost = -1;
    }
    at = end;
  }
  walk(Math.max(at, states.starts[s] ?? at), lastOf(states), -1);
}

function lastOf({ ends }: Spans): number {
  return ends.length === 0 ? -Infinity : ends[ends.length - 1]!;
}

/** A deviation that touches an end of the span, and lasts no longer than is tolerated there, is kept. */
function tolerate(
  pieces: { from: number; to: number; kind: number }[],
  { toleranceStart, toleranceEnd }: CountRules,
): void {
  let first = 0;
  while (first < pieces.length && pieces[first]!.kind === LOST) first++;
  let last = pieces.length;
  while (last > 0 && pieces[last - 1]!.kind === LOST) last--;
  const begins = first > 0 ? pieces[first - 1]!.to - pieces[0]!.from : 0;
  const ends = last < pieces.length ? pieces[pieces.length - 1]!.to - pieces[last]!.from : 0;
  if (begins <= toleranceStart) for (let i = 0; i < first; i++) pieces[i]!.kind = TOLERATED;
  if (ends <= toleranceEnd) for (let i = last; i < pieces.length; i++) pieces[i]!.kind = TOLERATED;
}

/** Adds a piece to the agent and to the intervals that it lies in. */
function add(
  from: number,
  to: number,
  activity: number,
  state: number,
  kind: number,
  rules: CountRules,
  { intervals, agent }: CountInto,
): void {
  addTo(agent, 0, to - from, activity, state, kind, rules);
  const { origin, step } = rules;
  let interval = Math.floor((from - origin) / step);
  for (let at = from; at < to; interval++) {
    const stop = Math.min(to, origin + (interval + 1) * step);
    addTo(intervals, interval * COUNTS, stop - at, activity, state, kind, rules);
    at = stop;
  }
}

function addTo(
  counts: Float64Array,
  at: number,
  time: number,
  activity: number,
  state: number,
  kind: number,
  { activities, states }: CountRules,
): void {
  const actual = states[state];
  const onPosition = actual?.onPosition === true;
  if (actual !== undefined) {
    counts[at + COUNT.loggedIn]! += time;
    if (onPosition) counts[at + COUNT.position]! += time;
    if (actual.handling === true) counts[at + COUNT.handling]! += time;
    if (actual.paid) counts[at + COUNT.paid]! += time;
    if (actual.paid && !onPosition) counts[at + COUNT.workOff]! += time;
  }
  if (activity < 0) return;
  const planned = activities[activity]!;
  counts[at + COUNT.scheduled]! += time;
  if (kind === EXCEPTED) counts[at + COUNT.excepted]! += time;
  else if (kind === LOST) counts[at + COUNT.lost]! += time;
  else counts[at + COUNT.adherent]! += time;
  if (kind === TOLERATED) counts[at + COUNT.tolerated]! += time;
  if (planned.onPosition) {
    counts[at + COUNT.scheduledPosition]! += time;
    if (onPosition) counts[at + COUNT.positionAsScheduled]! += time;
  }
  if (onPosition) counts[at + COUNT.positionInSchedule]! += time;
  if (planned.paid) {
    counts[at + COUNT.scheduledPaid]! += time;
    if (onPosition) counts[at + COUNT.positionInPaid]! += time;
    if (actual?.paid === true) counts[at + COUNT.paidAsScheduled]! += time;
    if (!planned.onPosition) counts[at + COUNT.workScheduledOff]! += time;
  }
}
