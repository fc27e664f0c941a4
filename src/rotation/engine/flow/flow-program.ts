import type {
  LinearProgram,
  LinearRow,
  LinearVariable,
} from '../../../search/lp/linear-program.ts';
import { employeeRange, type RotationInput } from '../../rotation-input.ts';
import { workingMinutes } from '../../rotation-shift.ts';
import { OFF } from '../stints/remembering.ts';
import { freeWeekends, type StintArc, type StintGraph } from '../stints/stint-graph.ts';
import { mostAWeek, rollingLimits } from '../windows/rolling-limit.ts';

type Term = readonly [index: number, coefficient: number];

// What is branched on first decides most: how many stints there are, then where the days off lie.
export const PRIORITY = {
  employees: 6,
  deviation: 5,
  stints: 4,
  kinds: 3,
  offAndBegin: 2,
  work: 1,
} as const;

/** The flow program of a rota: whole numbers of walks through each arc of the stint graph. */
export interface FlowProgram {
  readonly graph: StintGraph;
  readonly program: LinearProgram;
  /** Index of the variable that counts the employees. */
  readonly employees: number;
  /** No arc has more walks than this. */
  readonly mostStints: number;
  /** For each shift and weekday the variables of people too few and too many. */
  readonly deviations: readonly { readonly under: number; readonly over: number }[];
  /** The problem, if any closed walk of its length that meets its demand is a rota: then no row is needed. */
  readonly plainWeek?: PlainWeek | undefined;
}

/** A week whose demand is all that adds up, met exactly by so many people. */
export type PlainWeek = Pick<RotationInput, 'demand' | 'workStretch' | 'daysOff'> & {
  readonly weeks: number;
};

export function flowProgram(input: RotationInput, graph: StintGraph): FlowProgram {
  const { arcs } = graph;
  const crew = employeeRange(input);
  const shortest = input.workStretch.min + input.daysOff.min;
  const mostStints = Math.floor((7 * crew.max) / shortest);
  const variables: LinearVariable[] = arcs.map((arc) => ({
    lower: 0,
    upper: mostWalks(input, arc, mostStints),
    integer: true,
    priority: arc.kind === 'work' ? PRIORITY.work : PRIORITY.offAndBegin,
  }));
  const employees = variables.length;
  variables.push({ lower: crew.min, upper: crew.max, integer: true, priority: PRIORITY.employees });
  const deviations = input.demand.flatMap((week, s) =>
    week.map((required) => {
      const { under, over } = mayMiss(input, s, required);
      const deviation = (upper: number) =>
        variables.push({ lower: 0, upper, integer: true, priority: PRIORITY.deviation }) - 1;
      return { under: deviation(under ? required : 0), over: deviation(over ? crew.max : 0) };
    }),
  );
  const extra = extraRows(input, arcs, employees);
  const isPlain =
    extra.length === 0 &&
    crew.min === crew.max &&
    input.deviation === undefined &&
    input.shifts.every(({ demandIs }) => demandIs !== 'atLeast');
  const rows = [
    ...demandRows(input, arcs, deviations),
    ...conservationRows(graph),
    exactly(0, [...arcs.map(({ days }, j): Term => [j, days.length]), [employees, -7]]),
    countOfStints(arcs),
    ...extra,
  ];
  return {
    graph,
    employees,
    mostStints,
    deviations,
    plainWeek: isPlain ? { ...input, weeks: crew.min } : undefined,
    program: { objective: new Array<number>(variables.length).fill(0), rows, variables },
  };
}

/** Whether a shift may have fewer, or more, people than its demand. */
function mayMiss({ shifts, deviation }: RotationInput, s: number, required: number) {
  return {
    under: deviation?.under === true,
    // Spare people where nobody is needed would open a centre that is closed.
    over: (deviation?.over === true && required > 0) || shifts[s]!.demandIs === 'atLeast',
  };
}

/** A block that would exceed the demand of a day by itself cannot be walked. */
function mostWalks(input: RotationInput, { kind, weekday, days }: StintArc, most: number): number {
  if (kind !== 'work') return most;
  const times = new Map<number, number>();
  for (const [i, shift] of days.entries()) {
    const day = (weekday + i) % 7;
    if (mayMiss(input, shift, input.demand[shift]![day]!).over) continue;
    const cell = shift * 7 + day;
    times.set(cell, (times.get(cell) ?? 0) + 1);
  }
  return [...times].reduce((least, [cell, count]) => {
    const required = input.demand[Math.floor(cell / 7)]![cell % 7]!;
    return Math.min(least, Math.floor(required / count));
  }, most);
}

