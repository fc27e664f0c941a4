import type { Chart } from './calculator.ts';
import { html } from './html.ts';

/** Narrow, so that its letters can be read on a telephone; wide pages enlarge it. */
const WIDTH = 360;
const HEIGHT = 200;
const LEFT = 40;
const RIGHT = 6;
const TOP = 8;
const BOTTOM = 22;

/** So many words fit below a chart. */
const MOST_LABELS = 7;

/** Bars, and lines over them, with an axis that begins at 0, or below it where numbers do. */
export function chartSvg({ caption, places, bars, lines = [], write }: Chart): string {
  const all = [...(bars?.values ?? []), ...lines.flatMap(({ values }) => values)];
  const { low, high, ticks } = axis(Math.min(0, ...all), Math.max(0, ...all));
  const inner = WIDTH - LEFT - RIGHT;
  const slot = inner / places.length;
  const x = (i: number) => LEFT + slot * (i + 0.5);
  const y = (value: number) => TOP + ((high - value) / (high - low)) * (HEIGHT - TOP - BOTTOM);
  const grid = ticks.map(
    (tick) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${f(y(tick))}" y2="${f(y(tick))}"/><text x="${LEFT - 4}" y="${f(y(tick) + 3.5)}" text-anchor="end">${html(write(tick))}</text>`,
  );
  const columns = (bars?.values ?? []).map((value, i) => {
    const [top, bottom] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
    const width = slot * 0.8;
    return `<rect class="bar" x="${f(x(i) - width / 2)}" y="${f(top)}" width="${f(width)}" height="${f(bottom - top)}"/>`;
  });
  const paths = lines.map(({ values }, i) => {
    const points = values.map((value, at) => `${f(x(at))},${f(y(value))}`).join(' ');
    return `<polyline class="line line-${i}" points="${points}"/>`;
  });
  const every = Math.ceil(places.length / MOST_LABELS);
  const labels = places.map((place, i) =>
    i % every === 0
      ? `<text x="${f(x(i))}" y="${HEIGHT - 6}" text-anchor="middle">${html(place)}</text>`
      : '',
  );
  return `<svg role="img" aria-label="${html(caption)}" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}">${grid.join('')}${columns.join('')}${paths.join('')}${labels.join('')}</svg>`;
}

const f = (value: number): string => String(Number(value.toFixed(1)));

/** Some four round numbers that hold all values between them. */
function axis(least: number, most: number): { low: number; high: number; ticks: number[] } {
  const span = most - least || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= rough)!;
  const low = Math.floor(least / step) * step;
  const count = Math.max(1, Math.ceil((most - low) / step - 1e-9));
  const ticks = Array.from({ length: count + 1 }, (_, i) =>
    Number((low + i * step).toPrecision(12)),
  );
  return { low, high: low + count * step, ticks };
}
