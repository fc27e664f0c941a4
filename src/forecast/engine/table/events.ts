import type { DailyProfile } from '../../../time/daily-profile.ts';
import { toDayNumber } from '../../../time/day-number.ts';
import type { ForecastEvent } from '../../forecast-event.ts';
import type { DayTable } from './day-table.ts';

/** A table in which no one learns from past days with events: their volume says little about others. */
export function withoutEvents(table: DayTable, events: readonly ForecastEvent[]): DayTable {
  const contacts = table.contacts.slice();
  for (let row = 0; row < table.historyDays; row++) {
    if (!events.some((event) => isDuring(event, table.firstDay + row))) continue;
    for (let cell = row * table.slots; cell < (row + 1) * table.slots; cell++) {
      if (table.open[cell] === 1) contacts[cell] = Number.NaN;
    }
  }
  return { ...table, contacts };
}

/** By how much events lift the volume of a day: several on one day multiply. */
export function liftOn(events: readonly ForecastEvent[], day: number): number {
  return events
    .filter((event) => isDuring(event, day))
    .reduce((lift, event) => lift * event.lift, 1);
}

/** The profile that a day has by its events: of the last of them that has one. */
export function profileOn(events: readonly ForecastEvent[], day: number): DailyProfile | undefined {
  return events.findLast((event) => event.profile !== undefined && isDuring(event, day))?.profile;
}

function isDuring({ from, to }: ForecastEvent, day: number): boolean {
  return toDayNumber(from) <= day && day <= toDayNumber(to);
}
