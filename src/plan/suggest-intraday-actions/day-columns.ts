import { costOf, type DayProblem, type PersonState, presence } from './day-problem.ts';

/** Places of breaks that are looked at for one person: beyond it only one of his parts moves at a time. */
const MOST_PLACES = 60;

/** One thing that a person may do, breaks and all. */
export interface Column {
  readonly state: PersonState;
  readonly cost: number;
  readonly shares: Float64Array;
}

/** All that one person may do; shares are worked out at the first look. */
interface PersonColumns {
  readonly size: number;
  /** Column by number; the first is as it was told. */
  readonly at: (index: number) => Column;
}

/** All that one person may do beside what he does `now`, which comes first. */
export function columnsOf(problem: DayProblem, p: number, now: PersonState): PersonColumns {
  const { input, choices } = problem;
  const places = placesOf(problem, p, now);
  const own = [now.choice, ...choices[p]!.filter((choice) => choice !== now.choice)];
  const made: (Column | undefined)[] = new Array(own.length * places.length);
  const make = (index: number): Column => {
    const state = {
      choice: own[Math.floor(index / places.length)]!,
      starts: places[index % places.length]!,
    };
    const shares = presence(input, input.people[p]!, state);
    return { state, cost: costOf(problem, p, state), shares };
  };
  return {
    size: made.length,
    at: (index) => {
      made[index] ??= make(index);
      return made[index];
    },
  };
}

/** Starts of all parts together that overlap nowhere, those of now first. */
function placesOf({ input, starts }: DayProblem, p: number, now: PersonState): readonly number[][] {
  const { offPhone = [] } = input.people[p]!;
  const all = starts[p]!.reduce((product, own) => product * own.length, 1);
  let places: number[][] = [[]];
  if (all <= MOST_PLACES)
    for (const own of starts[p]!)
      places = places.flatMap((place) => own.map((at) => [...place, at]));
  else places = starts[p]!.flatMap((own, k) => own.map((at) => now.starts.with(k, at)));
  const isApart = (place: readonly number[]) =>
    place.every((at, k) =>
      place.every(
        (other, j) =>
          j <= k || at + offPhone[k]!.minutes <= other || other + offPhone[j]!.minutes <= at,
      ),
    );
  const isNow = (place: readonly number[]) => place.every((at, k) => at === now.starts[k]);
  return [[...now.starts], ...places.filter((place) => !isNow(place) && isApart(place))];
}
