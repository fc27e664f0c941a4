import * as z from 'zod/mini';
import { listOf, name, nonNegative, oneOf, positiveWholeNumber, yesOrNo } from '../core/kinds.ts';
import { schemaOf } from '../core/schema.ts';
import { stated } from '../core/stated.ts';
import { MINUTE } from '../time/durations.ts';
import { addDays } from '../time/local-date.ts';
import { parseInstant } from '../time/parse-instant.ts';
import { localDate, timeZone } from '../time/time-kinds.ts';

/** A break of a duty on a roster, at its place. */
export interface RosterBreak {
  /** A meal, a short rest, or the gap between the parts of a split shift. */
  readonly kind: 'meal' | 'rest' | 'gap';
  /** Start and end with their offset from UTC, like those of the duty. */
  readonly start: string;
  readonly end: string;
  /** Whether it counts as working time. */
  readonly paid: boolean;
}

/** One person on one shift on one date. */
export interface RosterDuty {
  /** Name of the person, as in the roster's `employees`. */
  readonly employee: string;
  /** Local date on which the shift starts, `YYYY-MM-DD`. */
  readonly date: string;
  /** Id of the shift. */
  readonly shift: string;
  /** Start and end with their offset from UTC: `2026-03-28T22:00:00+01:00`. */
  readonly start: string;
  readonly end: string;
  /**
   * Hours of work: those that really pass (7 or 9 for an 8-hour night in which the clocks change), less the unpaid
   * breaks. Where they are fewer than `breaks` explain, the rest is an unpaid break whose place is not known. `hours` are at most the hours from start to end, less the unpaid breaks.
   */
  readonly hours: number;
  /** Breaks whose place is known, in order of time, each inside the duty; a `gap` parts a split shift in two. */
  readonly breaks?: readonly RosterBreak[] | undefined;
  /** Whether it is a night: at least 3 hours of it between 23:00 and 06:00. */
  readonly isNight: boolean;
  /** The person whose duty it was before. */
  readonly replaces?: string | undefined;
}

const instantText = () => {
  const expected = "a time in whole minutes with its offset such as '2026-03-28T22:00:00+01:00'";
  const isWhole = (text: string) => parseInstant(text) % MINUTE === 0;
  return z.string(expected).check(z.refine(isWhole, { error: expected, abort: true }));
};

/** The check of what a duty has beside its person. */
export const dutyFields = () => ({
  date: localDate(),
  shift: name(),
  start: instantText(),
  end: instantText(),
  hours: nonNegative(),
  breaks: z.optional(listOf(rosterBreak(), 'a list of breaks')),
  isNight: yesOrNo(),
  replaces: z.optional(name()),
});

const rosterBreak = () =>
  z.strictObject({
    kind: oneOf(['meal', 'rest', 'gap']),
    start: instantText(),
    end: instantText(),
    paid: yesOrNo(),
  });

/** What of a duty's times does not fit together. */
export function timeFaults({
  start,
  end,
  hours,
  breaks = [],
}: Omit<RosterDuty, 'employee'>): [string, string][] {
  const from = parseInstant(start);
  const to = parseInstant(end);
  if (to < from) return [['end', 'not before the start']];
  let last = from;
  let unpaid = 0;
  for (const rest of breaks) {
    const [begins, ends] = [parseInstant(rest.start), parseInstant(rest.end)];
    if (begins < last || ends < begins || ends > to)
      return [['breaks', 'breaks inside the duty, one after the other']];
    if (!rest.paid) unpaid += ends - begins;
    last = ends;
  }
  // Hours of a third of a minute come as decimals.
  if (Math.round(hours * 60) * MINUTE > to - from - unpaid)
    return [['hours', 'at most the hours from start to end, less the unpaid breaks']];
  return [];
}

/** Who works when: a rota with dates and people's names. */
export interface Roster {
  /** First local date, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Number of dates, 1 or more. */
  readonly days: number;
  /** IANA time zone of the dates. */
  readonly timeZone: string;
  /** Everyone on the roster, each once, those without any duty too. */
  readonly employees: readonly string[];
  /** All duties, by date and then by person. */
  readonly duties: readonly RosterDuty[];
}

export const rosterSchema = /* @__PURE__ */ schemaOf<Roster>()(() =>
  z
    .strictObject({
      startDate: localDate(),
      days: positiveWholeNumber(),
      timeZone: timeZone(),
      employees: z.array(name()),
      duties: z.array(
        z.strictObject({
          employee: name(),
          ...dutyFields(),
        }),
      ),
    })
    .check(
      stated(
        'Nobody is twice among `employees`; each duty is of one of them, on a date of the roster: `employee`, `date`; its `end`, `hours` and `breaks` fit',
        ({ value, issues }) => {
          const people = new Set<string>();
          for (const [i, person] of value.employees.entries()) {
            if (people.has(person))
              issues.push({
                code: 'custom',
                path: ['employees', i],
                message: "a name that is nobody else's",
                input: value,
              });
            people.add(person);
          }
          const end = addDays(value.startDate, value.days);
          for (const [i, duty] of value.duties.entries()) {
            const { employee, date } = duty;
            const fault = (field: string, message: string) =>
              issues.push({ code: 'custom', path: ['duties', i, field], message, input: value });
            if (!people.has(employee)) fault('employee', 'one of the employees of the roster');
            if (date < value.startDate || date >= end) fault('date', 'a date of the roster');
            for (const [field, message] of timeFaults(duty)) fault(field, message);
          }
        },
      ),
    ),
);

/** The roster with other duties, by date and then by person. */
export function withDuties(roster: Roster, duties: readonly RosterDuty[]): Roster {
  const order = new Map(roster.employees.map((name, i) => [name, i]));
  const sorted = [...duties].sort((a, b) =>
    a.date === b.date ? order.get(a.employee)! - order.get(b.employee)! : a.date < b.date ? -1 : 1,
  );
  return { ...roster, duties: sorted };
}

/** The duty in other hands; it says whose it was at first. */
export function handedTo(employee: string, duty: RosterDuty): RosterDuty {
  return { ...duty, employee, replaces: duty.replaces ?? duty.employee };
}
