import type { VegaLiteSpec } from 'halfhour';
import { describe, expect, it } from 'vitest';
import { timedCharts } from '../../support/timed-charts.ts';

/** The points of a layer, and what its axis says where. */
function drawn(chart: VegaLiteSpec, layer: number) {
  const { data, encoding } = (chart['layer'] as Layer[])[layer]!;
  const { values, labelExpr } = encoding.x.axis;
  const texts = JSON.parse(labelExpr.slice(0, labelExpr.lastIndexOf('['))) as Record<
    string,
    string
  >;
  return { points: data.values, labels: values.map((hour) => [hour, texts[hour]]) };
}

interface Layer {
  readonly data: { readonly values: readonly { readonly hour: number; readonly time: string }[] };
  readonly encoding: {
    readonly x: { readonly axis: { readonly values: number[]; readonly labelExpr: string } };
  };
}

describe('time on a chart runs as it passes', () => {
  const charts = timedCharts();

  it('a doubled hour is drawn twice', () => {
    const { points, labels } = drawn(charts['autumn in Berlin']!, 2);
    expect(points).toHaveLength(50);
    expect(points.map(({ hour }) => hour)).toEqual(points.map((_, i) => 24 + i / 2));
    expect(points.slice(4, 8).map(({ time }) => time)).toEqual([
      '2024-10-27T02:00:00+02:00',
      '2024-10-27T02:30:00+02:00',
      '2024-10-27T02:00:00+01:00',
      '2024-10-27T02:30:00+01:00',
    ]);
    expect(labels).toEqual([
      [0, 'Sat 26'],
      [6, '06:00'],
      [12, '12:00'],
      [18, '18:00'],
      [24, 'Sun 27'],
      [31, '06:00'],
      [37, '12:00'],
      [43, '18:00'],
    ]);
  });

  it('a missing hour is not drawn', () => {
    const { points, labels } = drawn(charts['spring in Berlin']!, 2);
    expect(points.slice(0, 8).map(({ hour, time }) => [hour, time.slice(11)])).toEqual([
      [336, '00:00:00+01:00'],
      [336.5, '00:30:00+01:00'],
      [337, '01:00:00+01:00'],
      [337.5, '01:30:00+01:00'],
      [338, '03:00:00+02:00'],
      [338.5, '03:30:00+02:00'],
      [339, '04:00:00+02:00'],
      [339.5, '04:30:00+02:00'],
    ]);
    expect(labels.slice(13, 16)).toEqual([
      [312, 'Sat 30'],
      [336, 'Sun 31'],
      [359, 'Mon 01'],
    ]);
  });

  it('half an hour more or less on Lord Howe is half an hour', () => {
    expect(drawn(charts['autumn on Lord Howe']!, 2).points).toHaveLength(49);
    expect(drawn(charts['spring on Lord Howe']!, 2).points).toHaveLength(47);
  });

  it('the service of a day with a doubled hour is labelled by the clock', () => {
    const [{ encoding }] = charts['service']!['layer'] as [Layer];
    expect(encoding.x.axis.values).toEqual([0, 4, 7, 10, 13, 16, 19, 22, 25]);
    expect(encoding.x.axis.labelExpr).toContain('"25":"24:00"');
  });
});
