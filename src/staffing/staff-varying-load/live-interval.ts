import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { queueOutcomes } from '../engine/queue-outcomes.ts';
import type { ContactChain } from './contact-chain.ts';

/** How probably so many contacts are in the system, in cells of one width. */
export interface SystemState {
  /** The middle of the first cell, in contacts. */
  readonly first: number;
  /** Contacts from cell to cell, 1 or more. */
  readonly width: number;
  readonly masses: Float64Array;
  /** Contacts in service, on average: those whose agents leave are finished all the same. */
  readonly inService: number;
}

/** Nobody there. */
export const EMPTY_SYSTEM: SystemState = /* @__PURE__ */ emptySystem();

function emptySystem(): SystemState {
  return { first: 0, width: 1, masses: new Float64Array([1]), inService: 0 };
}

/** What comes in an interval, and how fast it goes; all in seconds. */
export interface IntervalFlow {
  readonly seconds: number;
  readonly arrivalRate: number;
  /** Contacts that one agent ends in a second. */
  readonly endingRate: number;
  /** Contacts that one who waits gives up in a second; 0 without patience. */
  readonly givingUpRate: number;
  readonly answerTimeSeconds: number;
}

/** How the contacts that arrive in an interval fare, as shares of them, and what is there at its end. */
export interface LivedInterval {
  readonly servedWithin: number;
  /** Gave up within the answer time. */
  readonly goneWithin: number;
  readonly gone: number;
  /** Mean wait of all. */
  readonly asaSeconds: number;
  /** Busy agents on average, of those on position. */
  readonly busy: number;
  readonly end: SystemState;
}

/** Cells to a standard deviation of the contacts in a large system; below some 36 agents each number has its own cell. */
const CELLS_PER_DEVIATION = 6;

/** So many standard deviations from where the contacts are, nothing is left. */
const DEVIATIONS = 5;

/** A queue that falls off by a factor e with every so many contacts has nothing beyond ten times as many. */
const TAILS = 10;

/** Steps through time in which the contacts move by less than a standard deviation. */
const LEAST_STEPS = 6;
const MOST_STEPS = 80;

/**
 * Lives an interval in probabilities: the contacts in the system of an M(t)/M/s(t) queue, with patience or without, from
 * the first second to the last.
 *
 * Agents who leave finish the contact in hand, so that no more than `inService · exp(-t / AHT)` may be served before only
 * those on position are. In a small system every number of contacts is a state and the chain is exact; in a large one
 * cells of several contacts keep the mean and the variance of its steps.
 */
export function liveInterval(
  start: SystemState,
  flow: IntervalFlow,
  agents: number,
  chain: ContactChain,
): LivedInterval {
  const { seconds, arrivalRate, endingRate, givingUpRate, answerTimeSeconds } = flow;
  const load = arrivalRate / endingRate;
  const path = fluidPath(start, flow, agents);
  const width = Math.max(1, Math.sqrt(Math.max(agents, path.highest / 4)) / CELLS_PER_DEVIATION);
  const deviation = Math.sqrt(Math.max(path.highest, 1));
  const reach = DEVIATIONS * deviation + 4;
  // Above the agents there is the queue: as wide as it is in the long run, or as it can get in this time.
  const spare = 1 - load / Math.max(agents, 1e-9);
  const settled = spare > 0 ? TAILS / spare : Infinity;
  const queue = Math.min(settled, DEVIATIONS * Math.sqrt(2 * arrivalRate * seconds) + 8);
  const high = Math.max(agents + queue, path.highest + reach, lastOf(start));
  const low = Math.max(0, Math.min(path.lowest, meanOf(start)) - reach);
  // The first cell of those who wait begins where every agent is busy.
  const cellsBelow = Math.max(0, Math.ceil((agents - 0.5 - low) / width));
  const cellsAbove = Math.max(1, Math.ceil((high - agents + 0.5) / width));
  const below = width === 1 ? Math.min(cellsBelow, agents) : cellsBelow;
  const first = agents - 0.5 + (0.5 - below) * width;
  const cells = below + cellsAbove;
  spreadOver(start, first, width, chain.begin(cells, width), cells);
  const rates = { first, agents, arrivalRate, endingRate, givingUpRate };
  let left = seconds;
  let serving = start.inService;
  const takes =
    serving > agents ? Math.min(seconds, log(serving / Math.max(agents, 0.5)) / endingRate) : 0;
  if (takes > 0) {
    for (let part = 0; part < PARTS; part++) {
      const most = Math.max(agents, serving * exp((-endingRate * takes * (part + 0.5)) / PARTS));
      chain.setRates({ ...rates, mostInService: most });
      chain.run(takes / PARTS, stepsFor(path, deviation, takes / PARTS / seconds, 1));
    }
    left -= takes;
  }
  if (left > 0) {
    chain.setRates({ ...rates, mostInService: agents });
    chain.run(left, stepsFor(path, deviation, left / seconds, LEAST_STEPS));
  }
  const { times, now } = chain;
  // What becomes of a contact that finds all agents busy, by those who wait before it.
  const turnsRate = agents * endingRate;
  const places = Math.ceil(cellsAbove * width) + 2;
  const byPlace = queueOutcomes(turnsRate, givingUpRate, answerTimeSeconds, places);
  const patient = exp(-givingUpRate * answerTimeSeconds);
  let inTime = 0;
  let goneWithin = 0;
  let gone = 0;
  let wait = 0;
  let busy = 0;
  let total = 0;
  serving = 0;
  for (let cell = 0; cell < cells; cell++) {
    const share = times[cell]!;
    const occupied = Math.min(agents, Math.max(0, first + cell * width));
    total += share;
    busy += share * occupied;
    serving += now[cell]! * occupied;
    if (cell < below) {
      inTime += share;
      continue;
    }
    const ahead = (cell - below + 0.5) * width - 0.5;
    const served = between(byPlace.servedWithin, ahead);
    inTime += share * served;
    if (givingUpRate === 0) {
      wait += (share * (ahead + 1)) / turnsRate;
    } else {
      const gives = (ahead + 1) / (turnsRate / givingUpRate + ahead + 1);
      goneWithin += share * Math.max(0, 1 - between(byPlace.late, ahead) * patient - served);
      gone += share * gives;
      wait += (share * gives) / givingUpRate;
    }
  }
  if (agents === 0 && serving === 0) serving = start.inService * exp(-endingRate * seconds);
  return {
    servedWithin: inTime / total,
    goneWithin: goneWithin / total,
    gone: gone / total,
    asaSeconds: wait / total,
    busy: busy / total,
    end: { first, width, masses: now.slice(0, cells), inService: serving },
  };
}

