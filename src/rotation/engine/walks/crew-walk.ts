/** A crew in the search: the closed walk that its people follow, a week apart. */
export interface CrewWalk {
  weeks: number;
  /** Which kind of contract its people have. */
  contract: number;
  /** Shift of each day of the cycle, -1 for a day off. */
  shifts: Int16Array;
  /** State of the automaton before each day. */
  states: Int32Array;
  /** Places of the breaks of each day's shift, as many entries a day as a shift has breaks at most. */
  places: Int16Array;
  /** Units of hours of all its days. */
  units: number;
}

export function emptyWalk(weeks: number, mostBreaks: number, contract = 0): CrewWalk {
  const days = 7 * weeks;
  return {
    weeks,
    contract,
    shifts: new Int16Array(days).fill(-1),
    states: new Int32Array(days),
    places: new Int16Array(days * mostBreaks),
    units: 0,
  };
}

export function copyOf(walk: CrewWalk): CrewWalk {
  const { shifts, states, places } = walk;
  return { ...walk, shifts: shifts.slice(), states: states.slice(), places: places.slice() };
}

/** Takes the seven days from a day on out of a walk; days after them move up and keep their weekdays. */
export function cutWeek(walk: CrewWalk, from: number, units: number): void {
  const { shifts, states, places } = walk;
  const breaks = places.length / shifts.length;
  const days = shifts.length - 7;
  const shorter = emptyWalk(walk.weeks - 1, breaks, walk.contract);
  for (let k = 0; k < days; k++) {
    const old = (from + 7 + k) % shifts.length;
    const day = (from + k) % days;
    shorter.shifts[day] = shifts[old]!;
    shorter.states[day] = states[old]!;
    for (let b = 0; b < breaks; b++) shorter.places[day * breaks + b] = places[old * breaks + b]!;
  }
  Object.assign(walk, { ...shorter, units: walk.units - units });
}