/** On each shift and day: the people at work, less those too many, plus those too few. */
function demandRows(
  { demand }: RotationInput,
  arcs: readonly StintArc[],
  deviations: FlowProgram['deviations'],
): LinearRow[] {
  const terms = deviations.map(({ under, over }): Term[] => [
    [under, 1],
    [over, -1],
  ]);
  for (const [j, { weekday, days }] of arcs.entries()) {
    for (const [i, shift] of days.entries()) {
      if (shift !== OFF) terms[shift * 7 + ((weekday + i) % 7)]!.push([j, 1]);
    }
  }
  return terms.map((row, cell) => exactly(demand[Math.floor(cell / 7)]![cell % 7]!, row));
}

/** As many walks leave a node as enter it. */
function conservationRows({ nodeCount, arcs }: StintGraph): LinearRow[] {
  const terms = Array.from({ length: nodeCount }, (): Term[] => []);
  for (const [j, { from, to }] of arcs.entries()) {
    terms[from]!.push([j, -1]);
    terms[to]!.push([j, 1]);
  }
  return terms.map((row) => exactly(0, row));
}

function countOfStints(arcs: readonly StintArc[]): LinearRow {
  const terms = arcs.flatMap(({ kind }, j): Term[] => (kind === 'off' ? [[j, 1]] : []));
  return { terms, lower: 0, upper: Infinity, integer: true, priority: PRIORITY.stints };
}

/** Rules that add up over the cycle, and what those of its order add up to: free weekends, single days off, average hours. */
function extraRows(
  input: RotationInput,
  arcs: readonly StintArc[],
  employees: number,
): LinearRow[] {
  const { weekends, maxSingleDaysOff, weeklyHours, shifts } = input;
  const over = (of: (arc: StintArc) => number) =>
    arcs.flatMap((arc, j): Term[] => (of(arc) === 0 ? [] : [[j, of(arc)]]));
  const rows: LinearRow[] = [];
  if (weekends?.minFree !== undefined) {
    rows.push({ terms: over(freeWeekends), lower: weekends.minFree, upper: Infinity });
  }
  if (weekends?.maxBetweenFree !== undefined) {
    // Each free weekend has at most so many others after it: the order of the walk settles the rest.
    const terms: Term[] = over((arc) => (weekends.maxBetweenFree! + 1) * freeWeekends(arc));
    rows.push({ terms: [...terms, [employees, -1]], lower: 0, upper: Infinity });
  }
  if (maxSingleDaysOff !== undefined) {
    rows.push({ terms: over(isSingleDayOff), lower: 0, upper: maxSingleDaysOff });
  }
  rows.push(...rowsOfRolling(input, over, employees));
  const minutes = over(({ days }) =>
    days.reduce((sum, s) => sum + (s === OFF ? 0 : workingMinutes(shifts[s]!)), 0),
  );
  if (weeklyHours?.maxAverage !== undefined) {
    const terms: Term[] = [...minutes, [employees, -60 * weeklyHours.maxAverage]];
    rows.push({ terms, lower: -Infinity, upper: 0 });
  }
  if (weeklyHours?.minAverage !== undefined) {
    const terms: Term[] = [...minutes, [employees, -60 * weeklyHours.minAverage]];
    rows.push({ terms, lower: 0, upper: Infinity });
  }
  return rows;
}

/** What limits on any so many days in a row add up to round the cycle. */
function rowsOfRolling(
  input: RotationInput,
  over: (of: (arc: StintArc) => number) => Term[],
  employees: number,
): LinearRow[] {
  return rollingLimits(input, input.shifts).map((limit): LinearRow => {
    const most = mostAWeek(limit);
    if (limit.ofWeekends) {
      const terms: Term[] = [...over(freeWeekends), [employees, most - 1]];
      return { terms, lower: 0, upper: Infinity };
    }
    const counted = over(({ days }) =>
      days.reduce((sum, s) => sum + (s === OFF ? 0 : limit.counts[s]!), 0),
    );
    return { terms: [...counted, [employees, -most]], lower: -Infinity, upper: 0 };
  });
}

export function isSingleDayOff({ kind, days }: StintArc): 0 | 1 {
  return kind === 'off' && days.length === 1 ? 1 : 0;
}

function exactly(value: number, terms: readonly Term[]): LinearRow {
  return { terms, lower: value, upper: value };
}
