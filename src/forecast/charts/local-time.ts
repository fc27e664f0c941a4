import { clockText } from '../../core/words.ts';

/**
 * A wall clock time without its offset: charts then show the centre's own clock wherever the
 * reader sits.
 */
export function localTime(date: string, startMinutes: number): string {
  return `${date}T${clockText(startMinutes)}:00`;
}
