import type { Duty } from '../../duty/duty.ts';
import type { CoverModel } from '../../shifts/engine/model/cover-model.ts';
import type { CrewWalk } from '../engine/walks/crew-walk.ts';
import type { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import type { RotationProblem } from './rotation-problem.ts';

/** A duty, and the shift of the model that it is. */
export type DutyOfModel = Duty & { readonly shift: number };

/** The duties that are of shifts of the model, breaks where these may be. */
export function dutiesOfModel(
  duties: readonly Duty[],
  { templates, tickMinutes }: CoverModel,
): DutyOfModel[] {
  return duties.flatMap((duty) => {
    const { typeId, startMinutes, lengthMinutes, breaks } = duty;
    const shift = templates.findIndex(
      (template) =>
        template.type.id === typeId &&
        template.startMinutes === startMinutes &&
        template.lengthMinutes === lengthMinutes,
    );
    const fits = templates[shift]?.breaks.every(({ equivalents }, b) =>
      equivalents.some((alike) =>
        alike.includes(((breaks[b]?.startMinutes ?? -1) - startMinutes) / tickMinutes),
      ),
    );
    return fits ? [{ ...duty, shift }] : [];
  });
}

/** The same walks with the breaks of the duties, and those of whoever comes in addition where they cost least. */
export function withBreaks(
  crews: readonly CrewWalk[],
  given: readonly DutyOfModel[],
  { model }: RotationProblem,
  cover: HalfHourCover,
): CrewWalk[] {
  const breaks = cover.mostBreaks;
  const left = new Map<number, { places: number[]; count: number }[]>();
  for (const { shift, day, startMinutes, breaks: placed, count } of given) {
    const template = model.templates[shift]!;
    const places = placed.map((pause, b) => {
      const offset = (pause.startMinutes - startMinutes) / model.tickMinutes;
      return template.breaks[b]!.equivalents.findIndex((alike) => alike.includes(offset));
    });
    const key = 7 * shift + day;
    left.set(key, [...(left.get(key) ?? []), { places, count }]);
  }
  cover.clear();
  const walks = crews.map((walk) => ({
    ...walk,
    places: new Int16Array(walk.shifts.length * breaks),
  }));
  const spare: { walk: CrewWalk; day: number }[] = [];
  for (const walk of walks) {
    for (const [day, shift] of walk.shifts.entries()) {
      if (shift < 0) continue;
      const duty = left.get(7 * shift + (day % 7))?.find(({ count }) => count > 0);
      if (duty === undefined) {
        spare.push({ walk, day });
        continue;
      }
      duty.count--;
      walk.places.set(duty.places, day * breaks);
      cover.put(day % 7, shift, walk.places, day * breaks, 1);
    }
  }
  for (const { walk, day } of spare)
    cover.add(day % 7, walk.shifts[day]!, walk.places, day * breaks);
  return walks;
}
