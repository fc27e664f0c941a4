import { sum } from '../../../core/sum.ts';
import { gcd } from '../../../math/gcd.ts';
import type { RowProblem, RowSpan } from './row-problem.ts';

/** How a person's row is read by a search, made once. Hours are in units, the largest that measure all of them. */
export interface RowPlan {
  readonly person: number;
  /** Kinds of day that the person may have: those of one kind are alike to rules, hours and counters in the state. */
  readonly kinds: number;
  /** The kind in the layers of each kind of the person. */
  readonly layerKind: Int32Array;
  /** Counters in the state that a kind counts for, a bit each. */
  readonly countedBy: Int32Array;
  /** Options that may be taken, by day. */
  readonly options: readonly Int32Array[];
  /** Kind of each option of the person; 0 where it may never be taken. */
  readonly kindOf: Int32Array;
  /** Whether a kind may be had, by `day * kinds + kind`. */
  readonly isOpen: Uint8Array;
  /** Working time in units, by `day * kinds + kind`; 0 outside all spans. */
  readonly length: Int32Array;
  readonly unit: number;
  /** Units of a duty on the average, 1 where none has any. */
  readonly meanLength: number;
  readonly spans: readonly RowSpan[];
  /** Span of each day, or -1. */
  readonly spanOf: Int32Array;
  /** Whether a span ends with the day before. */
  readonly endsSpan: Uint8Array;
  /** Least and most units of each span. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Counters in the state, by their place in the person's list. */
  readonly counted: readonly number[];
  /** Whether the most weekends may be reached, so that they are counted. */
  readonly countsWeekends: boolean;
}

/** A plan whose counts take at most so many combinations. */
export function rowPlan(problem: RowProblem, person: number, mostLevels: number): RowPlan {
  const { days, options: width, people, minutes } = problem;
  const { allowed, kindOf: layerKindOf, counters, spans, mostWeekends } = people[person]!;
  const options = Array.from({ length: days }, (_, day) =>
    Int32Array.from(
      Array.from({ length: width }, (_, option) => option).filter(
        (option) => allowed[day * width + option] === 1,
      ),
    ),
  );
  const taken = [...new Set(options.flatMap((list) => [...list]))].sort((a, b) => a - b);
  const countsWeekends = mostWeekends <= days / 7;
  const counted = countersInState(
    counters,
    days,
    countsWeekends ? Math.floor(mostLevels / (mostWeekends + 1)) : mostLevels,
  );
  const spanOf = new Int32Array(days).fill(-1);
  for (const [s, { from, to }] of spans.entries()) spanOf.fill(s, from, to);
  const endsSpan = new Uint8Array(days + 1);
  for (const { to } of spans) endsSpan[to] = 1;

  const kindAt = new Map<string, number>();
  const kindOf = new Int32Array(width);
  const layerKind: number[] = [];
  const countedBy: number[] = [];
  const sampleOf: number[] = [];
  for (const option of taken) {
    const bits = counted.reduce((all, c, bit) => all | (counters[c]!.counts[option]! << bit), 0);
    const key = `${layerKindOf[option]}/${bits}`;
    let kind = kindAt.get(key);
    if (kind === undefined) {
      kind = kindAt.size;
      kindAt.set(key, kind);
      layerKind.push(layerKindOf[option]!);
      countedBy.push(bits);
      sampleOf.push(option);
    }
    kindOf[option] = kind;
  }
  const kinds = kindAt.size;
  const minutesAt = (day: number, kind: number) =>
    spanOf[day]! < 0 ? 0 : minutes[day * width + sampleOf[kind]!]!;
  const isOpen = new Uint8Array(days * kinds);
  let unit = 0;
  for (let day = 0; day < days; day++) {
    for (const option of options[day]!) {
      isOpen[day * kinds + kindOf[option]!] = 1;
      unit = gcd(unit, minutesAt(day, kindOf[option]!));
    }
  }
  unit ||= 1;
  const length = new Int32Array(days * kinds);
  for (let day = 0; day < days; day++)
    for (let kind = 0; kind < kinds; kind++)
      if (isOpen[day * kinds + kind] === 1)
        length[day * kinds + kind] = minutesAt(day, kind) / unit;
  const lengths = [...length].filter((one) => one > 0);
  const meanLength = lengths.length === 0 ? 1 : sum(lengths) / lengths.length;
  return {
    person,
    kinds,
    layerKind: Int32Array.from(layerKind),
    countedBy: Int32Array.from(countedBy),
    options,
    kindOf,
    isOpen,
    length,
    unit,
    meanLength,
    spans,
    spanOf,
    endsSpan,
    least: Int32Array.from(spans, ({ least }) => Math.ceil(least / unit)),
    most: Int32Array.from(spans, ({ most }) => Math.floor(Math.min(most, 1440 * days) / unit)),
    counted,
    countsWeekends,
  };
}

/** Combinations of counts up to which further counters join the scarcest one in the state. */
const FEW_LEVELS = 12;

/** The counters in the state: the scarcest if it fits, and others while the combinations are few. */
function countersInState(
  counters: RowProblem['people'][number]['counters'],
  days: number,
  levels: number,
): number[] {
  const size = ({ least, most }: { readonly least: number; readonly most: number }) =>
    (most >= days ? least : most) + 1;
  const scarcestFirst = [...counters.keys()].sort(
    (a, b) => size(counters[a]!) - size(counters[b]!) || a - b,
  );
  const chosen: number[] = [];
  let taken = 1;
  for (const c of scarcestFirst) {
    taken *= size(counters[c]!);
    if (taken > (chosen.length === 0 ? levels : Math.min(levels, FEW_LEVELS))) break;
    chosen.push(c);
  }
  return chosen.sort((a, b) => a - b);
}
