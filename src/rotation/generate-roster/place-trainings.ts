import { fromDayNumber } from '../../time/day-number.ts';
import { MINUTE } from '../../time/durations.ts';
import { formatInstant, localDateTimeToInstant } from '../../time/instants.ts';
import type { RosterRows } from '../engine/rows/roster-rows.ts';
import { cellCost } from '../engine/rows/row-problem.ts';
import type { GenerateRosterInput } from './input.ts';
import type { PlacedTraining, UntrainedPerson } from './result.ts';
import type { RosterProblem } from './roster-problem.ts';
import type { RosterTraining } from './training-input.ts';
import { trainingDays, trainingStarts } from './training-places.ts';

/** After so many rounds in which each training may move, they stay; few move after the second. */
const MOST_ROUNDS = 20;

/** Where a training may be, and the cells of the cover from which it takes somebody. */
interface Place {
  readonly day: number;
  readonly option: number;
  readonly start: number;
  readonly cells: readonly number[];
}

/** One training of one person. */
interface Wanted {
  readonly training: RosterTraining;
  readonly person: number;
  readonly places: readonly Place[];
  place: Place | undefined;
}

/** Trainings at their places, and those for which a person has no time between breaks. */
interface Placed {
  readonly trainings: readonly PlacedTraining[];
  readonly untrained: readonly UntrainedPerson[];
}

/**
 * Puts trainings into the duties of rows that were found, each where fewest are missing: first those with the fewest
 * places, then each may move while that helps. People in training are taken off the cover by interval; whoever is on a
 * shift stays on it.
 */
export function placeTrainings(
  input: GenerateRosterInput,
  problem: RosterProblem,
  rows: RosterRows,
): Placed {
  const wanted = wantedOf(input, problem, rows);
  const byPlaces = [...wanted].sort((a, b) => a.places.length - b.places.length);
  const ofPerson = new Map<number, Wanted[]>();
  for (const one of wanted) ofPerson.set(one.person, [...(ofPerson.get(one.person) ?? []), one]);
  let moved = true;
  for (let round = 0; moved && round < MOST_ROUNDS; round++) {
    moved = false;
    for (const one of byPlaces) {
      const before = one.place;
      if (before !== undefined) shift(rows, before, 1);
      one.place = undefined;
      one.place = cheapest(one, ofPerson.get(one.person)!, rows, before);
      if (one.place !== undefined) shift(rows, one.place, -1);
      if (one.place !== before) moved = true;
    }
  }
  const { people, shifts, timeZone } = input;
  const trainings = wanted.flatMap(({ training, person, place }): PlacedTraining[] => {
    if (place === undefined) return [];
    const date = fromDayNumber(problem.table.firstDay + place.day);
    const start = localDateTimeToInstant(date, place.start, timeZone);
    return [
      {
        training: training.id,
        employee: people[person]!.name,
        date,
        shift: shifts[place.option - 1]!.id,
        start: formatInstant(start, timeZone),
        end: formatInstant(start + training.minutes * MINUTE, timeZone),
      },
    ];
  });
  const untrained = wanted
    .filter(({ place }) => place === undefined)
    .map(({ training, person }) => ({ training: training.id, employee: people[person]!.name }));
  return { trainings, untrained };
}

/**
 * What trainings can save at most of the price of surplus people: by so much may a roster with trainings be below a bound
 * on rosters without them.
 */
export function mostSavedByTrainings({ trainings = [], cover }: GenerateRosterInput): number {
  let saved = 0;
  for (const {
    intervalSeconds,
    surplusPrice = 0.1 * (intervalSeconds / 3600),
  } of cover.intervals ?? []) {
    const length = intervalSeconds / 60;
    for (const { minutes, employees } of trainings)
      saved += employees.length * surplusPrice * (1 + Math.floor((minutes + length - 2) / length));
  }
  return saved;
}

function wantedOf(
  input: GenerateRosterInput,
  { table, cells }: RosterProblem,
  { problem, options }: RosterRows,
): Wanted[] {
  const { people, shifts, trainings = [], cover } = input;
  const placeOf = new Map(people.map(({ name }, p) => [name, p]));
  const { days, options: width } = problem;
  const { first, list } = problem.cover;
  return trainings.flatMap((training) => {
    const starts = shifts.map((one) => trainingStarts(training, one));
    const [from, to] = trainingDays(training, input, table.firstDay);
    return training.employees.map((name): Wanted => {
      const person = placeOf.get(name)!;
      const places: Place[] = [];
      for (let day = from; day <= to; day++) {
        const option = options[person * days + day]!;
        if (option === 0) continue;
        const key = day * width + option;
        const own = [...list.subarray(first[key]!, first[key + 1]!)];
        for (const start of starts[option - 1]!) {
          const begins = day * 1440 + start;
          const isIn = (c: number) => {
            const cell = cells[c]!;
            if ('shift' in cell) return false;
            const length = cover.intervals![cell.series]!.intervalSeconds / 60;
            const at = cell.day * 1440 + cell.interval * length;
            return at < begins + training.minutes && at + length > begins;
          };
          places.push({ day, option, start, cells: own.filter(isIn) });
        }
      }
      return { training, person, places, place: undefined };
    });
  });
}

function cheapest(
  { places, training }: Wanted,
  others: readonly Wanted[],
  { problem: { cover }, people }: RosterRows,
  before: Place | undefined,
): Place | undefined {
  let best: Place | undefined;
  let least = Infinity;
  for (const place of before === undefined ? places : [before, ...places]) {
    const meets = others.some(
      ({ place: other, training: { minutes } }) =>
        other !== undefined &&
        1440 * other.day + other.start < 1440 * place.day + place.start + training.minutes &&
        1440 * place.day + place.start < 1440 * other.day + other.start + minutes,
    );
    if (meets) continue;
    let cost = 0;
    for (const cell of place.cells)
      cost += cellCost(cover, cell, people[cell]! - 1) - cellCost(cover, cell, people[cell]!);
    if (cost >= least - 1e-9) continue;
    least = cost;
    best = place;
  }
  return best;
}

function shift({ people }: RosterRows, { cells }: Place, change: 1 | -1): void {
  for (const cell of cells) people[cell]! += change;
}
