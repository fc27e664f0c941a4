import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { addDays, type Holiday } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

const FIRST = '2024-01-01';
const DAYS = 239;
/** A Thursday in the second week to come, and the Friday after it. */
const HOLIDAY = addDays(FIRST, DAYS + 9);
const BRIDGE = addDays(HOLIDAY, 1);

/** Weekdays from 8 to 16, a holiday with a third of the contacts every five weeks; Fridays after one have `bridge` of the usual. */
function fridayAfter(bridge: number, thursdays: number) {
  const random = seededRandom(4);
  const past: Holiday[] = Array.from({ length: 6 }, (_, k) => ({
    // Thursdays are bridged to the weekend; others stand on a Wednesday.
    date: addDays(FIRST, 23 + 35 * k + (k < 6 - thursdays ? 0 : 1)),
    name: `feast ${k % 3}`,
  }));
  const part = new Map(past.map(({ date }) => [date, 1 / 3]));
  for (const { date } of past.slice(6 - thursdays)) part.set(addDays(date, 1), bridge);
  const rows = simulatedRows(
    FIRST,
    DAYS,
    (date, weekday, minutes) =>
      weekday < 5 && minutes >= 480 && minutes < 960 ? 400 * (part.get(date) ?? 1) : undefined,
    (mean) => poissonDraw(mean, random),
    60,
  );
  const history = intervalHistory(rows, {
    timeZone: 'UTC',
    intervalSeconds: 3600,
    holidays: [...past, { date: HOLIDAY, name: 'feast 0' }],
  });
  const { days, calendarEffects } = forecastVolume(history, { days: 14 });
  const traits = calendarEffects.find(({ date }) => date === BRIDGE)?.traits ?? [];
  return { share: days.find(({ date }) => date === BRIDGE)!.contacts / (8 * 400), traits };
}

describe('a single working day between a holiday and a weekend', () => {
  it('is as low as those before it', () => {
    const { share, traits } = fridayAfter(0.6, 4);
    expect(Math.abs(share - 0.6)).toBeLessThan(0.06);
    expect(traits).toContain('bridge day');
  });

  it('is as usual where those before it were', () => {
    expect(Math.abs(fridayAfter(1, 4).share - 1)).toBeLessThan(0.03);
  });

  it('has no effect of its own before two of them were seen', () => {
    expect(fridayAfter(0.6, 1).traits).not.toContain('bridge day');
  });
});
