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
  /** Hours that really pass, 7 or 9 for an 8-hour night in which the clocks change. */
  readonly hours: number;
  /** Whether it is a night: at least 3 hours of it between 23:00 and 06:00. */
  readonly isNight: boolean;
  /** The person whose duty it was before. */
  readonly replaces?: string | undefined;
}

/** Who works when: a rota with dates and people's names. */
export interface Roster {
  /** First local date, `YYYY-MM-DD`. */
  readonly startDate: string;
  /** Number of dates, 1 or more. */
  readonly days: number;
  /** IANA time zone of the dates. */
  readonly timeZone: string;
  /** Everyone on the roster, those without any duty too. */
  readonly employees: readonly string[];
  /** All duties, by date and then by person. */
  readonly duties: readonly RosterDuty[];
}

/** Someone away from one local date to another, both included: leave, sickness, training. */
export interface Absence {
  readonly employee: string;
  /** `YYYY-MM-DD`. */
  readonly from: string;
  /** `YYYY-MM-DD`, not before `from`. */
  readonly to: string;
}

/** The roster with other duties, by date and then by person. */
export function withDuties(roster: Roster, duties: readonly RosterDuty[]): Roster {
  const order = new Map(roster.employees.map((name, i) => [name, i]));
  const sorted = [...duties].sort((a, b) =>
    a.date === b.date ? order.get(a.employee)! - order.get(b.employee)! : a.date < b.date ? -1 : 1,
  );
  return { ...roster, duties: sorted };
}
