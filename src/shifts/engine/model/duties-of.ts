import type { Duty } from '../../../duty/duty.ts';
import type { CoverModel } from './cover-model.ts';
import type { Pattern } from './pattern.ts';
import type { Template } from './template.ts';

/**
 * The shifts of a cover as duties: by day and start, equal ones counted together. Breaks that may as
 * well fall a little later in the same interval take turns, so that not all rest at once.
 */
export function dutiesOf(patterns: readonly Pattern[], model: CoverModel): Duty[] {
  const duties = new Map<string, Duty>();
  const turns = new Map<string, number>();
  for (const { template, group, offsets } of patterns) {
    for (const [d, day] of model.dayGroups[group]!.entries()) {
      const places = template.breaks.map(({ equivalents, ...pause }, b) => {
        const offset = offsets[d * template.breaks.length + b]!;
        const alike = equivalents[pause.offsets.indexOf(offset)]!;
        const resting = `${day} ${template.startTick + alike[0]!} ${pause.ticks}`;
        const turn = turns.get(resting) ?? 0;
        turns.set(resting, turn + 1);
        return alike[turn % alike.length]!;
      });
      const key = `${template.index} ${day} ${places.join(' ')}`;
      const count = (duties.get(key)?.count ?? 0) + 1;
      duties.set(key, dutyOf(template, day, places, model.tickMinutes, count));
    }
  }
  return [...duties.values()].sort(byDayStartAndBreaks);
}

function dutyOf(
  { type, startMinutes, lengthMinutes, breaks }: Template,
  day: number,
  places: readonly number[],
  tickMinutes: number,
  count: number,
): Duty {
  return {
    typeId: type.id,
    day,
    startMinutes,
    lengthMinutes,
    breaks: breaks.map(({ kind, ticks, paid }, b) => ({
      kind,
      startMinutes: startMinutes + places[b]! * tickMinutes,
      minutes: ticks * tickMinutes,
      paid,
    })),
    count,
  };
}

function byDayStartAndBreaks(a: Duty, b: Duty): number {
  return (
    a.day - b.day ||
    a.startMinutes - b.startMinutes ||
    a.lengthMinutes - b.lengthMinutes ||
    compareTexts(a.typeId, b.typeId) ||
    compareTexts(breakTimes(a), breakTimes(b))
  );
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const breakTimes = ({ breaks }: Duty) =>
  breaks.map(({ startMinutes }) => String(startMinutes).padStart(4, '0')).join(' ');
