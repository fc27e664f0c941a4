import { describe, expect, it } from 'vitest';
import { withoutWavesAndSeasons } from '../../../../src/forecast/engine/cleaning/waves-and-seasons.ts';

describe('a step of the level', () => {
  it('stays if nothing takes it back', () => {
    const shifts = [
      { row: 300, ratio: 1.4 },
      { row: 700, ratio: 0.8 },
    ];
    expect(withoutWavesAndSeasons(shifts)).toEqual(shifts);
  });

  it('was a wave if it is taken back within half a year', () => {
    const wave = [
      { row: 300, ratio: 1.5 },
      { row: 340, ratio: 0.7 },
    ];
    expect(withoutWavesAndSeasons(wave)).toEqual([]);
  });

  it('is lasting if only a small part of it is taken back', () => {
    const shifts = [
      { row: 300, ratio: 1.6 },
      { row: 340, ratio: 0.87 },
    ];
    expect(withoutWavesAndSeasons(shifts)).toEqual(shifts);
  });

  it('is a season if it comes a year later again, give or take a few weeks', () => {
    const rush = [
      { row: 330, ratio: 1.4 },
      { row: 700, ratio: 1.3 },
    ];
    expect(withoutWavesAndSeasons(rush)).toEqual([]);
    const twice = [
      { row: 330, ratio: 1.4 },
      { row: 480, ratio: 1.4 },
    ];
    expect(withoutWavesAndSeasons(twice)).toEqual(twice);
  });
});
