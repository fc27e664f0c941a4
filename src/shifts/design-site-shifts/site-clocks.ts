import { type ClockWindow, lies } from '../../duty/clock-window.ts';
import { toDayNumber, weekdayOfDayNumber } from '../../time/day-number.ts';
import { DAY, DAY_MINUTES, MINUTE } from '../../time/durations.ts';
import { toLocal, zoneOffsets } from '../../time/zone-offsets.ts';
import type { PremiumWindow } from '../design-problem.ts';
import type { TypeClocks } from '../engine/model/cover-model.ts';
import type { ShiftBreak, ShiftType } from '../shift-type.ts';
import type { ShiftSite } from './input.ts';

/** A shift type of a site on the clock of UTC, as long as the site's clock is so far from it. */
export interface SiteType {
  readonly site: number;
  /** The type on the site's own clock. */
  readonly of: ShiftType;
  /** The same on the clock of UTC, with a name of its own. */
  readonly type: ShiftType;
  readonly offsetMinutes: number;
}

/** The clock of a site over a stretch of days by UTC. */
export interface SiteClock {
  /** Minutes by which it is ahead of UTC, each once. */
  readonly offsets: readonly number[];
  /** Minutes from 1970-01-01 00:00 on its clock, at that minute after the start of the stretch. */
  local(minute: number): number;
}

/** The clock of a zone from a date of UTC on; shifts of the last day end a day later. */
export function siteClock(timeZone: string, startDate: string, days: number): SiteClock {
  const from = toDayNumber(startDate) * DAY;
  const zone = zoneOffsets(timeZone, from, from + (days + 1) * DAY);
  return {
    offsets: [...new Set(zone.offsets)].map((offset) => offset / MINUTE),
    local: (minute) => toLocal(zone, from + minute * MINUTE) / MINUTE,
  };
}

/** Every type of every site on the clock of UTC, once for each offset that its site has in these days. */
export function siteTypes(sites: readonly ShiftSite[], clocks: readonly SiteClock[]): SiteType[] {
  return sites.flatMap(({ shiftTypes }, site) =>
    clocks[site]!.offsets.flatMap((offsetMinutes) =>
      shiftTypes.map((of, t) => ({
        site,
        of,
        type: { ...onUtc(of, offsetMinutes), id: `${site} ${offsetMinutes} ${t}` },
        offsetMinutes,
      })),
    ),
  );
}

/** Which shifts may start when, and what their hours cost, each by the clock of its site. */
export function clocksOfTypes(
  types: readonly SiteType[],
  sites: readonly ShiftSite[],
  clocks: readonly SiteClock[],
): TypeClocks {
  const closed = sites.map(({ closedDates = [] }) => new Set(closedDates.map(toDayNumber)));
  const running = new Map<number, Float64Array>();
  const rates = sites.map(({ premiums = [] }) => premiums.map(({ rate }) => rate));
  return {
    windows: types.flatMap(({ site, offsetMinutes }) =>
      (sites[site]!.premiums ?? []).map((premium) => moved(premium, -offsetMinutes)),
    ),
    dearestTick: 1 + Math.max(...rates.map((all) => all.reduce((sum, rate) => sum + rate, 0))),
    mayStart: (t, minute) => {
      const { site, of, offsetMinutes } = types[t]!;
      const local = clocks[site]!.local(minute);
      const day = Math.floor(local / DAY_MINUTES);
      const isAsOffset = (local - offsetMinutes - minute) % DAY_MINUTES === 0;
      const isWeekday = of.weekdays?.includes(weekdayOfDayNumber(day)) ?? true;
      return isAsOffset && isWeekday && !closed[site]!.has(day);
    },
    pricesOf: (t, ticks, tickMinutes) => {
      const { site } = types[t]!;
      const known = running.get(site);
      if (known !== undefined) return known;
      const { premiums = [] } = sites[site]!;
      const prices = new Float64Array(ticks + 1);
      for (let tick = 0; tick < ticks; tick++)
        prices[tick + 1] =
          prices[tick]! + priceAt(clocks[site]!.local(tick * tickMinutes), premiums);
      running.set(site, prices);
      return prices;
    },
  };
}

/** What a minute costs, in plain ones. */
function priceAt(local: number, premiums: readonly PremiumWindow[]): number {
  const day = Math.floor(local / DAY_MINUTES);
  const clock = local - day * DAY_MINUTES;
  let price = 1;
  for (const premium of premiums) {
    const isDay = premium.weekdays?.includes(weekdayOfDayNumber(day)) ?? true;
    if (isDay && lies(clock, premium)) price += premium.rate;
  }
  return price;
}

/** A type with its times of the clock as UTC shows them; which days it may start on its site's clock says. */
function onUtc({ weekdays, breaks, ...type }: ShiftType, offsetMinutes: number): ShiftType {
  const { earliestStartMinutes = 0, latestStartMinutes = DAY_MINUTES - 1 } = type;
  return {
    ...type,
    earliestStartMinutes: onDial(earliestStartMinutes - offsetMinutes),
    latestStartMinutes: onDial(latestStartMinutes - offsetMinutes),
    ...(breaks && { breaks: breaks.map((pause) => breakOnUtc(pause, offsetMinutes)) }),
  };
}

function breakOnUtc({ clockWindows, ...pause }: ShiftBreak, offsetMinutes: number): ShiftBreak {
  if (clockWindows === undefined) return pause;
  return { ...pause, clockWindows: clockWindows.map((hours) => moved(hours, -offsetMinutes)) };
}

function moved({ fromMinutes, toMinutes }: ClockWindow, minutes: number): ClockWindow {
  return { fromMinutes: onDial(fromMinutes + minutes), toMinutes: onDial(toMinutes + minutes) };
}

/** A time of the clock, whatever the day. */
function onDial(minutes: number): number {
  return ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
}
