import { clockText, twoDigits, WEEKDAY_SHORT } from '../../core/words.ts';
import { fromDayNumber, toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import { DAY, DAY_MINUTES, HOUR, MINUTE } from '../../time/durations.ts';
import { formatLocal } from '../../time/instants.ts';
import { matchLocal, toLocal, type ZoneOffsets, zoneOffsets } from '../../time/zone-offsets.ts';

/** An interval by the clock of the centre. */
interface ClockReading {
  readonly date: string;
  readonly startMinutes: number;
}

/** Where an interval lies on the axis, and what the centre's clock shows there. */
interface PlacedTime {
  /** Hours that passed since the axis begins. */
  readonly hour: number;
  /** ISO 8601 with the zone's offset, which tells the two readings of a doubled hour apart. */
  readonly time: string;
}

/** An axis of time as it passes, labelled by the clock of the centre. */
interface ElapsedAxis {
  readonly encoding: object;
  readonly place: (instant: number) => PlacedTime;
}

/**
 * The axis from one instant to another. A renderer's own axis of time reads clock times on the clock
 * of whoever looks at it; this one knows nothing but hours that pass, so every reader sees one picture.
 * A doubled hour has its own width, a missing one has none.
 */
export function elapsedAxis(timeZone: string, from: number, to: number): ElapsedAxis {
  const zone = zoneOffsets(timeZone, from, to);
  const hourOf = (instant: number) => (instant - from) / HOUR;
  const labels = labelsOf(zone, from, to).map(({ at, text }) => [hourOf(at), text] as const);
  const [first, last] = [from, to].map((instant) => fromDayNumber(dayNumberAt(zone, instant)));
  return {
    encoding: {
      field: 'hour',
      type: 'quantitative',
      title: `${first === last ? first : `${first} to ${last}`}, clock of ${timeZone}`,
      scale: { nice: false, zero: false },
      axis: {
        values: labels.map(([hour]) => hour),
        labelExpr: `${JSON.stringify(Object.fromEntries(labels))}[datum.value]`,
        labelOverlap: true,
      },
    },
    place: (instant) => {
      const local = toLocal(zone, instant);
      return { hour: hourOf(instant), time: formatLocal(local, local - instant) };
    },
  };
}

/** The instants of clock readings in their order: of a time that is shown twice, the second comes second. */
export function instantsOf(readings: readonly ClockReading[], timeZone: string): number[] {
  const locals = readings.map((one) => toDayNumber(one.date) * DAY + one.startMinutes * MINUTE);
  const [first = 0, last = first] = [locals[0], locals.at(-1)];
  const zone = zoneOffsets(timeZone, first - 2 * DAY, last + 2 * DAY);
  let before = -Infinity;
  return locals.map((local) => {
    const { instant, second } = matchLocal(zone, local);
    before = instant > before ? instant : second;
    return before;
  });
}

/** More dates than this have no room for a label each. */
const LABELLED_DATES = 21;
/** So many full dates have room beside each other. */
const FULL_DATES = 14;
/** Up to so many dates, hours are labelled as well. */
const DATES_WITH_HOURS = 3;
const HOURS_APART = [1, 2, 3, 6];
const LABELLED_HOURS = 16;

interface Label {
  readonly at: number;
  readonly text: string;
}

function labelsOf(zone: ZoneOffsets, from: number, to: number): Label[] {
  const firstDay = dayNumberAt(zone, from);
  const count = dayNumberAt(zone, to) - firstDay + 1;
  const apart = count <= LABELLED_DATES ? 1 : Math.ceil(count / FULL_DATES);
  const dates = Array.from({ length: Math.ceil(count / apart) }, (_, i) => {
    const day = firstDay + i * apart;
    return {
      at: matchLocal(zone, day * DAY).instant,
      text: apart === 1 ? shortOf(day) : fromDayNumber(day),
    };
  });
  const hours = count <= DATES_WITH_HOURS ? hoursBetween(zone, from, to) : [];
  const shown = dates.filter(({ at }) => at >= from && at <= to);
  const taken = new Set(shown.map(({ at }) => at));
  return [...shown, ...hours.filter(({ at }) => !taken.has(at))].sort((a, b) => a.at - b.at);
}

/** Every so many hours on the clock, at each time that it shows them. */
function hoursBetween(zone: ZoneOffsets, from: number, to: number): Label[] {
  const span = (to - from) / HOUR;
  const apart = HOURS_APART.find((hours) => span / hours <= LABELLED_HOURS) ?? 12;
  const first = Math.ceil(from / STEP);
  return Array.from({ length: Math.floor(to / STEP) - first + 1 }, (_, i) => (first + i) * STEP)
    .map((at) => ({
      at,
      minutes: (((toLocal(zone, at) / MINUTE) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES,
    }))
    .filter(({ minutes }) => minutes % (apart * 60) === 0)
    .map(({ at, minutes }) => ({ at, text: clockText(minutes) }));
}

/** Clocks change by whole quarters of an hour, so none of their hours lies between two such steps. */
const STEP = 15 * MINUTE;

function dayNumberAt(zone: ZoneOffsets, instant: number): number {
  return Math.floor(toLocal(zone, instant) / DAY);
}

/** A weekday and its day of the month: `Sun 27`. */
function shortOf(day: number): string {
  return `${WEEKDAY_SHORT[weekdayOfDayNumber(day)]} ${twoDigits(Number(fromDayNumber(day).slice(8)))}`;
}
