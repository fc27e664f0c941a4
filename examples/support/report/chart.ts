import type { VegaLiteSpec } from 'halfhour';
import { Error as ErrorLevel, logger, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { Html, html } from './html.ts';

/** How a chart writes numbers. */
export interface ChartNumbers {
  readonly decimal: string;
  readonly thousands: string;
}

/** How a chart says what it says. */
export interface ChartLanguage {
  readonly words: (text: string) => string;
  readonly numbers: ChartNumbers;
}

/** Widths at which charts are drawn: for a telephone, and for a desk or paper. */
const WIDTHS = { narrow: 358, wide: 900 };

/**
 * A chart as a picture of its own, once for narrow pages and once for wide ones, with a sentence that says what it
 * shows. Nothing has to run where it is looked at, so it prints, and works without a network.
 */
export async function chart(
  spec: VegaLiteSpec,
  sentence: string,
  { words, numbers }: ChartLanguage,
): Promise<Html> {
  const pictures = await Promise.all(
    Object.entries(WIDTHS).map(async ([name, width]) => {
      const svg = await drawn(inWords(spec, words), width, name === 'narrow', numbers);
      return html`<div class="${name}">${new Html(svg)}</div>`;
    }),
  );
  return html`<figure>
<div role="img" aria-label="${sentence}">${pictures}</div>
<figcaption>${sentence}</figcaption>
</figure>`;
}

async function drawn(
  spec: VegaLiteSpec,
  width: number,
  isNarrow: boolean,
  numbers: ChartNumbers,
): Promise<string> {
  const { title, ...rest } = spec;
  const sized = {
    ...rest,
    width,
    autosize: { type: 'fit-x', contains: 'padding' },
    padding: { ...PADDING, right: isNarrow ? 5 : WIDE_RIGHT },
    background: null,
    config: {
      ...(rest['config'] as object),
      // Without a canvas widths of texts are guessed, and guessed too wide.
      legend: { orient: 'top', labelLimit: 240, ...(isNarrow && { columns: 2 }) },
      axis: {
        labelColor: INK,
        titleColor: INK,
        gridColor: FAINT,
        domainColor: FAINT,
        tickColor: FAINT,
        labelFontSize: isNarrow ? 10 : 11,
        labelLimit: isNarrow ? NARROW_LABEL : WIDE_LABEL,
      },
      text: { color: INK },
    },
  };
  const plain = JSON.parse(JSON.stringify(sized), (key, value) => {
    if (!isNarrow) return value;
    if (key === 'labelLimit') return NARROW_LABEL;
    return key === 'title' && String(value).length > NARROW_TITLE ? null : value;
  }) as TopLevelSpec;
  const { spec: compiled } = compile(plain, { logger: logger(ErrorLevel) });
  const svg = await new View(parse(compiled), {
    renderer: 'none',
    locale: { number: { ...numbers, grouping: [3], currency: ['', ''] } },
  } as object).toSVG();
  // The figure speaks for its parts.
  return svg
    .replace('<svg ', '<svg aria-hidden="true" ')
    .replaceAll(/ aria-(?:label|roledescription)="[^"]*"/g, '')
    .replaceAll(/ role="[^"]*"/g, '');
}

/** Chinese signs are wider than what is guessed without a canvas, by less than so much in a name of a weekday. */
const PADDING = { left: 14, top: 5, bottom: 5 };
/** Half of the last number of an axis stands beyond it where signs beside it are wider than guessed. */
const WIDE_RIGHT = 24;

/** Longer labels leave a narrow chart no room. */
const NARROW_LABEL = 180;
/** By guessed widths, which are nearly twice the real ones: `14 07:30 part-early (1)` is not cut. */
const WIDE_LABEL = 320;
const NARROW_TITLE = 30;

/** Colours that the page sets by light and dark: see the style of the page. */
const INK = '#1c1c1c';
const FAINT = '#dddddd';

const NOT_WORDS = new Set([
  'field',
  'type',
  'mark',
  '$schema',
  'interpolate',
  'scheme',
  'orient',
  'font',
  'format',
]);

/** The chart with its words in another language; the same word in data and scale stays the same. */
function inWords(spec: VegaLiteSpec, words: (text: string) => string): VegaLiteSpec {
  const translated = (value: unknown): unknown => {
    if (typeof value === 'string') return words(value);
    if (Array.isArray(value)) return value.map(translated);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        NOT_WORDS.has(key) ? inner : translated(inner),
      ]),
    );
  };
  return translated(spec) as VegaLiteSpec;
}
