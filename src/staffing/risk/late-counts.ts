import { drainUntilArrival, type QueueStates } from './queue-at-arrival.ts';

/** A count of late contacts is carried on once a state of it has a chance above this. */
const NEGLIGIBLE = 1e-14;

/** Smaller masses are dropped: they add up to nothing, and subnormal numbers are slow. */
const TOO_SMALL = 1e-18;

/**
 * The probability that of the first 0, 1, 2 … contacts so few are late that the target is met.
 *
 * The joint chances of (late so far, contacts in the system) are carried from arrival to arrival.
 * Only counts that can still meet the target are kept: a contact too many, and the mass is dropped.
 * Between two counts `countAllowed` may lie anywhere: chances are then taken between theirs.
 */
export function chancesToMeet(
  { found, late, holds }: QueueStates,
  mostContacts: number,
  countAllowed: (contacts: number) => number,
): Float64Array {
  const states = found.length;
  const counts = Math.ceil(countAllowed(mostContacts)) + 1;
  let before = new Float64Array(counts * states);
  let after = new Float64Array(counts * states);
  before.set(found);
  const chances = new Float64Array(mostContacts + 1);
  chances[0] = 1;
  let highest = 0;
  for (let contact = 1; contact <= mostContacts; contact++) {
    const reached = Math.min(highest + 1, counts - 1);
    after.fill(0, 0, (reached + 1) * states);
    for (let count = 0; count <= highest; count++) {
      admit(before, after, count * states, late, count < counts - 1);
    }
    highest = lastWithMass(after, reached, states);
    chances[contact] = chanceUpTo(after, countAllowed(contact), highest, states);
    for (let count = 0; count <= highest; count++) drainUntilArrival(after, count * states, holds);
    [before, after] = [after, before];
  }
  return chances;
}

/** One more contact: late with the chance of the state that it finds, and one more in the system. */
function admit(
  before: Float64Array,
  after: Float64Array,
  row: number,
  late: Float64Array,
  mayBeLate: boolean,
): void {
  const states = late.length;
  for (let state = 0; state < states; state++) {
    const mass = before[row + state]!;
    if (mass < TOO_SMALL) continue;
    const isLate = mass * late[state]!;
    // The highest state keeps its few arrivals, so that no mass is lost at the end.
    const next = Math.min(state + 1, states - 1);
    after[row + next]! += mass - isLate;
    if (mayBeLate) after[row + states + next]! += isLate;
  }
}

function lastWithMass(masses: Float64Array, highest: number, states: number): number {
  for (let count = highest; count > 0; count--) {
    for (let state = 0; state < states; state++) {
      if (masses[count * states + state]! > NEGLIGIBLE) return count;
    }
  }
  return 0;
}

/** The chance of at most so many, in a straight line between whole counts. */
function chanceUpTo(masses: Float64Array, most: number, highest: number, states: number): number {
  const whole = Math.floor(most);
  const below = massUpTo(masses, Math.min(whole, highest), states);
  if (whole === most || whole >= highest) return below;
  return below + (most - whole) * (massUpTo(masses, whole + 1, states) - below);
}

function massUpTo(masses: Float64Array, most: number, states: number): number {
  let mass = 0;
  for (let i = 0; i < (most + 1) * states; i++) mass += masses[i]!;
  return Math.min(1, mass);
}
