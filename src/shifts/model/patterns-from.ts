import type { Duty } from '../duties/duty.ts';
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
 * The duties that the model could have made itself, as patterns; others are left out, and so are
 * duties on days that must be alike, which the model makes together.
 */
export function patternsFrom(duties: readonly Duty[], model: CoverModel): Pattern[] {
  const maker = new PatternMaker(model);
  return duties.flatMap((duty) => {
    const match = matchDuty(duty, model);
    if (match?.offsets === undefined) return [];
    const pattern = maker.make(match.template, match.bundle, match.offsets);
    return new Array<Pattern>(duty.count).fill(pattern);
  });
}

/** The template of a duty, whatever the places of its breaks; undefined if the model has none. */
export function matchDuty(duty: Duty, model: CoverModel): MatchedDuty | undefined {
  const bundle = model.bundles.findIndex((days) => days.length === 1 && days[0] === duty.day);
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
