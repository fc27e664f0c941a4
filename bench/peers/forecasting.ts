import { accuracy, forecastVolume, intervalHistory } from 'halfhour/forecast';
import { seededRandom } from '../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../test/support/simulated-rows.ts';
import { type Comparison, type Figures, printed, timed } from './peer.ts';

const WEEK = 7 * 48;
const random = seededRandom(1);

/** 26 weeks of half-hours to learn from and one to be judged by: quieter at night and at weekends, Poisson noise. */
const rowsOf = (draw: (mean: number) => number) =>
  simulatedRows(
    '2024-01-01',
    27 * 7,
    (_, weekday, minutes) =>
      (weekday < 5 ? 60 : 30) * (1.2 - Math.cos((2 * Math.PI * minutes) / 1440)),
    draw,
  );
const rows = rowsOf((mean) => poissonDraw(mean, random));
const expected = rowsOf((mean) => mean).map(({ contacts }) => contacts ?? null);
const learned = rows.slice(0, -WEEK);
const actuals = rows.slice(-WEEK).map(({ contacts }) => contacts ?? null);

const judged = (mean: readonly (number | null)[]) => {
  const { wape, bias } = accuracy(actuals, mean);
  return { wape: wape!, bias: bias! };
};

// Who knew the means of all half-hours would still miss what is chance.
const atBest = judged(expected.slice(-WEEK)).wape.toPrecision(3);

export const forecasting: Comparison = {
  work: `a week of half-hours from 26 weeks, no holidays, no gaps (WAPE at best ${atBest})`,
  ours: () =>
    timed(() => {
      const history = intervalHistory(learned, { timeZone: 'UTC', intervalSeconds: 1800 });
      const { intervals } = forecastVolume(history, { days: 7 });
      return judged(intervals.map(({ contacts }) => contacts));
    }),
  peer: 'R forecast (stlf)',
  version: () => printed('Rscript', ['-e', 'cat(as.character(packageVersion("forecast")))']),
  theirs: (): Figures => {
    const script = new URL('scripts/forecast.R', import.meta.url).pathname;
    const input = learned.map(({ contacts }) => contacts).join(',');
    const text = printed('Rscript', [script], `${input}\n`);
    if (text === undefined) throw new Error('forecast.R failed');
    const { mean, cpuSeconds } = JSON.parse(text) as { mean: number[]; cpuSeconds: number };
    return { ...judged(mean), cpuSeconds };
  },
};
