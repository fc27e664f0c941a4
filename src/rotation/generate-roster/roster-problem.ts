import { weekdayOfDayNumber } from '../../time/day-number.ts';
import type { RowPerson, RowProblem } from '../engine/rows/row-problem.ts';
import { type CoverCell, coverCells } from './cover-cells.ts';
import { type DutyTable, dutyTable } from './duty-table.ts';
import { fairShares } from './fair-shares.ts';
import type { GenerateRosterInput } from './input.ts';
import { PersonRows } from './person-rows.ts';

/** The roster as a search has it, and what its numbers mean. */
export interface RosterProblem {
  readonly rows: RowProblem;
  readonly table: DutyTable;
  readonly cells: readonly CoverCell[];
  readonly personRows: PersonRows;
  /** What the options of each person cost for refused requests, and for changes, by `day * options + option`. */
  readonly requests: readonly Float64Array[];
  readonly changes: readonly Float64Array[];
  /** What the options of each person cost for rules with a price that a duty by itself breaks. */
  readonly ruleCosts: readonly Float64Array[];
  /** People whose rules allow no row at all, by their place. */
  readonly withoutRow: readonly number[];
  /** Whether every cost is a whole number, as every objective then is. */
  readonly isWhole: boolean;
}

/** Beyond limits that must be kept: so many times the largest price. */
const HARD = 100;

export function rosterProblem(input: GenerateRosterInput): RosterProblem {
  const { people, shifts, days } = input;
  const table = dutyTable(input);
  const width = shifts.length + 1;
  const requests = people.map(({ name }) => requestCosts(input, table, name));
  const changes = people.map(({ name }) => changeCosts(input, table, name));
  const largest = Math.max(
    1,
    ...requests.map((costs) => costs.reduce((most, cost) => Math.max(most, cost), 0)),
    ...(input.cover.shifts ?? []).map(({ missingPrice = 100 }) => missingPrice),
    ...(input.cover.intervals ?? []).map(({ missingPrice = 10 }) => missingPrice),
    ...(input.breakableRules ?? []).map(({ price }) => price),
    input.changePrice ?? 0,
  );
  const { cover, cells } = coverCells(input, table, HARD * largest);
  const personRows = new PersonRows(input, table);
  const ruleCosts = people.map((person) =>
    personRows.costsByThemselves(personRows.rulesOf(person)),
  );
  const allowed = people.map((person) => personRows.allowedOf(person, personRows.rulesOf(person)));
  const burdens = fairShares(input, table, cover, cells, allowed);
  const withoutRow: number[] = [];
  const rows: RowPerson[] = [];
  for (const [p, person] of people.entries()) {
    const costs = requests[p]!.map((cost, key) => cost + changes[p]![key]! + ruleCosts[p]![key]!);
    const row = personRows.rowOf([person], allowed[p]!, costs, burdens[p]!);
    if (row === undefined) withoutRow.push(p);
    else rows.push(row);
  }
  const minutes = new Int32Array(days * width);
  for (let day = 0; day < days; day++)
    for (let s = 0; s < shifts.length; s++)
      minutes[day * width + s + 1] = table.duties[day]![s]!.minutes;
  const isMonday = Uint8Array.from({ length: days }, (_, day) =>
    Number(weekdayOfDayNumber(table.firstDay + day) === 0),
  );
  const isWhole =
    requests.every((costs) => costs.every(Number.isInteger)) &&
    changes.every((costs) => costs.every(Number.isInteger)) &&
    (input.breakableRules ?? []).every(({ price }) => Number.isInteger(price)) &&
    burdens.every((own) => own.every(({ costs }) => costs.every(Number.isInteger))) &&
    [cover.wanted, cover.missing, cover.surplus].every((list) => list.every(Number.isInteger));
  return {
    rows: { days, options: width, people: rows, heads: people.length, cover, minutes, isMonday },
    table,
    cells,
    personRows,
    requests,
    changes,
    ruleCosts,
    withoutRow,
    isWhole,
  };
}

/** What each option of a person costs in requests that it refuses. */
function requestCosts(
  { requests = [], shifts, days }: GenerateRosterInput,
  { firstDay }: DutyTable,
  name: string,
): Float64Array {
  const width = shifts.length + 1;
  const costs = new Float64Array(days * width);
  for (const { employee, date, wants, shift, weight = 1 } of requests) {
    if (employee !== name) continue;
    const day = Date.parse(date) / 86_400_000 - firstDay;
    for (let option = 0; option < width; option++)
      if (!isGranted(wants, shift, shifts[option - 1]?.id)) costs[day * width + option]! += weight;
  }
  return costs;
}

/** Whether what somebody has on a date grants a request. */
export function isGranted(wants: 'on' | 'off', shift: string | undefined, has: string | undefined) {
  const isIt = shift === undefined ? has !== undefined : has === shift;
  return wants === 'on' ? isIt : !isIt;
}

/** What each option of a person costs in changes against the roster that the search starts from. */
function changeCosts(
  { startFrom, changePrice = 0, shifts, days }: GenerateRosterInput,
  { firstDay }: DutyTable,
  name: string,
): Float64Array {
  const width = shifts.length + 1;
  const costs = new Float64Array(days * width);
  if (startFrom === undefined || changePrice === 0) return costs;
  const options = optionsOf(startFrom.duties, name, shifts, firstDay, days);
  for (let day = 0; day < days; day++)
    for (let option = 0; option < width; option++)
      if (option !== options[day]) costs[day * width + option] = changePrice;
  return costs;
}

/** Somebody's duties as options of days: 0 for a day off, else the place of the shift and 1. */
export function optionsOf(
  duties: readonly { readonly employee: string; readonly date: string; readonly shift: string }[],
  name: string,
  shifts: GenerateRosterInput['shifts'],
  firstDay: number,
  days: number,
): Uint8Array {
  const options = new Uint8Array(days);
  const placeOf = new Map(shifts.map(({ id }, s) => [id, s + 1]));
  for (const { employee, date, shift } of duties)
    if (employee === name)
      options[Date.parse(date) / 86_400_000 - firstDay] = placeOf.get(shift) ?? 0;
  return options;
}
