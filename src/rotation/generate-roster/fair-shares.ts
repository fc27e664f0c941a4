import { sum } from '../../core/sum.ts';
import type { RosterDuty } from '../../duty/roster.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { weekdayOf } from '../../time/local-date.ts';
import type { RowBurden, RowCover } from '../engine/rows/row-problem.ts';
import type { CoverCell } from './cover-cells.ts';
import type { DutyTable } from './duty-table.ts';
import type { GenerateRosterInput } from './input.ts';
import { contractedHours } from './person-terms.ts';

/** A burden that is to be shared, what it costs, and which duties are of it. */
interface Burden {
  readonly price: number;
  readonly isOf: (duty: Pick<RosterDuty, 'date' | 'shift' | 'isNight'>) => boolean;
}

/**
 * The burdens of each person, with what each number of them costs: the price times the square of what is beyond, or
 * short of, an even share. Shares go by contracted hours, among those who may bear any; what is shared is what all have
 * borne already and what is wanted: by shift as it is said, by interval as many duties as its agents are about.
 */
export function fairShares(
  input: GenerateRosterInput,
  { firstDay, duties }: DutyTable,
  cover: RowCover,
  cells: readonly CoverCell[],
  allowed: readonly Uint8Array[],
): readonly (readonly RowBurden[])[] {
  const { people, shifts, days, history = [] } = input;
  const width = shifts.length + 1;
  const hours = shareHours(input);
  const past = history.flatMap((roster) => roster.duties);
  const ofPeople: RowBurden[][] = people.map(() => []);
  for (const { price, isOf } of burdensOf(input)) {
    const worth = new Uint8Array(days * width);
    for (let day = 0; day < days; day++)
      for (const [s, { id }] of shifts.entries()) {
        const { isNight } = duties[day]![s]!;
        if (isOf({ date: fromDayNumber(firstDay + day), shift: id, isNight }))
          worth[day * width + s + 1] = 1;
      }
    const wanted = dutiesWanted(worth, cover, cells);
    const may = allowed.map((own) => worth.some((one, key) => one === 1 && own[key] === 1));
    const borne = people.map(
      ({ name }) => past.filter((duty) => duty.employee === name && isOf(duty)).length,
    );
    const sharers = sum(people.map((_, p) => (may[p] ? hours[p]! : 0)));
    const shared = wanted + sum(borne.filter((_, p) => may[p]));
    for (const [p, own] of ofPeople.entries()) {
      if (!may[p]) continue;
      const share = (shared * hours[p]!) / sharers;
      const costs = Float64Array.from(
        { length: days + 1 },
        (_, n) => price * (borne[p]! + n - share) * (borne[p]! + n - share),
      );
      own.push({ worth, costs });
    }
  }
  return ofPeople;
}

/**
 * How many duties of a burden the cover wants. An interval wants of each shift that covers it an equal part, and its
 * agents are as many duties as it takes of shifts of the mean length.
 */
function dutiesWanted(
  worth: Uint8Array,
  { wanted, first, list }: RowCover,
  cells: readonly CoverCell[],
): number {
  let duties = 0;
  const options = new Float64Array(cells.length);
  const ofBurden = new Float64Array(cells.length);
  let covered = 0;
  let counted = 0;
  for (let key = 0; key < worth.length; key++) {
    const own = list.subarray(first[key]!, first[key + 1]!);
    const byShift = own.find((cell) => 'shift' in cells[cell]!);
    if (byShift !== undefined) {
      if (worth[key] === 1) duties += wanted[byShift]!;
      continue;
    }
    for (const cell of own) {
      options[cell]!++;
      ofBurden[cell]! += worth[key]!;
    }
    if (worth[key] === 0 || own.length === 0) continue;
    covered += own.length;
    counted++;
  }
  if (counted === 0) return duties;
  let agents = 0;
  for (let cell = 0; cell < cells.length; cell++)
    if (ofBurden[cell]! > 0) agents += (wanted[cell]! * ofBurden[cell]!) / options[cell]!;
  return duties + (agents * counted) / covered;
}

function burdensOf({ fairness = {}, holidays = [] }: GenerateRosterInput): Burden[] {
  const { nights = 0, weekendDays = 0, holidays: onHolidays = 0, unpopular = 0 } = fairness;
  const isHoliday = new Set(holidays);
  const isUnpopular = new Set(fairness.unpopularShifts);
  const burdens: Burden[] = [
    { price: nights, isOf: ({ isNight }) => isNight },
    { price: weekendDays, isOf: ({ date }) => weekdayOf(date) >= 5 },
    { price: onHolidays, isOf: ({ date }) => isHoliday.has(date) },
    { price: unpopular, isOf: ({ shift }) => isUnpopular.has(shift) },
  ];
  return burdens.filter(({ price }) => price > 0);
}

/** Hours a day of each contract; who has none is like the average. */
function shareHours(input: GenerateRosterInput): number[] {
  const known = contractedHours(input);
  const said = known.filter((hours) => hours !== undefined);
  const average = said.length === 0 ? 1 : sum(said) / said.length;
  return known.map((hours) => hours ?? average);
}