/** Parts of the time in which agents who leave finish their contacts. */
const PARTS = 2;

function stepsFor(path: FluidPath, deviation: number, share: number, least: number): number {
  const moved = (1.2 * path.moved * share) / deviation;
  return Math.min(MOST_STEPS, Math.max(least, Math.ceil(moved)));
}

/** Where the contacts go if nothing were random. */
interface FluidPath {
  readonly lowest: number;
  readonly highest: number;
  /** How far in all. */
  readonly moved: number;
}

function fluidPath(
  start: SystemState,
  { seconds, arrivalRate, endingRate, givingUpRate }: IntervalFlow,
  agents: number,
): FluidPath {
  let contacts = meanOf(start);
  let lowest = contacts;
  let highest = contacts;
  let moved = 0;
  const steps = 16;
  const step = seconds / steps;
  for (let i = 0; i < steps; i++) {
    // Below the agents towards the load, above them by what is left over; each in closed form.
    const load = arrivalRate / endingRate;
    const next =
      contacts < agents || (contacts === agents && load < agents)
        ? Math.min(
            load + (contacts - load) * exp(-endingRate * step),
            Math.max(agents, contacts) + arrivalRate * step,
          )
        : contacts +
          (arrivalRate - agents * endingRate - (contacts - agents) * givingUpRate) * step;
    moved += Math.abs(next - contacts);
    contacts = Math.max(0, next);
    lowest = Math.min(lowest, contacts);
    highest = Math.max(highest, contacts);
  }
  return { lowest, highest, moved };
}

function meanOf({ first, width, masses }: SystemState): number {
  let mean = 0;
  for (let cell = 0; cell < masses.length; cell++) mean += masses[cell]! * (first + cell * width);
  return Math.max(0, mean);
}

function lastOf({ first, width, masses }: SystemState): number {
  let last = masses.length - 1;
  while (last > 0 && masses[last]! < 1e-9) last--;
  return first + last * width;
}

/** The same contacts over other cells: each mass goes to the two cells beside it, so that the mean stays. */
function spreadOver(
  start: SystemState,
  first: number,
  width: number,
  masses: Float64Array,
  cells: number,
): void {
  for (let cell = 0; cell < start.masses.length; cell++) {
    const mass = start.masses[cell]!;
    if (mass === 0) continue;
    const place = Math.min(
      cells - 1,
      Math.max(0, (start.first + cell * start.width - first) / width),
    );
    const below = Math.min(Math.floor(place), Math.max(0, cells - 2));
    const above = place - below;
    masses[below]! += mass * (1 - above);
    if (above > 0) masses[below + 1]! += mass * above;
  }
}

/** The value so far along a table, in a straight line between its entries. */
function between(values: Float64Array, place: number): number {
  const before = Math.floor(place);
  return values[before]! + (place - before) * (values[before + 1]! - values[before]!);
}
