import { evaluateCost, tornado } from 'halfhour/cost';
import { describe, expect, it } from 'vitest';
import { goldenCentre } from '../golden-centre.ts';

// The ends at +-10 % of each input, from exact fractions.
const published = [
  ['channels[0].resolution.resolvedPerContact', '9.704', '7.940'],
  ['staff.occupancy', '9.611', '8.016'],
  ['channels[0].ahtSeconds', '7.944', '9.523'],
  ['pay.baseMonthly', '8.330', '9.137'],
  ['pay.bonusMonthly', '8.561', '8.907'],
  ['pay.onCost', '8.589', '8.878'],
  ['staff.inOfficeShrinkage', '8.597', '8.876'],
  ['attrition.monthlyRate', '8.715', '8.753'],
] as const;

describe('the tornado of the voice centre', () => {
  const { base, bars } = tornado(goldenCentre, { measure: 'perResolution' });

  it.each(published)('turns %s from %s to %s', (path, low, high) => {
    const bar = bars.find((one) => one.path === path)!;
    expect([bar.low.result!.toFixed(3), bar.high.result!.toFixed(3)]).toEqual([low, high]);
  });

  it('has the widest bar on top and the base in the middle', () => {
    expect(bars[0]!.path).toBe('channels[0].resolution.resolvedPerContact');
    const swings = bars.map(({ swing }) => swing);
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    expect(base).toBe(evaluateCost(goldenCentre).unit.perResolution);
  });

  it('turns every number above 0 that is given', () => {
    expect(bars.length).toBe(35);
  });

  it('leaves an end without a result where the input leaves its domain, and clamps nothing', () => {
    const [bar] = tornado(goldenCentre, { paths: ['staff.occupancy'], change: 0.5 }).bars;
    expect(bar!.high.value).toBe(1.2000000000000002);
    expect(bar!.high.result).toBeUndefined();
    expect(bar!.low.result).toBeGreaterThan(base / 2);
  });

  it('leaves an end without a result where overtime exceeds the work', () => {
    const ranges = [{ path: 'pay.overtime[0].hours', low: 0, high: 9000 }];
    const [bar] = tornado(goldenCentre, { ranges }).bars;
    expect(bar!.high.result).toBeUndefined();
  });

  it('refuses a path that is no number, and a measure that the centre does not have', () => {
    expect(() => tornado(goldenCentre, { paths: ['staff.wings'] })).toThrow(
      'tornado: path must be the path of a number in the input (got "staff.wings")',
    );
    const [{ resolution: _, ...voice }] = goldenCentre.channels as [
      (typeof goldenCentre.channels)[0],
    ];
    expect(() =>
      tornado({ ...goldenCentre, channels: [voice] }, { measure: 'perResolution' }),
    ).toThrow('tornado: measure must be one that the input has');
  });
});
