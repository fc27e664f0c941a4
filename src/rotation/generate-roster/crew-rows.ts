import { TooLargeError } from '../../core/errors.ts';
import { RosterRows } from '../engine/rows/roster-rows.ts';
import type { RowBurden, RowPerson, RowProblem } from '../engine/rows/row-problem.ts';
import type { GenerateRosterInput } from './input.ts';
import type { RosterProblem } from './roster-problem.ts';

/** A roster in which people of a crew share a row, and how it comes back to a row a person. */
interface CrewRows {
  readonly rows: RowProblem;
  /** The people of each row, by their place; of a crew several. */
  readonly units: readonly (readonly number[])[];
  /** Crews, by their place, whose rules allow no row that all may work. */
  readonly withoutRow: readonly number[];
  /** Whether rows cost for the search what they cost for everybody: shares of burdens hold for who is always there. */
  readonly isExact: boolean;
  /** Options of a row a person as those of the rows of the search. */
  start(options: readonly Uint8Array[]): Uint8Array[];
  /** A row a person. */
  expand(found: RosterRows): RosterRows;
}

/** Options of a day are kept in a byte. */
const MOST_OPTIONS = 256;

/**
 * A crew as one row that counts as many people on its shifts as are there: what is covered by several at once is an option
 * of its own. The row keeps the rules of all; whoever is on leave for a date is missing from it.
 */
