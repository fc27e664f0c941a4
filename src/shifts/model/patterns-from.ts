import type { Duty } from '../duties/duty.ts';
import type { CoverModel } from './cover-model.ts';
import { type Pattern, PatternMaker } from './pattern.ts';
import { isPlaced, type Template } from './templates.ts';

/**
 * The duties that the model could have made itself, as patterns; others are left out, and so are
 * duties on days that must be alike, which the model makes together.
 */
export function patternsFrom(duties: readonly Duty[], model: CoverModel): Pattern[] {
  const maker = new PatternMaker(model);
  return duties.flatMap((duty) => {
    const bundle = model.bundles.findIndex((days) => days.length === 1 && days[0] === duty.day);
    for (const template of model.templates) {
      if (!model.bundlesOf[template.index]!.includes(bundle)) continue;
      const offsets = offsetsIn(template, duty, model.tickMinutes);
      if (offsets === undefined || !isPlaced(template, offsets)) continue;
      return new Array<Pattern>(duty.count).fill(maker.make(template, bundle, offsets));
    }
    return [];
  });
}

/** The places of a duty's breaks as the template counts them, or undefined if the duty is not of it. */
function offsetsIn(template: Template, duty: Duty, tickMinutes: number): Int32Array | undefined {
  const { type, startMinutes, lengthMinutes, breaks } = template;
  if (type.id !== duty.typeId || startMinutes !== duty.startMinutes) return undefined;
  if (lengthMinutes !== duty.lengthMinutes || breaks.length !== duty.breaks.length)
    return undefined;
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
