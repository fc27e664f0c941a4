import { stamp } from '../../core/saved.ts';
import { HISTORY_FORM } from '../../forecast/history.ts';
import {
  forecastVolume,
  type IntervalHistory,
  reconcileForecasts,
  type VolumeForecast,
} from '../../forecast/index.ts';
import type { PlanQueue, PlanQueuesInput } from './input.ts';

/** Forecasts of all contacts and of each queue, which add up to them. */
interface QueueForecasts {
  readonly total: VolumeForecast;
  readonly queues: readonly VolumeForecast[];
}

/** Each queue is forecast by its own history, all together by theirs; then they are made to agree. */
export function forecastQueues(
  queues: readonly PlanQueue[],
  { forecast }: Pick<PlanQueuesInput, 'forecast'>,
): QueueForecasts {
  const own = queues.map(({ history }) => forecastVolume(history, forecast));
  if (own.length === 1) return { total: own[0]!, queues: own };
  const { forecast: total, children } = reconcileForecasts({
    name: 'all',
    forecast: forecastVolume(historyOfAll(queues), forecast),
    children: queues.map(({ name }, q) => ({ name, forecast: own[q]! })),
  });
  return { total, queues: children.map((child) => child.forecast) };
}

/** What came over all queues: unknown where it is of any of those that were open. */
function historyOfAll(queues: readonly PlanQueue[]): IntervalHistory {
  const histories = queues.map(({ history }) => history);
  const first = histories[0]!;
  const open = first.starts.map((_, i) =>
    histories.some((history) => history.open[i] === 1) ? 1 : 0,
  );
  const hours = new Map(
    histories.flatMap(({ openingHours }) =>
      openingHours.map((entry) => [JSON.stringify(entry), entry] as const),
    ),
  );
  const holidays = new Map(
    histories.flatMap((history) => history.holidays.map((day) => [day.date, day] as const)),
  );
  return {
    ...stamp(HISTORY_FORM),
    timeZone: first.timeZone,
    intervalSeconds: first.intervalSeconds,
    days: first.days.map((day, d) => ({
      ...day,
      closed: histories.every(({ days }) => days[d]!.closed),
    })),
    starts: first.starts,
    startMinutes: first.startMinutes,
    contacts: first.starts.map((_, i) => {
      const known = histories.filter((history) => history.open[i] === 1);
      if (known.length === 0 || known.some(({ contacts }) => contacts[i] === null)) return null;
      return known.reduce((all, { contacts }) => all + contacts[i]!, 0);
    }),
    open,
    openingHours: [...hours.values()],
    holidays: [...holidays.values()],
    findings: [],
  };
}
