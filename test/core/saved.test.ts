import {
  forecastVolume,
  intervalHistory,
  prepareDay,
  reconcileForecasts,
  updateDay,
} from 'halfhour/forecast';
import { intervalGrid, openIntervals } from 'halfhour/time';
import { describe, expect, it } from 'vitest';

const utc = { timeZone: 'UTC', intervalSeconds: 43_200 };
const history = intervalHistory([{ time: '2024-07-01T00:00', contacts: 31 }], utc);

const forecast = forecastVolume(history, { days: 1 });

/** A saved history with something else in it, as a file may have. */
const withOther = (fields: object) => ({ ...history, ...fields }) as never;

describe('a saved result', () => {
  it('begins with what it is and its version', () => {
    const grid = intervalGrid({ ...utc, from: '2024-07-01', to: '2024-07-01' });
    const day = prepareDay(history);
    expect([history, grid, day, forecast].map(({ kind, version }) => [kind, version])).toEqual([
      ['halfhour.history', 1],
      ['halfhour.grid', 1],
      ['halfhour.preparedDay', 1],
      ['halfhour.forecast', 1],
    ]);
  });

  it('of another version, or of none, is refused with what to do', () => {
    expect(() => forecastVolume(withOther({ version: 2 }), { days: 1 })).toThrow(
      'forecastVolume: history.version must be 1, the only one that this halfhour reads: ' +
        'make it again with intervalHistory (got 2)',
    );
    const { kind: _kind, version: _version, ...older } = history;
    expect(() => forecastVolume(older as never, { days: 1 })).toThrow(
      "forecastVolume: history.kind must be 'halfhour.history' " +
        '(what intervalHistory returns; if it is older, make it again with intervalHistory) (got undefined)',
    );
  });

  it('is refused where it is a part of something, and stays what it is when it is made anew', () => {
    const node = { name: 'centre', forecast };
    const again = reconcileForecasts(JSON.parse(JSON.stringify(node)));
    expect(again.forecast).toMatchObject({ kind: 'halfhour.forecast', version: 1 });
    const newer = { ...forecast, version: 2 } as never;
    expect(() =>
      reconcileForecasts({ ...node, children: [{ name: 'a', forecast: newer }] }),
    ).toThrow(
      'reconcileForecasts: children[0].forecast.version must be 1, the only one that this halfhour ' +
        'reads: make it again with forecastVolume (got 2)',
    );
    const { kind: _kind, version: _version, ...older } = forecast;
    expect(() => reconcileForecasts({ ...node, forecast: older as never })).toThrow(
      "reconcileForecasts: forecast.kind must be 'halfhour.forecast' " +
        '(what forecastVolume returns; if it is older, make it again with forecastVolume) (got undefined)',
    );
  });

  it('of another kind is refused by its name', () => {
    expect(() => updateDay(history as never, { actuals: [] })).toThrow(
      'updateDay: day must be what prepareDay returns',
    );
    const grid = withOther({ kind: 'halfhour.history' });
    expect(() => openIntervals(grid, {})).toThrow(
      "openIntervals: grid.kind must be 'halfhour.grid'",
    );
  });

  it('that was changed is refused where it no longer fits together', () => {
    expect(() => forecastVolume(withOther({ contacts: [1] }), { days: 1 })).toThrow(
      'forecastVolume: history.contacts must be as long as starts (2)',
    );
    expect(() => forecastVolume(withOther({ contacts: [-1, 1] }), { days: 1 })).toThrow(
      'forecastVolume: history.contacts[0] must be a number of 0 or more, or null where unknown (got -1)',
    );
    expect(() => forecastVolume(withOther({ open: [1, null] }), { days: 1 })).toThrow(
      'forecastVolume: history.open[1] must be a number of 0 or more',
    );
    expect(() => forecastVolume(withOther({ days: [] }), { days: 1 })).toThrow(
      'forecastVolume: history.days must be the days of starts',
    );
  });
});
