import type { VegaLiteSpec } from 'halfhour';
import { Error as ErrorLevel, logger, parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';

/** Draws a chart as an SVG; whatever the compiler has to remark is thrown. */
export async function renderChart(chart: VegaLiteSpec): Promise<string> {
  const remarks: string[] = [];
  const strict = logger(ErrorLevel);
  strict.warn = (...texts) => {
    remarks.push(texts.join(' '));
    return strict;
  };
  // The renderer marks the rows it has seen, so it gets a copy.
  const { spec } = compile(JSON.parse(JSON.stringify(chart)) as TopLevelSpec, {
    logger: strict,
  });
  const svg = await new View(parse(spec), { renderer: 'none' }).toSVG();
  if (remarks.length > 0) throw new Error(remarks.join('\n'));
  return svg;
}
