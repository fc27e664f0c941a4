import type { SearchProgress } from 'halfhour';
import type { Say, TextCode } from './texts/texts.ts';

/** What a planner calls the phases of a search; any other is simply a search. */
const WORDS: Readonly<Record<string, TextCode>> = {
  shifts: 'progress.shifts',
  'choose shifts': 'progress.shifts',
  'one day': 'progress.shifts',
  breaks: 'progress.breaks',
  crews: 'progress.rota',
  stints: 'progress.rota',
  cover: 'progress.rota',
  bound: 'progress.bound',
  proof: 'progress.bound',
};

/** What a search is doing, and how far it is. */
export function progressWords({ phase, fraction }: SearchProgress, say: Say): string {
  return `${say(WORDS[phase] ?? 'progress.search')}: ${Math.round(100 * fraction)} %`;
}
