import { exp } from '../../math/elementary/exp.ts';
import { expm1 } from '../../math/elementary/expm1.ts';
import { log } from '../../math/elementary/log.ts';

/** What flows through an interval, times in average handle times. */
interface Flow {
  /** Contacts present when it ends, in service or waiting. */
  readonly present: number;
  /** Contacts that waited, and those in service, summed over its time. */
  readonly waited: number;
  readonly served: number;
}

/**
 * Contacts present rise by the load and fall by those in service and those who lose patience: a straight line of the number
 * itself on either side of the agents, so each side is solved exactly and at most one crossing lies between them.
 */
export function flowThrough(
  present: number,
  load: number,
  agents: number,
  patience: number,
  time: number,
): Flow {
  let [at, left] = [present, time];
  let [waited, served] = [0, 0];
  for (let side = 0; side < 2 && left > 0; side++) {
    const isWaiting = at > agents || (at === agents && load > agents);
    const step = isWaiting
      ? withQueue(at - agents, load - agents, patience, left)
      : withFreeAgents(at, load, agents, left);
    waited += isWaiting ? step.sum : 0;
    served += isWaiting ? agents * step.time : step.sum;
    left -= step.time;
    at = isWaiting ? agents + step.value : step.value;
  }
  return { present: at, waited, served };
}

interface Part {
  readonly time: number;
  readonly value: number;
  /** The value summed over its time. */
  readonly sum: number;
}

/** x' = load - x, until the time is over or the agents are all busy. */
function withFreeAgents(x: number, load: number, agents: number, most: number): Part {
  const reaches = load > agents ? log((load - x) / (load - agents)) : Infinity;
  const time = Math.min(most, reaches);
  const gone = -expm1(-time);
  return {
    time,
    value: reaches <= most ? agents : x + (load - x) * gone,
    sum: load * time - (load - x) * gone,
  };
}

/** q' = excess - q / patience, until the time is over or nobody waits. */
function withQueue(q: number, excess: number, patience: number, most: number): Part {
  if (patience === Infinity) {
    const time = Math.min(most, excess < 0 ? q / -excess : Infinity);
    return {
      time,
      value: time < most ? 0 : Math.max(0, q + excess * time),
      sum: time * (q + (excess / 2) * time),
    };
  }
  const level = excess * patience;
  const empties = excess < 0 ? patience * log(1 - q / level) : Infinity;
  const time = Math.min(most, empties);
  const gone = -expm1(-time / patience);
  return {
    time,
    value: empties <= most ? 0 : level + (q - level) * exp(-time / patience),
    sum: level * time + (q - level) * patience * gone,
  };
}

/** How long somebody at the end of a queue waits for these agents, if nobody comes after: Infinity without any. */
export function fluidWait(queue: number, agents: number, patience: number): number {
  if (queue === 0) return 0;
  if (agents === 0) return Infinity;
  return patience === Infinity ? queue / agents : patience * log(1 + queue / (agents * patience));
}
