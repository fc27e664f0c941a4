import { exp } from '../../math/elementary/exp.ts';
import { log } from '../../math/elementary/log.ts';
import { pow } from '../../math/elementary/pow.ts';
import { dampedTrend, lineSlope, smoothedLevel } from './smoothing.ts';
import { seasonOf, withoutOdd } from './usual-year.ts';

/** What is known beside the values. */
export interface SeriesOutlook {
  /** Periods of a year. */
  readonly year: number;
  /** Growth of a year that is planned. */
  readonly growth?: number | undefined;
  /** Factors of the year that begins with the first value. */
  readonly season?: readonly number[] | undefined;
}

/**
 * What comes, as the mean of four plain methods, none of which is right for every line: the level stays (simple smoothing),
 * it goes on by half of its trend (the theta method: Assimakopoulos and Nikolopoulos 2000), its trend fades (damped
 * smoothing), the last year comes again. Plain methods together beat the best chosen one (Makridakis and Hibon 2000).
 * Growth that is planned takes the place of what is said of the trend. All values above 0, six at least.
 */
export function fourMethods(
  values: readonly number[],
  ahead: number,
  { year, growth, season: given }: SeriesOutlook,
): number[] {
  const logs = withoutOdd(values.map(log), year);
  const season = given?.map(log) ?? seasonOf(logs, year);
  const count = logs.length;
  const levels = logs.map((value, t) => value - season[t % year]!);
  const { level, weight } = smoothedLevel(levels);
  const inSeason = (t: number, one: number) => exp(one + season[(count + t) % year]!);
  const ways: ((t: number) => number)[] = [];
  if (growth === undefined) {
    const drift = lineSlope(levels) / 2;
    // The level lags behind a trend by as much as its weights have of the past.
    const lag = (1 - pow(1 - weight, count)) / weight;
    const damped = dampedTrend(levels, ahead);
    ways.push(
      (t) => inSeason(t, level),
      (t) => inSeason(t, level + drift * (t + lag)),
      (t) => inSeason(t, damped[t]!),
    );
  } else {
    ways.push((t) => inSeason(t, level) * pow(1 + growth, (t + 1) / year));
  }
  if (count >= year) {
    const more = growth === undefined ? 1 : 1 + growth;
    ways.push((t) => exp(logs[count - year + (t % year)]!) * pow(more, 1 + Math.floor(t / year)));
  }
  return Array.from(
    { length: ahead },
    (_, t) => ways.reduce((total, way) => total + way(t), 0) / ways.length,
  );
}
