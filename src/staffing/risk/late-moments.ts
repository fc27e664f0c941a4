import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { drainUntilArrival, type QueueStates } from './queue-at-arrival.ts';

/** Mean and variance of the contacts in time beyond those that the target asks for. */
interface Surplus {
  readonly mean: number;
  readonly variance: number;
}

/**
 * The surplus of an interval whose contacts are a Poisson number: contacts in time less the target's
 * share of all contacts. The target is met where it is not negative.
 */
export function surplusOf(
  { found, late, holds }: QueueStates,
  meanContacts: number,
  target: number,
): Surplus {
  // Of each state: its chance, and in it the mean and the mean square of the late contacts so far.
  const moments = [Float64Array.from(found), zeros(found), zeros(found)] as const;
  let lateSquared = 0;
  let lateTimesContacts = 0;
  let logChance = -meanContacts;
  for (let contact = 1; contact <= mostContacts(meanContacts); contact++) {
    admit(moments, late);
    logChance += log(meanContacts / contact);
    const probability = exp(logChance);
    lateTimesContacts += probability * contact * totalOf(moments[1]);
    lateSquared += probability * totalOf(moments[2]);
    for (const moment of moments) drainUntilArrival(moment, 0, holds);
  }
  const allowed = 1 - target;
  const lateShare = found.reduce((share, chance, state) => share + chance * late[state]!, 0);
  const mean = (allowed - lateShare) * meanContacts;
  const contactsSquared = meanContacts * (meanContacts + 1);
  const square = allowed ** 2 * contactsSquared - 2 * allowed * lateTimesContacts + lateSquared;
  return { mean, variance: Math.max(0, square - mean ** 2) };
}

/** More contacts than this come with a probability below 1e-12 of a Poisson number. */
export function mostContacts(mean: number): number {
  return Math.ceil(mean + 8 * Math.sqrt(mean) + 12);
}

type Moments = readonly [Float64Array, Float64Array, Float64Array];

/** One more contact: late with the chance of the state that it finds, and one more in the system. */
function admit([chance, first, second]: Moments, late: Float64Array): void {
  const last = chance.length - 1;
  for (let state = last; state >= 0; state--) {
    const more = late[state]!;
    const mass = chance[state]!;
    const mean = first[state]! + more * mass;
    const square = second[state]! + more * (2 * first[state]! + mass);
    const next = Math.min(state + 1, last);
    chance[state] = 0;
    first[state] = 0;
    second[state] = 0;
    chance[next]! += mass;
    first[next]! += mean;
    second[next]! += square;
  }
}

function zeros(states: Float64Array): Float64Array {
  return new Float64Array(states.length);
}

function totalOf(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
