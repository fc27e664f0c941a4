import { writeCsv } from 'halfhour';
import {
  type ForecastVolumeInput,
  forecastVolume,
  intervalHistory,
  type VolumeForecast,
} from 'halfhour/forecast';
import { readExport } from 'halfhour/read';
import { forecast as t } from '#texts';
import type { Search, Values, View } from '../live/calculator.ts';
import { clock, decimal, fill, percent } from '../live/numbers.ts';

/** Nine days of ten lie between them. */
const LEVELS = [0.05, 0.95];

/** The history in a pasted file, and the forecast of the days after it. */
function forecastOf(
  { number, text }: Values,
  model?: ForecastVolumeInput['model'],
): {
  forecast: VolumeForecast;
  asked: number;
  rows: number;
} {
  const timeZone = text('zone');
  const { account, ...read } = readExport(text('history'), { timeZone });
  const rows =
    read.kind === 'intervals' ? read.rows : read.rows.map((row) => ({ ...row, contacts: 1 }));
  const history = intervalHistory(rows, {
    timeZone,
    intervalSeconds: account.intervalSeconds ?? 1800,
  });
  const forecast = forecastVolume(history, { days: number('days'), levels: LEVELS, model });
  return { forecast, asked: account.questions.length, rows: rows.length };
}

export const search: Search = function* (values) {
  // One model answers in a fraction of the time that the trial of all takes.
  yield viewOf(forecastOf(values, 'recent-mean'));
  yield viewOf(forecastOf(values));
};

function viewOf({ forecast, asked, rows }: ReturnType<typeof forecastOf>): View {
  const { total, days, intervals, backtest } = forecast;
  const [low = 0, high = 0] = total.quantiles;
  const open = intervals.filter((one) => one.open).slice(0, 96);
  return {
    answers: [
      { name: 'contacts', value: total.contacts, text: decimal(total.contacts) },
      { name: 'band', value: `${low} ${high}`, text: `${decimal(low)} – ${decimal(high)}` },
      ...(backtest === undefined
        ? []
        : [{ name: 'dayWape', value: backtest.dayWape, text: percent(backtest.dayWape) }]),
      { name: 'rows', value: rows, text: decimal(rows) },
    ],
    notes: asked > 0 ? [fill(t.asked, { questions: asked })] : [],
    charts: [
      {
        caption: t.curve,
        places: days.map(({ date }) => date.slice(5)),
        bars: { name: t.answers.contacts, values: days.map(({ contacts }) => contacts) },
        lines: [
          { name: t.low, values: days.map(({ quantiles }) => quantiles[0] ?? 0) },
          { name: t.high, values: days.map(({ quantiles }) => quantiles[1] ?? 0) },
        ],
        write: (value) => decimal(value),
      },
    ],
    tables: [
      {
        caption: t.table,
        heads: [t.date, t.time, t.answers.contacts, t.low, t.high],
        rows: open.map(({ date, startMinutes, contacts, quantiles }) => [
          date,
          clock(startMinutes),
          decimal(contacts, 1),
          decimal(quantiles[0] ?? 0),
          decimal(quantiles[1] ?? 0),
        ]),
      },
    ],
    csv: writeCsv([
      ['start', 'contacts', 'low', 'high'],
      ...intervals.map(({ start, contacts, quantiles }) => [
        start,
        contacts,
        quantiles[0] ?? null,
        quantiles[1] ?? null,
      ]),
    ]),
  };
}
