import {
  type ForecastNode,
  forecastVolume,
  type HistoryRow,
  intervalHistory,
  type ReconciledForecast,
  reconcile,
  reconcileForecasts,
  type VolumeForecast,
  type VolumeForecastNode,
} from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

const random = seededRandom(11);
const draw = (mean: number) => poissonDraw(mean, random);
const bell = (minutes: number, peak: number) => Math.exp(-(((minutes / 60 - peak) / 3) ** 2));

/** A queue on weekdays from 8 to 18, a smaller one round the clock, and a third within the second. */
const sales = simulatedRows(
  '2024-01-01',
  42,
  (_, weekday, minutes) =>
    weekday < 5 && minutes >= 480 && minutes < 1080 ? 30 * bell(minutes, 11) : undefined,
  draw,
);
const repairs = simulatedRows(
  '2024-01-01',
  42,
  (_, __, minutes) => 1 + 8 * bell(minutes, 15),
  draw,
);
const alarms = simulatedRows(
  '2024-01-01',
  42,
  (_, __, minutes) => 0.2 + 3 * bell(minutes, 20),
  draw,
);

function forecastOf(rows: readonly HistoryRow[], levels = [0.025, 0.1, 0.5, 0.9, 0.975]) {
  const history = intervalHistory(rows, {
    timeZone: 'Europe/Berlin',
    intervalSeconds: 1800,
    duplicates: 'add',
    missingRows: 'unknown',
  });
  return forecastVolume(history, { days: 9, startDate: '2024-02-12', levels });
}

const technical: VolumeForecastNode = {
  name: 'technical',
  forecast: forecastOf([...repairs, ...alarms]),
  children: [
    { name: 'repairs', forecast: forecastOf(repairs) },
    { name: 'alarms', forecast: forecastOf(alarms) },
  ],
};
const centre: VolumeForecastNode = {
  name: 'centre',
  forecast: forecastOf([...sales, ...repairs, ...alarms]),
  children: [{ name: 'sales', forecast: forecastOf(sales) }, technical],
};

/** All counts of a forecast: intervals, days, weeks, the total. */
function cellsOf({ intervals, days, weeks, total }: VolumeForecast) {
  return [...intervals, ...days, ...weeks, total];
}

function everyNode(node: ReconciledForecast): ReconciledForecast[] {
  return [node, ...node.children.flatMap(everyNode)];
}

