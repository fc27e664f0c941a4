import { MINUTES_PER_DAY } from '../../horizon.ts';
import {
  type BreakRule,
  formsOf,
  gcd,
  gridOf,
  isInside,
  lengthsOf,
  rulesOf,
  startsOf,
} from '../../shift-rules.ts';
import type { ClockWindow, ShiftType } from '../../shift-type.ts';

/** A break of a template with every place that it may take. */
export interface TemplateBreak {
  readonly kind: 'meal' | 'rest' | 'gap';
  readonly ticks: number;
  readonly paid: boolean;
  /** Places, in ticks after the start of the shift, ascending. */
  readonly offsets: readonly number[];
  /** For each of them, it and the places that take the same from every interval: 12:00 and 12:15 for a rest of 15. */
  readonly twins: readonly (readonly number[])[];
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

/** How time is divided. */
export interface TimeGrid {
  readonly intervalMinutes: number;
  readonly tickMinutes: number;
  /** Whether places of a break within an interval are all one: not where the price of a minute changes. */
  readonly mergesTwins: boolean;
}

/** The finest grid on which starts, ends and breaks of all types fall, in minutes. */
export function tickMinutesOf(
  types: readonly ShiftType[],
  intervalMinutes: number,
  windows: readonly ClockWindow[] = [],
): number {
  let tick = intervalMinutes;
  for (const { fromMinutes, toMinutes } of windows) tick = gcd(gcd(tick, fromMinutes), toMinutes);
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
export function templatesOf(types: readonly ShiftType[], grid: TimeGrid): Template[] {
  const { intervalMinutes, tickMinutes } = grid;
  const templates: Template[] = [];
  for (const [typeIndex, type] of types.entries()) {
    for (const { length, gap } of formsOf(type)) {
      for (const startMinutes of startsOf(type, intervalMinutes)) {
        const breaks = breaksAt(type, { startMinutes, length, gap }, grid);
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
        const chained = isChained(template);
        const isMerged = grid.mergesTwins && !chained;
        const merged = isMerged
          ? breaks.map((pause) =>
              mergeTwins(pause, template.startTick, intervalMinutes / tickMinutes),
            )
          : breaks;
        templates.push({ ...template, breaks: merged, chained });
      }
    }
  }
  return templates;
}

/** The breaks of a shift with that start, or undefined where one that it must have finds no place. */
function breaksAt(
  type: ShiftType,
  shift: { readonly startMinutes: number; readonly length: number; readonly gap: number },
  grid: TimeGrid,
): TemplateBreak[] | undefined {
  const breaks: TemplateBreak[] = [];
  for (const rule of rulesOf(type, shift.gap)) {
    const places = placesOf(rule, shift.startMinutes, shift.length, grid.intervalMinutes);
    if (places.length > 0) {
      const { kind, minutes, paid = kind === 'rest' } = rule;
      const offsets = places.map((at) => (at - shift.startMinutes) / grid.tickMinutes);
      const twins = offsets.map((offset) => [offset]);
      breaks.push({ kind, ticks: minutes / grid.tickMinutes, paid, offsets, twins });
    } else if (rule.ifNoPlace !== 'skip') return undefined;
  }
  return breaks;
}

/** Minutes after the midnight before the shift at which a break may begin. */
function placesOf(
  rule: BreakRule,
  start: number,
  length: number,
  intervalMinutes: number,
): number[] {
  const grid = gridOf(rule, intervalMinutes);
  const latest = start + Math.min(rule.latestMinutes, length - rule.minutes);
  const places: number[] = [];
  for (let at = Math.ceil((start + rule.earliestMinutes) / grid) * grid; at <= latest; at += grid) {
    if (isInside(at % MINUTES_PER_DAY, rule.clockWindows)) places.push(at);
  }
  return places;
}

/** The break with one offset for all that take the same ticks of the same intervals. */
function mergeTwins(
  pause: TemplateBreak,
  startTick: number,
  ticksPerInterval: number,
): TemplateBreak {
  const groups = new Map<number, number[]>();
  for (const offset of pause.offsets) {
    const first = Math.floor((startTick + offset) / ticksPerInterval);
    const last = Math.floor((startTick + offset + pause.ticks - 1) / ticksPerInterval);
    // A break inside one interval is known by the interval, a longer one by its place.
    const key = first === last ? -1 - first : offset;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [offset]);
    else group.push(offset);
  }
  const twins = [...groups.values()];
  return { ...pause, offsets: twins.map(([first]) => first!), twins };
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

/** Whether breaks at these offsets (of one day or several) keep the distances that the type asks for. */
export function isPlaced(
  { breaks, ticks, minWork, maxWork, chained }: Template,
  offsets: Int32Array,
): boolean {
  if (!chained) return true;
  for (let first = 0; first < offsets.length; first += breaks.length) {
    let end = 0;
    for (let b = 0; b < breaks.length; b++) {
      const work = offsets[first + b]! - end;
      if (work < (b === 0 ? 0 : minWork) || work > maxWork) return false;
      end = offsets[first + b]! + breaks[b]!.ticks;
    }
    if (ticks - end > maxWork) return false;
  }
  return true;
}
