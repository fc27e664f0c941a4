import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../../src/core/random.ts';
import { harmonicRegression } from '../../../../src/forecast/engine/models/harmonic-regression.ts';
import { holtWinters } from '../../../../src/forecast/engine/models/holt-winters.ts';
import { lowRank } from '../../../../src/forecast/engine/models/low-rank.ts';
import { poissonRegression } from '../../../../src/forecast/engine/models/poisson-regression.ts';
import {
  monthlyProfile,
  recentMean,
  recentMedian,
  seasonalNaive,
} from '../../../../src/forecast/engine/models/profiles.ts';
import { smooth } from '../../../../src/forecast/engine/models/smooth.ts';
import type { CleanTable } from '../../../../src/forecast/engine/table/day-table.ts';
import { poissonDraw } from '../../../support/simulated-rows.ts';

const SLOTS = 24;

/** A table that starts on a Monday, all open and usable. */
function tableOf(historyDays: number, at: (row: number, slot: number) => number): CleanTable {
  const days = historyDays + 7;
  return {
    days,
    historyDays,
    horizonDays: 7,
    slots: SLOTS,
    firstDay: 4,
    contacts: Float64Array.from({ length: days * SLOTS }, (_, cell) =>
      at(Math.floor(cell / SLOTS), cell % SLOTS),
    ),
    open: new Uint8Array(days * SLOTS).fill(1),
    skipped: new Uint8Array(days * SLOTS),
    weekdays: Uint8Array.from({ length: days }, (_, row) => row % 7),
    closed: new Uint8Array(days),
    holidays: Array.from({ length: days }, () => undefined),
    usable: Uint8Array.from({ length: days }, (_, row) => (row < historyDays ? 1 : 0)),
  };
}

const wave = (row: number, slot: number) =>
  (10 + (row % 7)) * (2 - Math.cos((2 * Math.PI * (slot + 0.5)) / SLOTS));

const models = {
  seasonalNaive,
  recentMean: recentMean(6),
  recentMedian: recentMedian(8),
  poissonRegression,
  lowRank,
  harmonicRegression,
  holtWinters,
};

describe('low rank', () => {
  it('keeps the mean of counts that are mostly 0', () => {
    const random = seededRandom(3);
    const table = tableOf(140, () => poissonDraw(0.15, random));
    const forecast = lowRank(table, 140, 7);
    const mean = forecast.reduce((total, x) => total + x, 0) / forecast.length;
    // 500 contacts are known to 4.5 %; by squares of roots alone it would be more than twice as much.
    expect(Math.abs(mean / 0.15 - 1)).toBeLessThan(0.1);
  });
});

describe('every weekly model', () => {
  it.each(Object.entries(models))('%s continues a week that repeats itself', (_, model) => {
    const table = tableOf(70, wave);
    const forecast = model(table, 70, 7);
    for (const [cell, value] of forecast.entries()) {
      const truth = wave(70 + Math.floor(cell / SLOTS), cell % SLOTS);
      // Low rank goes by way of roots, and what comes back fits in sum, not in each slot.
      expect(Math.abs(value / truth - 1)).toBeLessThan(0.03);
    }
  });

  it.each(Object.entries(models))('%s sees nothing from its origin on', (_, model) => {
    const table = tableOf(70, (row, slot) => wave(row, slot) + ((row * 7 + slot * 3) % 5));
    const changed = {
      ...table,
      contacts: table.contacts.map((x, c) => (c < 56 * SLOTS ? x : 9e9)),
    };
    expect(model(changed, 56, 7)).toEqual(model(table, 56, 7));
  });
});

describe('profiles', () => {
  it('take the latest same weekdays: one, a mean, a median', () => {
    const table = tableOf(21, (row) => [1, 5, 3][Math.floor(row / 7)]!);
    expect(seasonalNaive(table, 21, 1)[0]).toBe(3);
    expect(recentMean(2)(table, 21, 1)[0]).toBe(4);
    expect(recentMedian(3)(table, 21, 1)[0]).toBe(3);
  });

  it('of a month know no weekdays', () => {
    const table = tableOf(56, (row) => (row < 28 ? 99 : row % 7));
    expect(monthlyProfile(table, 56, 1)[0]).toBe(3);
  });

  it('are smoothed in triangular weights, the edges by themselves', () => {
    expect([...smooth(Float64Array.of(4, 8, 0, 6), [1, 0.5])]).toEqual([5, 7, 0, 6]);
  });
});

describe('Poisson regression', () => {
  it('gives every slot the contacts that it had: the score equation of the slot effects', () => {
    const table = tableOf(70, (row, slot) => 3 + ((row * 5 + slot * 11) % 17));
    const forecast = poissonRegression(table, 70, 7);
    // Recency weights fall by the day, so compare with the weighted sums of the last 16 weeks.
    const weight = (row: number) => 0.5 ** ((69 - row) / 7 / 8);
    for (let slot = 0; slot < SLOTS; slot++) {
      let seen = 0;
      let fitted = 0;
      for (let row = 0; row < 70; row++) {
        seen += weight(row) * table.contacts[row * SLOTS + slot]!;
        fitted += weight(row) * forecast[(row % 7) * SLOTS + slot]!;
      }
      expect(Math.abs(fitted / seen - 1)).toBeLessThan(1e-3);
    }
  });

  it('follows each weekday where the day is open for a few hours only', () => {
    const isOpen = (slot: number) => slot >= 9 && slot < 18;
    const mean = (row: number, slot: number) => 60 + 30 * Math.sin((row % 7) + slot / 3);
    const chance = (row: number, slot: number) => 1 + 0.2 * Math.sin(37 * row + 91 * slot);
    const table = tableOf(70, (row, slot) =>
      isOpen(slot) ? mean(row, slot) * chance(row, slot) : 0,
    );
    const open = table.open.map((_, cell) => (isOpen(cell % SLOTS) ? 1 : 0));
    const forecast = poissonRegression({ ...table, open }, 70, 7);
    for (const [cell, value] of forecast.entries()) {
      const slot = cell % SLOTS;
      const truth = isOpen(slot) ? mean(Math.floor(cell / SLOTS), slot) : 0;
      // Ten weeks of chance of 14 % leave some 5 %.
      expect(Math.abs(value - truth)).toBeLessThanOrEqual(0.15 * truth);
    }
  });
});

describe('the low-rank model', () => {
  it('gives each weekday its own size of one shape where none other stands out of the noise', () => {
    const table = tableOf(70, wave);
    const forecast = lowRank(table, 70, 7);
    const root = (cell: number) => Math.sqrt(forecast[cell]!);
    for (let slot = 1; slot < SLOTS; slot++) {
      const monday = root(slot) / root(0);
      const sunday = root(6 * SLOTS + slot) / root(6 * SLOTS);
      expect(Math.abs(monday / sunday - 1)).toBeLessThan(1e-9);
    }
  });
});
