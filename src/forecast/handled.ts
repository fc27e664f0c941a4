import type { IntervalHistory } from './history.ts';

/** Contacts that a handle time is the mean of: those answered, or all where that is not told. */
export function handledIn(
  { contacts, volumes }: Pick<IntervalHistory, 'contacts' | 'volumes'>,
  i: number,
): number {
  const answered = volumes?.answered?.[i] ?? Number.NaN;
  return Number.isNaN(answered) ? contacts[i]! : answered;
}
