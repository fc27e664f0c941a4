import type { Duty } from '../../../duty/duty.ts';
import type { CoverModel } from './cover-model.ts';
import { type Pattern, PatternMaker } from './pattern.ts';
import { isPlaced, type Template } from './template.ts';

/** A duty among the templates of a model. */
export interface MatchedDuty {
  readonly template: Template;
  readonly group: number;
  /** Places of its breaks, where they are ones that the template allows. */
  readonly offsets: Int32Array | undefined;
}

/** The template of a duty, whatever the places of its breaks; undefined if the model has none. */
export function matchDuty(duty: Duty, model: CoverModel): MatchedDuty | undefined {
  const group = model.dayGroups.findIndex((days) => days.includes(duty.day));
  const gap = duty.breaks.find(({ kind }) => kind === 'gap')?.minutes ?? 0;
  const template = model.templates.find(
    ({ index, type, startMinutes, lengthMinutes, breaks }) =>
      type.id === duty.typeId &&
      startMinutes === duty.startMinutes &&
      lengthMinutes === duty.lengthMinutes &&
      (breaks.find(({ kind }) => kind === 'gap')?.ticks ?? 0) * model.tickMinutes === gap &&
      model.groupsOf[index]!.includes(group),
  );
  if (template === undefined) return undefined;
  const offsets = offsetsIn(template, duty, model.tickMinutes);
  const isAllowed = offsets !== undefined && isPlaced(template, offsets);
  return { template, group, offsets: isAllowed ? offsets : undefined };
}

/** The places of a duty's breaks as the template counts them, or undefined if it has others. */
function offsetsIn(template: Template, duty: Duty, tickMinutes: number): Int32Array | undefined {
  if (template.breaks.length !== duty.breaks.length) return undefined;
  const offsets = template.breaks.flatMap(({ kind, ticks, paid, offsets, equivalents }, b) => {
    const pause = duty.breaks[b]!;
    const isSame =
      pause.kind === kind && pause.minutes === ticks * tickMinutes && pause.paid === paid;
    const offset = (pause.startMinutes - template.startMinutes) / tickMinutes;
    const place = equivalents.findIndex((alike) => alike.includes(offset));
    return isSame && place >= 0 ? [offsets[place]!] : [];
  });
  return offsets.length === duty.breaks.length ? Int32Array.from(offsets) : undefined;
}

/**
 * The duties that the model could have made itself, as patterns; others are left out. Where days must
 * be alike, equal shifts of all of them make one pattern, and what some days have more is left out.
 */
export function patternsFrom(duties: readonly Duty[], model: CoverModel): Pattern[] {
  const maker = new PatternMaker(model);
  const made = new Map<string, Pattern>();
  return placesByShift(duties, model).flatMap(({ template, group, placesOn }) => {
    const places = model.dayGroups[group]!.map((day) => placesOn.get(day) ?? []);
    const count = Math.min(...places.map(({ length }) => length));
    return Array.from({ length: count }, (_, n) => {
      const offsets = Int32Array.from(places.flatMap((onDay) => [...onDay[n]!]));
      const key = `${template.index} ${group} ${offsets.join(' ')}`;
      const pattern = made.get(key) ?? maker.make(template, group, offsets);
      made.set(key, pattern);
      return pattern;
    });
  });
}

interface PlacedShift extends Omit<MatchedDuty, 'offsets'> {
  readonly placesOn: Map<number, Int32Array[]>;
}

/** The places of the breaks of every shift, by template, group of days and day. */
function placesByShift(duties: readonly Duty[], model: CoverModel): PlacedShift[] {
  const shifts = new Map<string, PlacedShift>();
  for (const duty of duties) {
    const match = matchDuty(duty, model);
    if (match?.offsets === undefined) continue;
    const { template, group, offsets } = match;
    const key = `${template.index} ${group}`;
    const shift = shifts.get(key) ?? { template, group, placesOn: new Map() };
    shifts.set(key, shift);
    const places = shift.placesOn.get(duty.day) ?? [];
    shift.placesOn.set(duty.day, places);
    for (let n = 0; n < duty.count; n++) places.push(offsets);
  }
  return [...shifts.values()];
}
