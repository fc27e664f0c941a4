import { serviceLevel } from '../../erlang/delay/service-level.ts';
import { fromDayNumber } from '../../time/day-number.ts';
import { DAY, MINUTE } from '../../time/durations.ts';
import { toLocal, zoneOffsets } from '../../time/zone-offsets.ts';
import type { AgentLogs } from './agent-log.ts';
import { COUNTS, measuresOf } from './counts.ts';
import type { MeasureAdherenceInput } from './input.ts';
import type { AdherenceInterval } from './result.ts';

/** Intervals of one length, on the clock of the zone. */
interface AdherenceGrid {
  readonly origin: number;
  readonly step: number;
  readonly count: number;
}

/** The intervals from the first instant of schedule or log to the last, each begun on the clock. */
export function intervalGridOf(
  { intervalSeconds = 1800, timeZone = 'UTC' }: MeasureAdherenceInput,
  { from, until }: Pick<AgentLogs, 'from' | 'until'>,
): AdherenceGrid {
  const step = intervalSeconds * 1000;
  if (until <= from) return { origin: from, step, count: 0 };
  const local = toLocal(zoneOffsets(timeZone, from, from), from);
  const origin = from - (((local % step) + step) % step);
  return { origin, step, count: Math.ceil((until - origin) / step) };
}

/** Every interval with its measures, and its service where the contacts are known. */
export function adherenceIntervals(
  { timeZone = 'UTC', service, intervalSeconds = 1800 }: MeasureAdherenceInput,
  { origin, step, count }: AdherenceGrid,
  counts: Float64Array,
): AdherenceInterval[] {
  const zone = zoneOffsets(timeZone, origin, origin + count * step);
  return Array.from({ length: count }, (_, i): AdherenceInterval => {
    const start = origin + i * step;
    const local = toLocal(zone, start);
    const day = Math.floor(local / DAY);
    const measures = measuresOf(counts, i * COUNTS);
    const scheduledAgents = measures.scheduledPositionSeconds / intervalSeconds;
    const agents = measures.positionSeconds / intervalSeconds;
    const contacts = service?.contacts[i] ?? 0;
    const row = {
      start,
      date: fromDayNumber(day),
      startMinutes: (local - day * DAY) / MINUTE,
      ...measures,
      scheduledAgents,
      agents,
    };
    if (service === undefined || contacts === 0) return row;
    const load = (contacts * service.ahtSeconds) / intervalSeconds;
    const answerTime = service.answerTimeSeconds / service.ahtSeconds;
    return {
      ...row,
      scheduledServiceLevel: serviceLevel(scheduledAgents, load, answerTime),
      serviceLevel: serviceLevel(agents, load, answerTime),
    };
  });
}
