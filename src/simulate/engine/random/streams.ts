import { sfc32 } from '../../../core/random.ts';

/**
 * What a random number decides. Each kind draws from a stream of its own, so that two scenarios with
 * the same seed see the same calls with the same handle times and patience, whatever their staff:
 * differences between them are then differences of the plans, not of luck.
 */
export const STREAMS = {
  day: 0,
  arrivals: 1,
  handleTimes: 2,
  patience: 3,
  redials: 4,
  backlog: 5,
} as const;

/** The source of 32-bit numbers for one purpose in one replication. */
export function randomStream(seed: number, replication: number, stream: number): () => number {
  const low = mix(mix(seed | 0) + replication);
  const high = mix(mix(Math.floor(seed / 4294967296) ^ low) + stream);
  return sfc32(mix(low + stream) * 2097152 + (high >>> 11));
}

/** Spreads every bit of its argument over all 32 (the finaliser of MurmurHash3, A. Appleby). */
function mix(value: number): number {
  let bits = (value + 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
