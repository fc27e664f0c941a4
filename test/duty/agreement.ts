import { countHours, type HoursTally } from 'halfhour/duty';
import { countPerson } from './minute-counter.ts';
import type { RandomCase } from './random-rosters.ts';

/** Figures on which `countHours` and the minute-by-minute counter differ, in words; and how many were compared. */
export function differences({ roster, rule }: RandomCase): { found: string[]; compared: number } {
  const found: string[] = [];
  let compared = 0;
  for (const person of countHours(roster, rule)) {
    const oracle = countPerson(roster, person.employee, rule, person.periods);
    const pairs = [
      [person.total, oracle.total],
      ...person.periods.map((p, i) => [p, oracle.periods[i]!]),
    ];
    for (const [ours, theirs] of pairs as [HoursTally, typeof oracle.total][]) {
      const lines: Record<string, number> = {};
      for (const { day, overtime = '', night, hours } of ours.lines)
        lines[`${day} ${overtime} ${night}`] = Math.round(hours * 60);
      const flat = (tally: object, sorted: object) =>
        ({ ...tally, lines: 0, ...sorted }) as Record<string, unknown>;
      const [a, b] = [flat(ours, lines), flat(theirs, theirs.lines)];
      for (const field of Object.keys(b).concat(Object.keys(lines))) {
        compared++;
        if (a[field] !== b[field])
          found.push(
            `${roster.startDate} ${roster.timeZone} ${person.employee} ${field}: ${a[field]} is ${b[field]}`,
          );
      }
    }
  }
  return { found, compared };
}
