import { forecastFromTotals, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';

describe('a forecast from totals', () => {
  const like = intervalHistory([{ time: '2026-01-05T08:00', contacts: 1 }], {
    timeZone: 'UTC',
    intervalSeconds: 3600,
  });

  it('refuses totals out of order, none at all, and own intervals of another length', () => {
    const day = { from: '2026-01-05', contacts: 3 };
    expect(() => forecastFromTotals([], { like, days: 1 })).toThrow('at least one total');
    expect(() => forecastFromTotals([day, day], { like, days: 1 })).toThrow('totals[1].from');
    const own = intervalHistory([{ time: '2026-01-05T08:00', contacts: 1 }], {
      timeZone: 'UTC',
      intervalSeconds: 1800,
    });
    expect(() => forecastFromTotals([day], { like, own, days: 1 })).toThrow('own.intervalSeconds');
  });
});
