import type { Duty } from '../../../duty/duty.ts';
import type { CoverModel } from './cover-model.ts';
import { type Pattern, PatternMaker } from './pattern.ts';
import { isPlaced, type Template } from './templates.ts';

/** A duty among the templates of a model. */
export interface MatchedDuty {
  readonly template: Template;
  readonly bundle: number;
  /** Places of its breaks, where they are ones that the template allows. */
  readonly offsets: Int32Array | undefined;
}

/**
 * The duties that the model could have made itself, as patterns; others are left out. Where days must
 * be alike, equal shifts of all of them make one pattern, and what some days have more is left out.
 */
export function patternsFrom(duties: readonly Duty[], model: CoverModel): Pattern[] {
  const maker = new PatternMaker(model);
  const made = new Map<string, Pattern>();
  return [...placesByShift(duties, model).values()].flatMap(({ template, bundle, placesOn }) => {
    const days = model.bundles[bundle]!;
    const count = Math.min(...days.map((day) => placesOn.get(day)?.length ?? 0));
    return Array.from({ length: count }, (_, n) => {
      const offsets = Int32Array.from(days.flatMap((day) => [...placesOn.get(day)![n]!]));
      const key = `${template.index} ${bundle} ${offsets.join(' ')}`;
      const pattern = made.get(key) ?? maker.make(template, bundle, offsets);
      made.set(key, pattern);
      return pattern;
    });
  });
}

/** The places of the breaks of every shift, by template, bundle and day. */
function placesByShift(duties: readonly Duty[], model: CoverModel) {
  const shifts = new Map<
    string,
    Pick<MatchedDuty, 'template' | 'bundle'> & { placesOn: Map<number, Int32Array[]> }
  >();
  for (const duty of duties) {
    const match = matchDuty(duty, model);
    if (match?.offsets === undefined) continue;
    const { template, bundle, offsets } = match;
    const key = `${template.index} ${bundle}`;
    const shift = shifts.get(key) ?? { template, bundle, placesOn: new Map() };
    shifts.set(key, shift);
    const places = shift.placesOn.get(duty.day) ?? [];
    shift.placesOn.set(duty.day, places);
    for (let n = 0; n < duty.count; n++) places.push(offsets);
  }
  return shifts;
}

/** The template of a duty, whatever the places of its breaks; undefined if the model has none. */
export function matchDuty(duty: Duty, model: CoverModel): MatchedDuty | undefined {
  const bundle = model.bundles.findIndex((days) => days.includes(duty.day));
  const gap = gapOf(duty);
  const template = model.templates.find(
    ({ index, type, startMinutes, lengthMinutes, breaks }) =>
      type.id === duty.typeId &&
      startMinutes === duty.startMinutes &&
      lengthMinutes === duty.lengthMinutes &&
      (breaks.find(({ kind }) => kind === 'gap')?.ticks ?? 0) * model.tickMinutes === gap &&
      model.bundlesOf[index]!.includes(bundle),
  );
  if (template === undefined) return undefined;
  const offsets = offsetsIn(template, duty, model.tickMinutes);
  return {
    template,
    bundle,
    offsets: offsets && isPlaced(template, offsets) ? offsets : undefined,
  };
}

function gapOf({ breaks }: Duty): number {
  return breaks.find(({ kind }) => kind === 'gap')?.minutes ?? 0;
}

/** The places of a duty's breaks as the template counts them, or undefined if it has others. */
function offsetsIn(template: Template, duty: Duty, tickMinutes: number): Int32Array | undefined {
  const { startMinutes, breaks } = template;
  if (breaks.length !== duty.breaks.length) return undefined;
  const offsets = breaks.map(({ kind, ticks, paid, offsets, twins }, b) => {
    const pause = duty.breaks[b]!;
    const isSame =
      pause.kind === kind && pause.minutes === ticks * tickMinutes && pause.paid === paid;
    const offset = (pause.startMinutes - startMinutes) / tickMinutes;
    return isSame ? offsets[twins.findIndex((alike) => alike.includes(offset))] : undefined;
  });
  return offsets.some((offset) => offset === undefined)
    ? undefined
    : Int32Array.from(offsets as number[]);
}