export function crewRows(
  input: GenerateRosterInput,
  { rows: plain, personRows }: RosterProblem,
): CrewRows {
  const { crews = [], people, shifts } = input;
  const { days, options: width } = plain;
  const placeOf = new Map(people.map(({ name }, p) => [name, p]));
  const membersOf = crews.map((crew) => crew.employees.map((name) => placeOf.get(name)!));
  const inCrew = new Set(membersOf.flat());
  const alone = people.flatMap((_, p) => (inCrew.has(p) ? [] : [[p]]));
  const units = [...membersOf, ...alone];
  const isAway = people.map(({ name }) =>
    Array.from({ length: days }, (_, day) => personRows.isAwayOn(name, day)),
  );
  const there = membersOf.map((members) =>
    Array.from({ length: days }, (_, day) => members.filter((p) => !isAway[p]![day]).length),
  );
  // Crews that are as many on every day share their options.
  const kinds: string[] = [];
  const kindOf = there.map((counts) => {
    const key = counts.join();
    if (!kinds.includes(key)) kinds.push(key);
    return kinds.indexOf(key);
  });
  const wide = 1 + shifts.length * (1 + kinds.length);
  if (wide > MOST_OPTIONS) {
    const most = Math.floor((MOST_OPTIONS - 1) / shifts.length) - 1;
    const advice = 'take fewer shifts, or crews of the same size';
    throw new TooLargeError('generateRoster', 'kinds of crew', kinds.length, most, advice);
  }
  const base = (option: number) => (option === 0 ? 0 : 1 + ((option - 1) % shifts.length));
  const kindOfOption = (option: number) => Math.floor((option - 1) / shifts.length) - 1;
  const optionIn = (kind: number, option: number) =>
    option === 0 ? 0 : option + shifts.length * (1 + kind);

  const keys: number[][] = [];
  for (let day = 0; day < days; day++)
    for (let option = 0; option < wide; option++) {
      const key = day * width + base(option);
      const { first, list } = plain.cover;
      const own = option === 0 ? [] : [...list.subarray(first[key]!, first[key + 1]!)];
      const kind = kindOfOption(option);
      const times = option === 0 || kind < 0 ? 1 : there[kindOf.indexOf(kind)]![day]!;
      keys.push(Array.from({ length: times }, () => own).flat());
    }
  const first = new Int32Array(keys.length + 1);
  for (const [key, own] of keys.entries()) first[key + 1] = first[key]! + own.length;

  /** Values by day and option, for those of one kind alone; the others have `none`. */
  const widened = <Values extends Uint8Array | Float64Array | Int32Array>(
    values: Values,
    kind: number,
    out: Values,
  ): Values => {
    for (let day = 0; day < days; day++)
      for (let option = 0; option < width; option++)
        out[day * wide + optionIn(kind, option)] = values[day * width + option]!;
    return out;
  };
  const rowIn = (row: RowPerson, kind: number): RowPerson => {
    const ofOptions = <T extends Uint8Array | Int32Array>(values: T, out: T): T => {
      for (let option = 0; option < wide; option++) out[option] = values[base(option)]!;
      return out;
    };
    return {
      ...row,
      kindOf: ofOptions(row.kindOf, new Int32Array(wide)),
      allowed: widened(row.allowed, kind, new Uint8Array(days * wide)),
      costs: widened(row.costs, kind, new Float64Array(days * wide)),
      counters: row.counters.map((counter) => ({
        ...counter,
        counts: ofOptions(counter.counts, new Uint8Array(wide)),
      })),
      burdens: row.burdens.map((burden) => ({
        ...burden,
        worth: widened(burden.worth, kind, new Uint8Array(days * wide)),
      })),
    };
  };

  const withoutRow: number[] = [];
  const rows: RowPerson[] = [];
  for (const [c, members] of membersOf.entries()) {
    const own = members.map((p) => plain.people[p]!);
    const allowed = new Uint8Array(days * width);
    const costs = new Float64Array(days * width);
    for (let key = 0; key < allowed.length; key++) {
      const day = Math.floor(key / width);
      const present = members.map((p) => !isAway[p]![day]);
      const off = day * width;
      allowed[key] = Number(own.every((one, m) => !present[m] || one.allowed[key] === 1));
      if (present.every((one) => !one)) allowed[key] = Number(key === off);
      for (const [m, one] of own.entries()) costs[key]! += one.costs[present[m] ? key : off]!;
    }
    const burdens = own[0]!.burdens.map(
      (burden, b): RowBurden => ({
        worth: burden.worth,
        costs: burden.costs.map((_, n) =>
          own.reduce((all, one) => all + (one.burdens[b]?.costs[n] ?? 0), 0),
        ),
      }),
    );
    const row = personRows.rowOf(
      members.map((p) => people[p]!),
      allowed,
      costs,
      burdens,
    );
    if (row === undefined) withoutRow.push(c);
    else rows.push(rowIn(row, kindOf[c]!));
  }
  for (const [p] of alone) rows.push(rowIn(plain.people[p!]!, -1));

  const minutes = new Int32Array(days * wide);
  for (let day = 0; day < days; day++)
    for (let option = 0; option < wide; option++)
      minutes[day * wide + option] = plain.minutes[day * width + base(option)]!;
  const hasLeave = membersOf.some((members) => members.some((p) => isAway[p]!.includes(true)));
  const areSharedAlike = membersOf.every((members) =>
    members.every(
      (p) => plain.people[p]!.burdens.length === plain.people[members[0]!]!.burdens.length,
    ),
  );
  return {
    rows: {
      ...plain,
      options: wide,
      people: rows,
      minutes,
      cover: {
        ...plain.cover,
        first,
        list: Int32Array.from(keys.flat()),
        // A crew covers a cell several times.
        isPlain: false,
      },
    },
    units,
    withoutRow,
    isExact:
      areSharedAlike && !(hasLeave && plain.people.some(({ burdens }) => burdens.length > 0)),
    start: (options) =>
      units.map((members, u) => {
        const kind = u < crews.length ? kindOf[u]! : -1;
        return options[members[0]!]!.map((option) => optionIn(kind, option));
      }),
    expand: ({ options }) => {
      const all = new RosterRows(plain);
      const out = new Uint8Array(people.length * days);
      for (const [u, members] of units.entries())
        for (const p of members)
          for (let day = 0; day < days; day++)
            out[p * days + day] = isAway[p]![day] ? 0 : base(options[u * days + day]!);
      all.setAll(out);
      for (const p of inCrew) countBurdens(all, p);
      return all;
    },
  };
}

/** Burdens of a row that leave may have made one that is not legal by itself. */
function countBurdens({ problem, options, borne, burdens }: RosterRows, person: number): void {
  const { days, options: width, people } = problem;
  for (const [b, { worth }] of people[person]!.burdens.entries()) {
    let count = 0;
    for (let day = 0; day < days; day++)
      count += worth[day * width + options[person * days + day]!]!;
    borne[person * burdens + b] = count;
  }
}
