import { toDayNumber } from '../../time/day-number.ts';
import type { EmployedPerson, MeasureAttritionInput } from './input.ts';

/** An employment in day numbers, as far as the window knows it. */
export interface Employment {
  readonly joined: number;
  /** Last day; endless for who is still there at the end of the window. */
  readonly left: number;
  /** Whether the end is one that counts. */
  readonly isLeaver: boolean;
  readonly person: EmployedPerson;
}

/** The window in day numbers, both ends included. */
export interface AttritionWindow {
  readonly first: number;
  readonly last: number;
}

/** Who was employed on any date of the window. What came after it is not known yet. */
export function employmentsOf(
  { people, countedReasons }: MeasureAttritionInput,
  { first, last }: AttritionWindow,
): Employment[] {
  const counts = countedReasons && new Set(countedReasons);
  return people.flatMap((person) => {
    const joined = toDayNumber(person.joined);
    const end = person.left === undefined ? Infinity : toDayNumber(person.left);
    if (joined > last || end < first) return [];
    const left = end > last ? Infinity : end;
    const isCounted = !counts || (person.reason !== undefined && counts.has(person.reason));
    return [{ joined, left, isLeaver: left <= last && isCounted, person }];
  });
}

/** Days of employment before the window (not seen), and when it was last seen. The day of joining is day 1. */
export function tenureOf({ joined, left }: Employment, { first, last }: AttritionWindow) {
  return { enter: Math.max(0, first - joined), exit: Math.min(left, last) - joined + 1 };
}
