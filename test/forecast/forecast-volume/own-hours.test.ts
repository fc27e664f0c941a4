import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { addDays } from 'halfhour/time';
import { describe, expect, it } from 'vitest';

const START = '2026-01-05';
const DAYS = 182;
const week = { weekdays: [0, 1, 2, 3, 4], startMinutes: 480, endMinutes: 1080 };

/** Fridays three weeks apart on which the centre closes at noon, and one to come. */
const halfDays = Array.from({ length: 6 }, (_, k) => addDays(START, 4 + 7 * (11 + 3 * k)));
const toCome = addDays(START, DAYS + 4);

function half(dates: readonly string[]) {
  return { dates: [...dates], startMinutes: 480, endMinutes: 720 };
}

function history(options: { zeros?: boolean; named?: boolean; hours?: boolean }) {
  const rows = Array.from({ length: DAYS * 10 }, (_, i) => ({
    date: addDays(START, Math.floor(i / 10)),
    weekday: Math.floor(i / 10) % 7,
    hour: 8 + (i % 10),
  }))
    .filter(({ weekday }) => weekday < 5)
    .map(({ date, hour }) => ({
      time: `${date}T${String(hour).padStart(2, '0')}:00`,
      contacts: halfDays.includes(date) && hour >= 12 ? 0 : 20 + hour,
    }))
    .filter(({ contacts }) => contacts > 0 || options.zeros);
  return intervalHistory(rows, {
    timeZone: 'UTC',
    intervalSeconds: 3600,
    openingHours: options.hours === false ? [week] : [week, half([...halfDays, toCome])],
    ...(options.named && {
      holidays: [...halfDays, toCome].map((date) => ({ date, name: 'early close' })),
    }),
  });
}

describe('opening hours of dates', () => {
  it.each([
    { zeros: false, named: false },
    { zeros: true, named: false },
    { zeros: false, named: true },
    { zeros: true, named: true },
  ])('hold for what is to come, and the mornings of short days tell the level: %o', (options) => {
    const { intervals, cleaning, warnings } = forecastVolume(history(options), { days: 7 });
    expect([cleaning, warnings]).toEqual([[], []]);
    for (const { date, startMinutes, open, contacts } of intervals) {
      if (date !== toCome) continue;
      expect(open).toBe(startMinutes >= 480 && startMinutes < 720);
      const usual = 20 + startMinutes / 60;
      if (open) expect(Math.abs(contacts / usual - 1)).toBeLessThan(0.05);
      else expect(contacts).toBe(0);
    }
  });

  it('open a day in full that is given so, though those of its name closed at noon', () => {
    const past = history({ named: true });
    const openingHours = [week, half(halfDays), { ...half([toCome]), endMinutes: 1080 }];
    const { intervals } = forecastVolume(past, { days: 7, openingHours });
    const ofDay = intervals.filter(({ date, open }) => date === toCome && open);
    expect(ofDay.map(({ startMinutes }) => startMinutes / 60)).toEqual([
      8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
    ]);
    for (const { contacts } of ofDay.slice(4)) expect(contacts).toBeGreaterThan(10);
  });
});
