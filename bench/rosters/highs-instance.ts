import type { GenerateRosterInput } from 'halfhour/rotation';
import { addDays } from 'halfhour/time';
import type { Highs } from 'highs';

/** Forty names of variables a line are well below what the format allows. */
const TERMS_A_LINE = 40;

/**
 * The plain integer program of a public instance, in the text format of CPLEX: one variable a person, day and shift. It
 * shares nothing with the search.
 */
function programOf(input: GenerateRosterInput): {
  readonly text: string;
  readonly constant: number;
} {
  const { people, shifts, days, forbiddenSequences = [], requests = [], cover, startDate } = input;
  const place = new Map(shifts.map(({ id }, s) => [id, s]));
  const dayOf = new Map(Array.from({ length: days }, (_, day) => [addDays(startDate, day), day]));
  const x = (p: number, day: number, s: number) => `x${p}_${day}_${s}`;
  const costs: string[] = [];
  const rules: string[] = [];
  const binaries: string[] = [];
  let constant = 0;
  const rule = (terms: readonly string[], sense: '<=' | '>=' | '=', right: number) => {
    const lines: string[] = [];
    for (let i = 0; i < terms.length; i += TERMS_A_LINE)
      lines.push(terms.slice(i, i + TERMS_A_LINE).join(' '));
    rules.push(`r${rules.length}: ${lines.join('\n')} ${sense} ${right}`);
  };
  const times = (factor: number, name: string) =>
    `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`;
  const worked = (p: number, day: number, factor: number) =>
    shifts.map((_, s) => times(factor, x(p, day, s)));
  const daysFrom = (first: number, count: number) =>
    Array.from({ length: count }, (_, i) => first + i);
  for (const [p, person] of people.entries()) {
    const own = new Set(person.shifts);
    const off = new Set(person.daysOff);
    for (let day = 0; day < days; day++) {
      rule(worked(p, day, 1), '<=', off.has(addDays(startDate, day)) ? 0 : 1);
      for (const [s, { id }] of shifts.entries()) {
        binaries.push(x(p, day, s));
        if (!own.has(id)) rule([times(1, x(p, day, s))], '<=', 0);
        const later = forbiddenSequences.filter(([first]) => first === id).map(([, next]) => next!);
        if (day + 1 < days && later.length > 0)
          rule(
            [
              times(1, x(p, day, s)),
              ...later.map((next) => times(1, x(p, day + 1, place.get(next)!))),
            ],
            '<=',
            1,
          );
      }
    }
    const all = daysFrom(0, days);
    for (const { shifts: counted = [], most } of person.duties ?? [])
      rule(
        all.flatMap((day) => counted.map((id) => times(1, x(p, day, place.get(id)!)))),
        '<=',
        most!,
      );
    const { least = 0, most = 0 } = person.hours![0]!;
    const minutes = all.flatMap((day) =>
      shifts.map(({ lengthMinutes }, s) => times(lengthMinutes, x(p, day, s))),
    );
    rule(minutes, '>=', 60 * least);
    rule(minutes, '<=', 60 * most);
    const { min: minRun, max: maxRun } = person.daysInARow!;
    for (let day = 0; day + maxRun < days; day++)
      rule(
        daysFrom(day, maxRun + 1).flatMap((d) => worked(p, d, 1)),
        '<=',
        maxRun,
      );
    // No run shorter than the least stands between two days of the other kind.
    for (let day = 0; day < days; day++) {
      for (let length = 1; length < minRun && day + length + 1 < days; length++)
        rule(
          [
            ...worked(p, day, 1),
            ...daysFrom(day + 1, length).flatMap((d) => worked(p, d, -1)),
            ...worked(p, day + length + 1, 1),
          ],
          '>=',
          1 - length,
        );
      for (let length = 1; length < person.daysOffInARow!.min && day + length + 1 < days; length++)
        rule(
          [
            ...worked(p, day, -1),
            ...daysFrom(day + 1, length).flatMap((d) => worked(p, d, 1)),
            ...worked(p, day + length + 1, -1),
          ],
          '>=',
          -1,
        );
    }
    const weekends: string[] = [];
    for (let saturday = 5; saturday < days; saturday += 7) {
      const name = `k${p}_${saturday}`;
      binaries.push(name);
      weekends.push(times(1, name));
      for (const day of [saturday, saturday + 1])
        if (day < days) rule([...worked(p, day, 1), times(-1, name)], '<=', 0);
    }
    rule(weekends, '<=', person.maxWeekends!);
  }
  const placeOf = new Map(people.map(({ name }, p) => [name, p]));
  for (const { employee, date, shift, wants, weight = 1 } of requests) {
    const name = x(placeOf.get(employee)!, dayOf.get(date)!, place.get(shift!)!);
    if (wants === 'on') constant += weight;
    costs.push(times(wants === 'on' ? -weight : weight, name));
  }
  for (const { shift, dates, wanted = 0, missingPrice = 100, surplusPrice = 1 } of cover.shifts ??
    []) {
    const day = dayOf.get(dates![0]!)!;
    const s = place.get(shift)!;
    const [missing, surplus] = [`m${day}_${s}`, `s${day}_${s}`];
    costs.push(times(missingPrice, missing), times(surplusPrice, surplus));
    rule(
      [...people.map((_, p) => times(1, x(p, day, s))), times(1, missing), times(-1, surplus)],
      '=',
      wanted,
    );
  }
  const text = `Minimize\n obj: ${costs.join('\n')}\nSubject To\n${rules.join('\n')}\nBinary\n${binaries.join('\n')}\nEnd`;
  return { text, constant };
}

/** What HiGHS finds of a public instance within so many seconds by the clock; none where it finds nothing. */
export function highsObjective(
  highs: Highs,
  input: GenerateRosterInput,
  seconds: number,
): number | undefined {
  const { text, constant } = programOf(input);
  const { ObjectiveValue, Columns } = highs.solve(text, { time_limit: seconds });
  const isFound = Object.values(Columns).some((column) => 'Primal' in column);
  return isFound && Number.isFinite(ObjectiveValue) ? ObjectiveValue + constant : undefined;
}
