import type { ClockWindow } from '../../../duty/clock-window.ts';
import { gcd } from '../../../math/gcd.ts';
import { DAY_MINUTES } from '../../../time/durations.ts';
import { mayBegin } from '../../clock-hours.ts';
import {
  type BreakRule,
  formsOf,
  gridOf,
  isPaid,
  lengthsOf,
  rulesOf,
  startsOf,
} from '../../shift-rules.ts';
import type { ShiftType } from '../../shift-type.ts';
import { type Template, type TemplateBreak, templateOf } from './template.ts';

/** How time is divided. */
interface TimeGrid {
  readonly intervalMinutes: number;
  readonly tickMinutes: number;
  /** Whether places of a break within an interval are all one: not where the price of a minute changes. */
  readonly mergesEquivalents: boolean;
}

/** The finest grid on which starts, ends and breaks of all types fall, in minutes. */
export function tickMinutesOf(
  types: readonly ShiftType[],
  intervalMinutes: number,
  windows: readonly ClockWindow[],
): number {
  const lengths = types.flatMap((type) => [
    ...lengthsOf(type),
    ...(type.split?.gapMinutes ?? []),
    type.earliestStartMinutes ?? 0,
    type.startGridMinutes ?? intervalMinutes,
    ...(type.breaks ?? []).flatMap((rule) => [rule.minutes, gridOf(rule, intervalMinutes)]),
  ]);
  const ends = windows.flatMap(({ fromMinutes, toMinutes }) => [fromMinutes, toMinutes]);
  return [...ends, ...lengths].reduce(gcd, intervalMinutes);
}

/** Every template of the types that leaves each of its breaks a place. */
export function templatesOf(types: readonly ShiftType[], grid: TimeGrid): Template[] {
  const templates: Template[] = [];
  for (const [typeIndex, type] of types.entries()) {
    for (const { length: lengthMinutes, gap } of formsOf(type)) {
      for (const startMinutes of startsOf(type, grid.intervalMinutes)) {
        const shift = { type, typeIndex, startMinutes, lengthMinutes };
        const breaks = breaksOf(shift, rulesOf(type, gap), grid);
        const template = breaks && templateOf(shift, breaks, grid.tickMinutes);
        if (template === undefined) continue;
        const isMerged = grid.mergesEquivalents && !template.chained;
        templates.push({
          ...template,
          index: templates.length,
          ...(isMerged && { breaks: breaks!.map((pause) => merged(pause, template, grid)) }),
        });
      }
    }
  }
  return templates;
}

type Shift = Pick<Template, 'startMinutes' | 'lengthMinutes'>;

/** The breaks of a shift, or undefined where one that it must have finds no place. */
function breaksOf(
  shift: Shift,
  rules: readonly BreakRule[],
  { intervalMinutes, tickMinutes }: TimeGrid,
): TemplateBreak[] | undefined {
  const breaks: TemplateBreak[] = [];
  for (const rule of rules) {
    const offsets = placesOf(rule, shift, intervalMinutes).map(
      (at) => (at - shift.startMinutes) / tickMinutes,
    );
    if (offsets.length > 0) {
      const equivalents = offsets.map((offset) => [offset]);
      const ticks = rule.minutes / tickMinutes;
      breaks.push({ kind: rule.kind, ticks, paid: isPaid(rule), offsets, equivalents });
    } else if (rule.ifNoPlace !== 'skip') return undefined;
  }
  return breaks;
}

/** Minutes after the midnight before the shift at which a break may begin. */
function placesOf(
  rule: BreakRule,
  { startMinutes, lengthMinutes }: Shift,
  intervalMinutes: number,
): number[] {
  const grid = gridOf(rule, intervalMinutes);
  const earliest = Math.ceil((startMinutes + rule.earliestMinutes) / grid) * grid;
  const latest = startMinutes + Math.min(rule.latestMinutes, lengthMinutes - rule.minutes);
  const places: number[] = [];
  for (let at = earliest; at <= latest; at += grid) {
    if (mayBegin(at % DAY_MINUTES, rule.clockWindows)) places.push(at);
  }
  return places;
}

/** The break with one offset for all that take the same ticks of the same intervals. */
function merged(
  pause: TemplateBreak,
  { startTick }: Pick<Template, 'startTick'>,
  { intervalMinutes, tickMinutes }: TimeGrid,
): TemplateBreak {
  const ticksPerInterval = intervalMinutes / tickMinutes;
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
  const equivalents = [...groups.values()];
  return { ...pause, offsets: equivalents.map(([first]) => first!), equivalents };
}
