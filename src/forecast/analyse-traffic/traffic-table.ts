import { withoutAbsent } from '../../core/without-absent.ts';
import { HOUR_SECONDS } from '../../time/durations.ts';
import { HISTORY_VOLUMES, type HistoryDay, type HistoryVolume } from '../history.ts';
import type { HistorySeries } from '../history-series.ts';
import { arrivalsIn, handledIn } from '../volumes-in.ts';

/** The traffic of one group of intervals: an hour of the day, a weekday, a month. */
export interface TrafficRow {
  /** Name of the group: `08:30`, `Monday`, `2024-W27`, `2024-07`, `2024`, or the period's own. */
  readonly name: string;
  /** Local dates on which anything of the group is known. */
  readonly dates: number;
  /** Open intervals of the group of which nothing is known. */
  readonly unknownIntervals: number;
  /** Contacts offered, in all. */
  readonly contacts: number;
  /** Contacts offered per date on which the group is known. */
  readonly contactsPerDate: number;
  /** Share of all contacts of the history (0 to 1). */
  readonly share: number;
  /** Totals of the other volumes, as far as the history knows them. */
  readonly volumes: Readonly<Partial<Record<HistoryVolume, number>>>;
  /** Offered to agents by all that arrived, where both are known; absent if nothing arrived. */
  readonly transferRate?: number | undefined;
  /** Given up by all offered, where both are known; absent if nothing was offered. */
  readonly abandonedShare?: number | undefined;
  /** Handle time in seconds, weighted by those answered (else by contacts); absent where unknown. */
  readonly ahtSeconds?: number | undefined;
  /** Contacts × handle time in hours; absent where no handle time is known. */
  readonly workloadHours?: number | undefined;
}

/** Which group each interval of a day belongs to; undefined for none. */
export type GroupOf = (day: HistoryDay) => (interval: number) => string | undefined;

/** Adds up a history by group. Groups stand in the order in which they first occur, unless named. */
export function tabulate(
  history: HistorySeries,
  groupOf: GroupOf,
  names: readonly string[] = [],
): TrafficRow[] {
  const groups = new Map<string, Tally>(names.map((name) => [name, newTally()]));
  for (const day of history.days) {
    const groupOfInterval = groupOf(day);
    for (let i = day.first; i < day.first + day.count; i++) {
      const name = groupOfInterval(i);
      if (name === undefined) continue;
      const tally = groups.get(name) ?? newTally();
      groups.set(name, tally);
      count(tally, history, i, day.date);
    }
  }
  const all = history.contacts.reduce((total, value) => total + (value || 0), 0);
  return [...groups]
    .filter(([, tally]) => tally.dates.size > 0 || tally.unknownIntervals > 0)
    .map(([name, tally]) => toRow(name, tally, all));
}

/** The row of a period of which the history has no interval. */
export function emptyRow(name: string): TrafficRow {
  return toRow(name, newTally(), 0);
}

/** What is counted while the intervals of a group pass. */
interface Tally {
  readonly dates: Set<string>;
  unknownIntervals: number;
  contacts: number;
  readonly volumes: Partial<Record<HistoryVolume, number>>;
  /** Contacts offered by arrivals, and given up by offered, of intervals where both are known. */
  readonly transfer: Ratio;
  readonly abandoned: Ratio;
  /** Seconds handled by those handled, and that all contacts need by contacts, where handle times are known. */
  readonly handled: Ratio;
  readonly offered: Ratio;
}

/** A part and its whole. */
interface Ratio {
  part: number;
  whole: number;
}

function newTally(): Tally {
  const ratio = (): Ratio => ({ part: 0, whole: 0 });
  const ratios = { transfer: ratio(), abandoned: ratio(), handled: ratio(), offered: ratio() };
  return { dates: new Set(), unknownIntervals: 0, contacts: 0, volumes: {}, ...ratios };
}

function count(tally: Tally, history: HistorySeries, i: number, date: string): void {
  for (const volume of HISTORY_VOLUMES) {
    const value = history.volumes?.[volume]?.[i] ?? Number.NaN;
    if (!Number.isNaN(value)) tally.volumes[volume] = (tally.volumes[volume] ?? 0) + value;
  }
  const contacts = history.contacts[i]!;
  if (Number.isNaN(contacts)) {
    tally.unknownIntervals += history.open[i]!;
    return;
  }
  tally.dates.add(date);
  tally.contacts += contacts;
  addTo(tally.transfer, contacts, arrivalsIn(history, i));
  addTo(tally.abandoned, history.volumes?.abandoned?.[i] ?? Number.NaN, contacts);
  const handled = handledIn(history, i);
  const ahtSeconds = history.ahtSeconds?.[i] ?? Number.NaN;
  addTo(tally.handled, handled * ahtSeconds, handled);
  addTo(tally.offered, contacts * ahtSeconds, contacts);
}

/** Adds a part and its whole where both are known. */
function addTo(ratio: Ratio, part: number, whole: number): void {
  if (Number.isNaN(part + whole)) return;
  ratio.part += part;
  ratio.whole += whole;
}

function toRow(name: string, tally: Tally, all: number): TrafficRow {
  const { unknownIntervals, contacts, volumes, offered } = tally;
  const dates = tally.dates.size;
  return withoutAbsent({
    name,
    dates,
    unknownIntervals,
    contacts,
    contactsPerDate: dates === 0 ? 0 : contacts / dates,
    share: all === 0 ? 0 : contacts / all,
    volumes,
    transferRate: quotient(tally.transfer),
    abandonedShare: quotient(tally.abandoned),
    ahtSeconds: quotient(tally.handled),
    workloadHours: offered.whole > 0 ? offered.part / HOUR_SECONDS : undefined,
  });
}

function quotient({ part, whole }: Ratio): number | undefined {
  return whole > 0 ? part / whole : undefined;
}
