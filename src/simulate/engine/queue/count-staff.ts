import type { Tally } from '../../../core/tally.ts';

/** Counts the time on position: what was planned, in equal steps of the day, and what ran over. */
export function countStaff(
  { staffedSeconds, overtimeSeconds }: Tally<'staffedSeconds' | 'overtimeSeconds'>,
  agents: ArrayLike<number>,
  stepSeconds: number,
): void {
  const steps = agents.length / staffedSeconds.length;
  for (let i = 0; i < agents.length; i++) {
    staffedSeconds[Math.floor(i / steps)]! += agents[i]! * stepSeconds;
  }
  for (const [i, seconds] of overtimeSeconds.entries()) staffedSeconds[i]! += seconds;
}
