import type { Duty, DutyBreak } from '../../../duty/duty.ts';
import type { DailyShiftDemand } from '../../design-shifts/result.ts';
import { formatClock } from '../../format-clock.ts';
import type { CoverModel } from './cover-model.ts';
import type { Pattern } from './pattern.ts';
import type { Template } from './templates.ts';

/**
 * The shifts of a cover as duties: by day and start, equal ones counted together. Breaks that may as
 * well fall a little later in the same interval take turns, so that not all rest at once.
 */
export function dutiesOf(patterns: readonly Pattern[], model: CoverModel): Duty[] {
  const counts = new Map<string, { duty: Omit<Duty, 'count'>; count: number }>();
  const turns = new Map<string, number>();
  for (const { template, bundle, offsets } of patterns) {
    for (const [d, day] of model.bundles[bundle]!.entries()) {
      const places = template.breaks.map(({ twins, ...rest }, b) => {
        const offset = offsets[d * template.breaks.length + b]!;
        const alike = twins[rest.offsets.indexOf(offset)]!;
        const resting = `${day} ${template.startTick + alike[0]!} ${rest.ticks}`;
        const turn = turns.get(resting) ?? 0;
        turns.set(resting, turn + 1);
        return alike[turn % alike.length]!;
      });
      const key = `${template.index} ${day} ${places.join(' ')}`;
      const known = counts.get(key);
      if (known === undefined) {
        counts.set(key, { duty: dutyOf(template, day, places, model.tickMinutes), count: 1 });
      } else known.count++;
    }
  }
  return [...counts.values()]
    .map(({ duty, count }) => ({ ...duty, count }))
    .sort(byDayStartAndBreaks);
}

function dutyOf(
  { type, startMinutes, lengthMinutes, breaks }: Template,
  day: number,
  places: readonly number[],
  tickMinutes: number,
): Omit<Duty, 'count'> {
  return {
    typeId: type.id,
    day,
    startMinutes,
    lengthMinutes,
    breaks: breaks.map(
      ({ kind, ticks, paid }, b): DutyBreak => ({
        kind,
        startMinutes: startMinutes + places[b]! * tickMinutes,
        minutes: ticks * tickMinutes,
        paid,
      }),
    ),
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

/** How many start each distinct shift on each day, in order of start, length and type. */
export function dailyDemandOf(patterns: readonly Pattern[], model: CoverModel): DailyShiftDemand[] {
  const counts = new Map<Template, number[]>();
  for (const { template, bundle } of patterns) {
    const days = counts.get(template) ?? new Array<number>(model.horizon.days).fill(0);
    for (const day of model.bundles[bundle]!) days[day]!++;
    counts.set(template, days);
  }
  return [...counts]
    .sort(
      ([a], [b]) =>
        a.startMinutes - b.startMinutes || a.lengthMinutes - b.lengthMinutes || a.index - b.index,
    )
    .map(([template, days]) => ({
      id: nameOf(template, model.tickMinutes),
      typeId: template.type.id,
      startMinutes: template.startMinutes,
      lengthMinutes: template.lengthMinutes,
      paidMinutes: template.paidTicks * model.tickMinutes,
      counts: days,
    }));
}

function nameOf(
  { type, startMinutes, lengthMinutes, breaks }: Template,
  tickMinutes: number,
): string {
  const end = startMinutes + lengthMinutes;
  const gap = breaks.find(({ kind }) => kind === 'gap');
  const split = gap === undefined ? '' : ` gap ${gap.ticks * tickMinutes}`;
  return `${type.id} ${formatClock(startMinutes)}-${formatClock(end)}${split}`;
}
