import { clockName } from '../analyse-traffic/groups.ts';

/**
 * A wall clock time without its offset: charts then show the centre's own clock wherever the
 * reader sits.
 */
export function localTime(date: string, startMinutes: number): string {
  return `${date}T${clockName(startMinutes)}:00`;
}
