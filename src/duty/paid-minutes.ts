import type { Duty } from './duty.ts';

/** Paid minutes of one shift of a duty: its length less its unpaid breaks. */
export function paidMinutes({ lengthMinutes, breaks }: Duty): number {
  return breaks.reduce((left, { minutes, paid }) => (paid ? left : left - minutes), lengthMinutes);
}
