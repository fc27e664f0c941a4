/** A Vega-Lite 6 specification: plain data for any Vega-Lite renderer. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** Okabe and Ito's palette, told apart by colour-blind readers too. */
export const CHART_COLOURS = {
  actual: '#4d4d4d',
  forecast: '#0072b2',
  requirement: '#d55e00',
  coverage: '#009e73',
  under: '#cc3311',
  over: '#56b4e9',
  accent: '#e69f00',
  quiet: '#999999',
} as const;

/** A specification with the look that all charts of this library share. */
export function vegaLiteSpec(title: string, body: VegaLiteSpec): VegaLiteSpec {
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title: { text: title, anchor: 'start', fontSize: 14 },
    background: 'white',
    config: {
      font: 'system-ui, sans-serif',
      view: { stroke: null },
      axis: { gridColor: '#eeeeee', domainColor: '#cccccc', tickColor: '#cccccc' },
    },
    ...body,
  };
}
