import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';
import { poissonDraw, simulatedRows } from '../../support/simulated-rows.ts';

/** A morning peak at ten, from a date on at eleven. */
const meanAt = (peak: number, usual: number, minutes: number) =>
  usual * (0.2 + Math.exp(-(((minutes - 60 * peak) / 150) ** 2)));

function forecastAfter(usual: number, shiftDate: string) {
  const random = seededRandom(11);
  const rows = simulatedRows(
    '2026-01-05',
    140,
    (date, _, minutes) => meanAt(date < shiftDate ? 10 : 11, usual, minutes),
    (mean) => poissonDraw(mean, random),
  );
  return forecastVolume(intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 1800 }), {
    days: 7,
  });
}

describe('a profile that comes an hour later', () => {
  it('is found to the day after two weeks, and followed', () => {
    const { intervals, cleaning } = forecastAfter(80, '2026-05-11');
    const found = cleaning.filter(({ code }) => code === 'profile-shift');
    expect(found.map(({ date }) => date)).toEqual(['2026-05-11']);
    let off = 0;
    let all = 0;
    for (const { startMinutes, contacts } of intervals) {
      const truth = meanAt(11, 80, startMinutes);
      off += Math.abs(contacts - truth);
      all += truth;
    }
    // Left where it was, 14 % of the day would lie elsewhere. 14 days of some 40 contacts a half-hour tell a mean to
    // 0.8 / √(14 · 40) = 3.4 %, and the level of a day to a percent more.
    expect(off / all).toBeLessThan(0.045);
  });

  it('is not seen where nothing moved, nor where chance is as large', () => {
    for (const { cleaning } of [forecastAfter(80, '2027-01-01'), forecastAfter(0.4, '2026-05-11')])
      expect(cleaning.filter(({ code }) => code === 'profile-shift')).toEqual([]);
  });
});
