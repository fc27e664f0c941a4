import { type IntervalHistory, intervalHistory } from 'halfhour';
import { describe, expect, it } from 'vitest';
import {
  presetShifts,
  SHIFT_PRESETS,
  type ShiftPreset,
} from '../../examples/support/shift-presets.ts';

const MOST_KINDS = 12;

/** Two weeks of a centre that is open between two hours, in intervals of so many minutes. */
function centre(from: number, to: number, minutes: number): IntervalHistory {
  const rows = Array.from({ length: (14 * 1440) / minutes }, (_, i) => {
    const at = (i * minutes) % 1440;
    return {
      time: new Date(Date.UTC(2026, 0, 5) + i * minutes * 60_000).toISOString().slice(0, 16),
      contacts: at >= 60 * from && at < 60 * to ? 5 : 0,
      ahtSeconds: 300,
    };
  });
  const hours = { weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 60 * from, endMinutes: 60 * to };
  return intervalHistory(rows, {
    timeZone: 'UTC',
    intervalSeconds: 60 * minutes,
    openingHours: [hours],
  });
}

const made = (preset: ShiftPreset, history: IntervalHistory) =>
  presetShifts(history, { preset, shiftHours: [8] });

const startsOf = ({
  earliestStartMinutes = 0,
  latestStartMinutes = 1439,
  startGridMinutes = 60,
}: {
  readonly earliestStartMinutes?: number | undefined;
  readonly latestStartMinutes?: number | undefined;
  readonly startGridMinutes?: number | undefined;
}) => 1 + Math.floor((latestStartMinutes - earliestStartMinutes) / startGridMinutes);

describe('the shifts of a preset', () => {
  it('are at most 12 kinds, and of the usual one so many that nothing is left to choose', () => {
    for (const preset of SHIFT_PRESETS) {
      const { limits } = made(preset, centre(0, 24, 30)).shifts;
      expect(limits!.maxDistinctShifts).toBeLessThanOrEqual(MOST_KINDS);
    }
    const { shiftTypes } = made('mixed', centre(0, 24, 30)).shifts;
    expect(shiftTypes.reduce((sum, type) => sum + startsOf(type), 0)).toBe(MOST_KINDS);
    expect(new Set(shiftTypes.map(({ lengthMinutes }) => lengthMinutes))).toEqual(
      new Set([510, 240]),
    );
  });

  it('begin between 06:00 and 23:00, and day shifts end by 23:00', () => {
    for (const { id, lengthMinutes, earliestStartMinutes, latestStartMinutes } of made(
      'mixed',
      centre(0, 24, 30),
    ).shifts.shiftTypes) {
      expect(earliestStartMinutes).toBeGreaterThanOrEqual(360);
      expect(latestStartMinutes).toBeLessThanOrEqual(1380);
      if (id !== 'night')
        expect(latestStartMinutes! + Number(lengthMinutes)).toBeLessThanOrEqual(1380);
    }
  });

  it('lie within the opening hours, first and last minute of them among it', () => {
    for (const preset of ['mixed', 'flexible'] as const) {
      for (const [from, to, minutes] of [
        [8, 20, 30],
        [7, 18, 60],
        [9, 17.75, 15],
      ] as const) {
        const { shiftTypes } = made(preset, centre(from, to, minutes)).shifts;
        const first = Math.min(...shiftTypes.map((type) => type.earliestStartMinutes!));
        const last = Math.max(
          ...shiftTypes.map((type) => type.latestStartMinutes! + Number(type.lengthMinutes)),
        );
        expect([first, last]).toEqual([60 * from, 60 * to]);
        for (const full of shiftTypes.filter(({ lengthMinutes }) => lengthMinutes === 510))
          expect(full.latestStartMinutes! + 510).toBeLessThanOrEqual(60 * to);
      }
    }
  });

  it('are one shift for all where a full day is longer than the centre is open', () => {
    const { shifts, rotation } = made('mixed', centre(10, 14, 30));
    expect(shifts.shiftTypes).toHaveLength(1);
    expect(rotation.contracts).toBeUndefined();
  });

  it('are each worked on one contract', () => {
    for (const history of [centre(0, 24, 30), centre(8, 20, 30)]) {
      const { shifts, rotation } = made('mixed', history);
      const named = rotation.contracts!.flatMap(({ shiftTypes = [] }) => shiftTypes);
      expect([...named].sort()).toEqual(shifts.shiftTypes.map(({ id }) => id).sort());
    }
  });
});
