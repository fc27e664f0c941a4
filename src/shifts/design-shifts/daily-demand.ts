import { clockOfDay } from '../../core/words.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import type { Pattern } from '../engine/model/pattern.ts';
import type { Template } from '../engine/model/template.ts';
import type { DailyShiftDemand } from './result.ts';

/** How many start each distinct shift on each day, in order of start, length and type. */
export function dailyDemandOf(patterns: readonly Pattern[], model: CoverModel): DailyShiftDemand[] {
  const counts = new Map<Template, number[]>();
  for (const { template, group } of patterns) {
    const days = counts.get(template) ?? new Array<number>(model.horizon.days).fill(0);
    for (const day of model.dayGroups[group]!) days[day]!++;
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
  const hours = `${clockOfDay(startMinutes)}-${clockOfDay(startMinutes + lengthMinutes)}`;
  const gap = breaks.find(({ kind }) => kind === 'gap');
  return `${type.id} ${hours}${gap === undefined ? '' : ` gap ${gap.ticks * tickMinutes}`}`;
}
