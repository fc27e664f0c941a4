import { sum } from '../../core/sum.ts';
import { agentsForServiceLevel } from '../../erlang/agents/agents-for-service-level.ts';
import { pow } from '../../math/elementary/pow.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import type { CapacityDates } from './capacity-calendar.ts';
import type { CapacityScenario, CapacityService } from './input.ts';
import type { KnownQueue } from './queue-volumes.ts';

/** One queue of a scenario: its work by period, and what more or less work would take. */
export interface QueueWork {
  readonly queue: KnownQueue;
  readonly contacts: readonly number[];
  readonly ahtSeconds: readonly number[];
  /** Hours on position by period. */
  readonly positionHours: readonly number[];
  /** The same at a load of so many times the given one. */
  readonly hoursAt: (period: number, loadFactor: number) => number;
}

/** A number for all periods, or one for each. */
export const at = (series: number | readonly number[], t: number) =>
  typeof series === 'number' ? series : series[t]!;

/** What a queue takes in a scenario. */
export function queueWork(
  queue: KnownQueue,
  { queues, contactsFactor = 1, ahtFactor = 1 }: CapacityScenario,
  dates: readonly CapacityDates[],
): QueueWork {
  const touched = queues === undefined || queues.includes(queue.name);
  const contacts = queue.contacts.map((count, t) => count * (touched ? at(contactsFactor, t) : 1));
  const ahtSeconds = contacts.map((_, t) => at(queue.ahtSeconds, t) * (touched ? ahtFactor : 1));
  const weekly = contacts.map(
    (count, t) => (count * ahtSeconds[t]!) / HOUR_SECONDS / dates[t]!.weeks,
  );
  const { service, occupancy = 1 } = queue;
  if (service === undefined) {
    const positionHours = contacts.map(
      (count, t) => (count * ahtSeconds[t]!) / HOUR_SECONDS / occupancy,
    );
    const hoursAt = (t: number, factor: number) => positionHours[t]! * factor;
    return { queue, contacts, ahtSeconds, positionHours, hoursAt };
  }
  const positionHours = weekly.map(
    (load, t) => dates[t]!.weeks * weekHours(service, load, ahtSeconds[t]!),
  );
  const typicalAht = sum(ahtSeconds) / ahtSeconds.length;
  const typical = interpolated(weekly, (load) => weekHours(service, load, typicalAht));
  const hoursAt = (t: number, factor: number) => {
    const load = weekly[t]!;
    return load === 0 ? 0 : positionHours[t]! * (typical(load * factor) / typical(load));
  };
  return { queue, contacts, ahtSeconds, positionHours, hoursAt };
}

/** Hours on position of a week with so many hours of handling, if every interval meets its target. */
function weekHours(
  { profile, intervalSeconds, answerTimeSeconds, targetServiceLevel }: CapacityService,
  handlingHours: number,
  ahtSeconds: number,
): number {
  const hours = intervalSeconds / HOUR_SECONDS;
  const erlangs = handlingHours / hours / sum(profile);
  const answerTime = answerTimeSeconds / ahtSeconds;
  const agents = profile.map((share) =>
    agentsForServiceLevel(share * erlangs, answerTime, targetServiceLevel),
  );
  return hours * sum(agents);
}

/** Between two loads a tenth apart the hours of a week are next to straight, and draws ask for thousands. */
const STEP = 1.1;
/** As far below the least and above the most of the plan as draws go but for a few in a thousand. */
const BEYOND = 2;

/** A function of the load as a table to read from; beyond its ends hours grow with the load. */
function interpolated(
  loads: readonly number[],
  hoursOf: (load: number) => number,
): (load: number) => number {
  const some = loads.filter((load) => load > 0);
  const least = Math.min(...some) / BEYOND;
  const most = Math.max(...some) * BEYOND;
  const nodes: number[] = [];
  for (let i = 0; some.length > 0; i++) {
    nodes.push(least * pow(STEP, i));
    if (nodes[i]! >= most) break;
  }
  const hours = nodes.map(hoursOf);
  const last = nodes.length - 1;
  return (load) => {
    if (load <= least) return (hours[0]! * load) / least;
    if (load >= nodes[last]!) return (hours[last]! * load) / nodes[last]!;
    let low = 0;
    let high = last;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (nodes[middle]! <= load) low = middle;
      else high = middle;
    }
    const part = (load - nodes[low]!) / (nodes[high]! - nodes[low]!);
    return hours[low]! + part * (hours[high]! - hours[low]!);
  };
}