describe('reconciled volume forecasts', () => {
  const reconciled = reconcileForecasts(centre);

  it('add up in every interval, day and week, and all in all', () => {
    for (const { forecast, children } of everyNode(reconciled)) {
      if (children.length === 0) continue;
      for (const [n, { contacts }] of cellsOf(forecast).entries()) {
        const total = children.reduce((sum, part) => sum + cellsOf(part.forecast)[n]!.contacts, 0);
        expect(Math.abs(contacts - total)).toBeLessThanOrEqual(1e-12 * total);
      }
      const days = forecast.days.reduce((sum, { contacts }) => sum + contacts, 0);
      expect(Math.abs(forecast.total.contacts / days - 1)).toBeLessThan(1e-12);
    }
  });

  it('are those of reconcile by the spread of their quantiles, which follow its errors', () => {
    const zs = [-1.959964, -1.281552, 0, 1.281552, 1.959964];
    const square = zs.reduce((total, z) => total + z * z, 0);
    const node = ({ name, forecast, children = [] }: VolumeForecastNode): ForecastNode => ({
      name,
      values: forecast.intervals.map(({ open, contacts }) => (open ? contacts : Number.NaN)),
      standardError: forecast.intervals.map(({ open, contacts, quantiles }) =>
        open
          ? zs.reduce((sum, z, k) => sum + z * (quantiles[k]! - contacts), 0) / square
          : Number.NaN,
      ),
      children: children.map(node),
    });
    const given = node(centre);
    const { values, standardErrors } = reconcile(given);
    const root = (quantiles: readonly number[], k: number) => Math.sqrt(quantiles[k]! + 0.375);
    for (const [i, { contacts, quantiles }] of reconciled.forecast.intervals.entries()) {
      expect(Math.abs(contacts - values[i]!)).toBeLessThanOrEqual(1e-6 * contacts);
      const before = centre.forecast.intervals[i]!.quantiles;
      if (before[0] === 0 || quantiles[0] === 0) continue;
      const narrower = standardErrors[i]! / (given.standardError as number[])[i]!;
      const bands = [quantiles, before].map((levels) => root(levels, 4) - root(levels, 0));
      // The normal quantiles above have seven digits.
      expect(Math.abs(bands[0]! / bands[1]! / narrower - 1)).toBeLessThan(1e-5);
    }
  });

  it('have ascending quantiles, none negative, about their means', () => {
    for (const { forecast } of everyNode(reconciled)) {
      for (const { contacts, quantiles } of cellsOf(forecast)) {
        expect(quantiles[0]).toBeGreaterThanOrEqual(0);
        for (const [k, quantile] of quantiles.slice(1).entries()) {
          expect(quantile).toBeGreaterThanOrEqual(quantiles[k]!);
        }
        expect(quantiles[0]).toBeLessThanOrEqual(contacts);
        expect(quantiles[4]).toBeGreaterThanOrEqual(contacts);
      }
    }
  });

  it('keep bands of about their width, of which the whole is narrower than its parts together', () => {
    const width = ({ quantiles }: { quantiles: readonly number[] }) =>
      quantiles[3]! - quantiles[1]!;
    const [before, after] = [centre.forecast.total, reconciled.forecast.total].map(width);
    expect(after! / before!).toBeGreaterThan(0.7);
    expect(after! / before!).toBeLessThan(1.05);
    const parts = reconciled.children.map(({ forecast }) => width(forecast.total));
    expect(after).toBeLessThan(parts.reduce((a, b) => a + b, 0));
  });

  it('keep quiet intervals that are likely to stay empty', () => {
    const { intervals } = centre.forecast;
    const quiet = intervals.flatMap(({ contacts, quantiles }, i) =>
      contacts < 1.5 && quantiles[1] === 0 ? [i] : [],
    );
    expect(quiet.length).toBeGreaterThan(20);
    for (const i of quiet) expect(reconciled.forecast.intervals[i]!.quantiles[1]).toBe(0);
  });

  it('stay as they are when reconciled again, for then nothing is left that disagrees', () => {
    const again = everyNode(reconcileForecasts(reconciled));
    for (const [n, { forecast, children }] of everyNode(reconciled).entries()) {
      const cells = cellsOf(again[n]!.forecast);
      for (const [i, { contacts, quantiles }] of cellsOf(forecast).entries()) {
        expect(Math.abs(cells[i]!.contacts - contacts)).toBeLessThanOrEqual(1e-9 * contacts);
        // A whole's bands may be drawn in again, to what its parts together allow.
        if (children.length > 0) continue;
        for (const [k, quantile] of quantiles.entries()) {
          expect(Math.abs(cells[i]!.quantiles[k]! - quantile)).toBeLessThanOrEqual(1e-9 * contacts);
        }
      }
    }
  });

  it('are closed where everything is', () => {
    const night = reconciled.children[0]!.forecast.intervals[0]!;
    expect(night).toEqual(centre.children![0]!.forecast.intervals[0]);
    expect(reconciled.children[0]!.forecast.days[5]).toMatchObject({ closed: true, contacts: 0 });
  });

  it('open a whole that was thought closed when a part is open', () => {
    const { forecast } = reconcileForecasts({
      name: 'all',
      forecast: centre.children![0]!.forecast,
      children: [{ name: 'repairs', forecast: technical.children![0]!.forecast }],
    });
    const repairsNight = technical.children![0]!.forecast.intervals[0]!;
    const { open, contacts, quantiles } = forecast.intervals[0]!;
    expect([open, contacts]).toEqual([true, repairsNight.contacts]);
    expect(quantiles[4]).toBeGreaterThan(contacts);
    const saturday = forecast.days[5]!;
    expect(saturday.closed).toBe(false);
    expect(saturday.quantiles[4]).toBeGreaterThan(saturday.contacts);
  });

  it('say by how much they moved, and leave out sample paths', () => {
    const { reasons, samplePaths } = reconciled.forecast;
    expect(reasons.at(-1)?.message).toMatch(
      /^moved by -?\d+\.\d % in all, so that parts and whole add up$/,
    );
    expect(samplePaths).toBe(undefined);
  });

  it('take any levels: the median alone, one side alone', () => {
    for (const levels of [[0.5], [0.9]]) {
      const parts = [repairs, alarms].map((rows, p) => ({
        name: `part ${p}`,
        forecast: forecastOf(rows, levels),
      }));
      const whole = forecastOf([...repairs, ...alarms], levels);
      const { forecast } = reconcileForecasts({ name: 'all', forecast: whole, children: parts });
      for (const { quantiles } of cellsOf(forecast)) {
        expect(quantiles).toHaveLength(1);
        expect(quantiles.filter((quantile) => !Number.isFinite(quantile))).toEqual([]);
      }
    }
  });
});

describe('volume forecasts that do not fit together are refused', () => {
  const refusal = (forecast: VolumeForecast) => () =>
    reconcileForecasts({
      name: 'centre',
      forecast: centre.forecast,
      children: [{ name: 'sales', forecast }],
    });
  const { forecast } = technical;

  it('with other dates', () => {
    const history = intervalHistory(sales, { timeZone: 'Europe/Berlin', intervalSeconds: 1800 });
    expect(refusal(forecastVolume(history, { days: 9 }))).toThrow(
      "reconcileForecasts: children[0].forecast.intervals[0].start must be 2024-02-12T00:00:00+01:00 as in 'centre': " +
        'forecast all from the same startDate (got "2024-02-10T00:00:00+01:00")',
    );
    expect(refusal({ ...forecast, intervals: forecast.intervals.slice(0, 48) })).toThrow(
      "children[0].forecast.intervals must be as many as in 'centre' (432) (got an array of 48)",
    );
  });

  it('with other intervals or levels', () => {
    expect(refusal({ ...forecast, intervalSeconds: 900 })).toThrow(
      "children[0].forecast.intervalSeconds must be that of 'centre' (1800) (got 900)",
    );
    expect(refusal({ ...forecast, levels: [0.1, 0.9] })).toThrow(
      "children[0].forecast.levels must be those of 'centre' (0.025, 0.1, 0.5, 0.9, 0.975)",
    );
  });
});
