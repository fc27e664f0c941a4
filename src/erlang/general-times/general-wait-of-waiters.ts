import { averageWaitOfWaiters } from '../delay/waiting-times.ts';

/** Mean wait of those who wait, in average handle times; Infinity in an overload. */
export function generalWaitOfWaiters(
  agents: number,
  offeredLoad: number,
  squaredVariation: number,
): number {
  if (offeredLoad >= agents) return Infinity;
  const factor = waitFactor(agents, offeredLoad, squaredVariation);
  return factor * averageWaitOfWaiters(agents, offeredLoad);
}

/**
 * How many times as long as with exponential handle times contacts wait, on average: the harmonic mean of a queue of
 * exponential and one of constant times, weighed so that one agent, a variation of 1 and one of 0 come out right.
 *
 * T. Kimura, A two-moment approximation for the mean waiting time in the GI/G/s queue, Management Science 32 (1986) 751,
 * with random arrivals; constant times by G. P. Cosmetatos, Some approximate equilibrium results for the multiserver queue
 * M/G/r, Operational Research Quarterly 27 (1976) 615, held as Whitt (1993) holds it where agents have little to do.
 */
function waitFactor(agents: number, offeredLoad: number, squaredVariation: number): number {
  const constant = constantTimesFactor(agents, offeredLoad);
  return (1 + squaredVariation) / (2 * squaredVariation + (1 - squaredVariation) / constant);
}

/** The same of constant handle times: a half with one agent, and with agents who are nearly always busy. */
function constantTimesFactor(agents: number, offeredLoad: number): number {
  if (offeredLoad === 0) return 0.5;
  const occupancy = offeredLoad / agents;
  const idle = ((1 - occupancy) * (agents - 1)) / (16 * agents * occupancy);
  return (1 + Math.min(0.24, idle * (Math.sqrt(4 + 5 * agents) - 2))) / 2;
}
