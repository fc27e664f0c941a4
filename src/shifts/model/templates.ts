import type { Horizon } from '../requirement/horizon.ts';
import { MINUTES_PER_DAY } from '../requirement/horizon.ts';
import {
  formsOf,
  gcd,
  gridOf,
  isInside,
  lengthsOf,
  rulesOf,
  startsOf,
} from '../shift-types/rules.ts';
import type { ShiftType } from '../shift-types/shift-type.ts';

/** A break of a template with every place that it may take. */
export interface TemplateBreak {
  readonly kind: 'meal' | 'rest' | 'gap';
  readonly ticks: number;
  readonly paid: boolean;
  /** Places, in ticks after the start of the shift, ascending. */
  readonly offsets: readonly number[];
}

/** A shift type with its start and length chosen: everything but the day and the places of its breaks. */
export interface Template {
  readonly index: number;
  readonly type: ShiftType;
  readonly typeIndex: number;
  readonly startMinutes: number;
  readonly lengthMinutes: number;
  readonly startTick: number;
  readonly ticks: number;
  readonly paidTicks: number;
  readonly breaks: readonly TemplateBreak[];
  /** Least and most ticks of work between breaks. */
  readonly minWork: number;
  readonly maxWork: number;
  /** Whether the place of one break narrows the places of the next. */
  readonly chained: boolean;
}

/** The finest grid on which starts, ends and breaks of all types fall, in minutes. */
export function tickMinutesOf(types: readonly ShiftType[], intervalMinutes: number): number {
  let tick = intervalMinutes;
  for (const type of types) {
    for (const length of lengthsOf(type)) tick = gcd(tick, length);
    for (const gap of type.split?.gapMinutes ?? []) tick = gcd(tick, gap);
    tick = gcd(tick, type.earliestStartMinutes ?? 0);
    tick = gcd(tick, type.startGridMinutes ?? intervalMinutes);
    for (const rule of type.breaks ?? []) {
      tick = gcd(gcd(tick, rule.minutes), gridOf(rule, intervalMinutes));
    }
  }
  return tick;
}

/** Every template of the types that leaves each of its breaks a place. */
export function templatesOf(
  types: readonly ShiftType[],
  { intervalMinutes }: Horizon,
  tickMinutes: number,
): Template[] {
  const templates: Template[] = [];
  for (const [typeIndex, type] of types.entries()) {
    for (const { length, gap } of formsOf(type)) {
      for (const startMinutes of startsOf(type, intervalMinutes)) {
        const breaks = breaksAt(type, gap, startMinutes, length, intervalMinutes, tickMinutes);
        if (breaks === undefined) continue;
        const template = {
          index: templates.length,
          type,
          typeIndex,
          startMinutes,
          lengthMinutes: length,
          startTick: startMinutes / tickMinutes,
          ticks: length / tickMinutes,
          paidTicks: breaks.reduce(
            (left, b) => (b.paid ? left : left - b.ticks),
            length / tickMinutes,
          ),
          breaks,
          minWork: Math.ceil((type.minWorkMinutes ?? 0) / tickMinutes),
          maxWork: Math.floor((type.maxWorkMinutes ?? MINUTES_PER_DAY) / tickMinutes),
        };
        if (!hasPlacement(template)) continue;
        templates.push({ ...template, chained: isChained(template) });
      }
    }
  }
  return templates;
}

/** The breaks of a shift with that start, or undefined where one that it must have finds no place. */
function breaksAt(
  type: ShiftType,
  gap: number,
  startMinutes: number,
  length: number,
  intervalMinutes: number,
  tickMinutes: number,
): TemplateBreak[] | undefined {
  const breaks: TemplateBreak[] = [];
  for (const rule of rulesOf(type, gap)) {
    const grid = gridOf(rule, intervalMinutes);
    const offsets: number[] = [];
    const latest = Math.min(rule.latestMinutes, length - rule.minutes);
    for (
      let at = Math.ceil((startMinutes + rule.earliestMinutes) / grid) * grid;
      at <= startMinutes + latest;
      at += grid
    ) {
      if (isInside(at % MINUTES_PER_DAY, rule.clockWindows)) {
        offsets.push((at - startMinutes) / tickMinutes);
      }
    }
    if (offsets.length > 0) {
      const { kind, paid = kind === 'rest' } = rule;
      breaks.push({ kind, ticks: rule.minutes / tickMinutes, paid, offsets });
    } else if (rule.ifNoPlace !== 'skip') return undefined;
  }
  return breaks;
}

type Chain = Pick<Template, 'breaks' | 'ticks' | 'minWork' | 'maxWork'>;

function hasPlacement({ breaks, ticks, minWork, maxWork }: Chain): boolean {
  let ends = [0];
  for (const [i, { offsets, ticks: length }] of breaks.entries()) {
    const least = i === 0 ? 0 : minWork;
    const reachable = offsets.filter((offset) =>
      ends.some((end) => offset >= end + least && offset <= end + maxWork),
    );
    ends = reachable.map((offset) => offset + length);
  }
  return ends.some((end) => ticks - end <= maxWork);
}

function isChained({ breaks, ticks, minWork, maxWork }: Chain): boolean {
  if (maxWork < ticks) return true;
  return breaks.some(({ offsets }, i) => {
    const previous = breaks[i - 1];
    if (previous === undefined) return false;
    return offsets[0]! < previous.offsets.at(-1)! + previous.ticks + minWork;
  });
}
