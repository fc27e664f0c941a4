import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';

/** Half a year of 20 contacts an hour from 8 to 18 on weekdays; `count` past half days end at noon, one is to come. */
function halfDays(count: number, afternoons: 'absent' | 'zeros') {
  const first = Date.UTC(2026, 0, 5);
  const dateOf = (day: number) => new Date(first + day * 86_400_000).toISOString().slice(0, 10);
  const holidays = Array.from({ length: count + 1 }, (_, k) => ({
    date: dateOf(184 - 7 * k),
    name: 'half day',
  }));
  const isHalf = new Set(holidays.map(({ date }) => date));
  const rows = Array.from({ length: 182 * 10 }, (_, i) => ({
    date: dateOf(Math.floor(i / 10)),
    weekday: Math.floor(i / 10) % 7,
    hour: 8 + (i % 10),
  }))
    .filter(({ weekday }) => weekday < 5)
    .map(({ date, hour }) => ({
      time: `${date}T${String(hour).padStart(2, '0')}:00`,
      contacts: isHalf.has(date) && hour >= 12 ? 0 : 20,
    }))
    .filter(({ contacts }) => contacts > 0 || afternoons === 'zeros');
  const history = intervalHistory(rows, {
    timeZone: 'UTC',
    intervalSeconds: 3600,
    holidays,
    openingHours: [{ weekdays: [0, 1, 2, 3, 4], startMinutes: 480, endMinutes: 1080 }],
  });
  return forecastVolume(history, { days: 7 }).intervals.filter(
    ({ date, startMinutes }) =>
      date === holidays[0]!.date && startMinutes >= 480 && startMinutes < 1080,
  );
}

describe('a half day that comes back under one name', () => {
  it.each([
    [1, 'absent'],
    [1, 'zeros'],
    [8, 'absent'],
    [8, 'zeros'],
  ] as const)('ends at noon after %i of them with afternoons %s', (count, afternoons) => {
    const hours = halfDays(count, afternoons);
    expect(hours.map(({ open }) => open)).toEqual(hours.map((_, i) => i < 4));
    for (const { contacts, quantiles, open } of hours) {
      if (open) expect(Math.abs(contacts / 20 - 1)).toBeLessThan(0.05);
      else expect([contacts, ...quantiles]).toEqual([0, 0, 0, 0, 0, 0]);
    }
  });
});
