import { median, robustDeviation } from '../engine/statistics.ts';

/** Periods to each side whose median a period is held against: up to three odd ones in a row are found. */
const BESIDE = 3;

/** Deviations from that median from which on a period is odd (Hampel 1974). */
const ODD = 3;

/** An odd period moves the season that it is judged by: looked at twice, the season is that without it. */
const LOOKS = 2;

/** Logarithms with odd periods, a strike or a month of which half was counted, brought to those around them. */
export function withoutOdd(logs: readonly number[], year: number): number[] {
  let cleaned = [...logs];
  for (let look = 0; look < LOOKS; look++) {
    const season = medianSeason(cleaned, year);
    const apart = cleaned.map((value, t) => value - season[t % year]!);
    const middle = apart.map((_, t) =>
      median(apart.slice(Math.max(0, t - BESIDE), t + BESIDE + 1)),
    );
    const off = apart.map((value, t) => value - middle[t]!);
    const usual = robustDeviation([...off, ...off.map((value) => -value)]);
    cleaned = cleaned.map((value, t) =>
      usual > 0 && Math.abs(off[t]!) > ODD * usual ? middle[t]! + season[t % year]! : value,
    );
  }
  return cleaned;
}

/** Each period of the year off the running median, in the median of the years; flat before there are two. */
function medianSeason(logs: readonly number[], year: number): number[] {
  if (logs.length < 2 * year) return new Array(year).fill(0);
  const half = year >> 1;
  const off = logs.map(
    (value, t) => value - median(logs.slice(Math.max(0, t - half), t + half + 1)),
  );
  return centred(byPeriod(off, year).map(median));
}

/**
 * The season of a year in logarithms: how far each of its periods is off the running mean of a year, in the median of the
 * years, drawn to none as far as years differ (James and Stein; Miller and Williams 2003). Flat before there are two years.
 */
export function seasonOf(logs: readonly number[], year: number): number[] {
  if (logs.length < 2 * year) return new Array(year).fill(0);
  const half = year >> 1;
  const isEven = year % 2 === 0;
  const off = logs.map((value, t) => {
    if (t < half || t + half >= logs.length) return Number.NaN;
    let all = 0;
    for (let i = t - half; i <= t + half; i++) all += logs[i]!;
    // Of an even number of periods the two at the ends count half.
    if (isEven) all -= (logs[t - half]! + logs[t + half]!) / 2;
    return value - all / year;
  });
  const own = byPeriod(off, year).map((values) => values.filter((value) => !Number.isNaN(value)));
  const season = centred(own.map((values) => (values.length > 2 ? median(values) : mean(values))));
  const several = own.filter(({ length }) => length > 1);
  if (several.length === 0) return season;
  const chance = mean(several.map((values) => variance(values) / values.length));
  const seen = mean(season.map((value) => value ** 2));
  const drawn = Math.min(1, ((year - 3) / (year - 1)) * (chance / seen)) || 0;
  return season.map((value) => value * (1 - drawn));
}

function byPeriod(values: readonly number[], year: number): number[][] {
  return Array.from({ length: year }, (_, j) => values.filter((_, t) => t % year === j));
}

function centred(values: readonly number[]): number[] {
  const middle = mean(values);
  return values.map((value) => value - middle);
}

function mean(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((total, value) => total + (value - middle) ** 2, 0) / (values.length - 1);
}
