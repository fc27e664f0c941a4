import { type CrewWalk, emptyWalk } from './crew-walk.ts';

/**
 * Walks of at most so many weeks, made of shorter ones: two of a contract that are in one state on the same weekday are one
 * walk that goes around both. Who works what on which day stays as it is; fewer, longer crews bear more alike.
 *
 * @param isKept - Whether a walk is what it has to be beside what its states hold.
 */
export function joinedWalks(
  walks: readonly CrewWalk[],
  mostWeeks: number,
  isKept: (walk: CrewWalk) => boolean,
): CrewWalk[] {
  const joined: CrewWalk[] = [];
  for (const walk of [...walks].sort((a, b) => b.weeks - a.weeks)) {
    let own = walk;
    for (let k = 0; k < joined.length; ) {
      const both = around(joined[k]!, own, mostWeeks);
      if (both === undefined || !isKept(both)) k++;
      else {
        joined.splice(k, 1);
        own = both;
      }
    }
    joined.push(own);
  }
  return joined;
}

/** One walk around both, where they meet and may be so long. */
function around(a: CrewWalk, b: CrewWalk, mostWeeks: number): CrewWalk | undefined {
  if (a.contract !== b.contract || a.weeks + b.weeks > mostWeeks) return undefined;
  const meetings = new Map(Array.from(a.states, (state, day) => [7 * state + (day % 7), day]));
  for (const [day, state] of b.states.entries()) {
    const meeting = meetings.get(7 * state + (day % 7));
    if (meeting !== undefined) return spliced(a, meeting, b, day);
  }
  return undefined;
}

/** The first walk up to a day, the second from a day around to it, and the rest of the first. */
function spliced(a: CrewWalk, inA: number, b: CrewWalk, inB: number): CrewWalk {
  const breaks = a.places.length / a.shifts.length;
  const both = emptyWalk(a.weeks + b.weeks, breaks, a.contract);
  let to = 0;
  const copy = (from: CrewWalk, first: number, days: number) => {
    for (let k = 0; k < days; k++, to++) {
      const day = (first + k) % from.shifts.length;
      both.shifts[to] = from.shifts[day]!;
      both.states[to] = from.states[day]!;
      both.places.set(from.places.subarray(day * breaks, (day + 1) * breaks), to * breaks);
    }
  };
  copy(a, 0, inA);
  copy(b, inB, b.shifts.length);
  copy(a, inA, a.shifts.length - inA);
  both.units = a.units + b.units;
  return both;
}
