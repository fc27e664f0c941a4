import { forecastVolume, intervalHistory, type VolumeForecast } from 'halfhour/forecast';
import { expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';

const SLOTS = 24;

/** Ten weeks in which every day is like every other, or every week; each count off by a relative `noise` at most. */
function historyOf(kind: 'days alike' | 'weeks alike', noise: number) {
  const random = seededRandom(5);
  const rows = Array.from({ length: 70 * SLOTS }, (_, i) => {
    const day = Math.floor(i / SLOTS);
    const slot = 16 + (i % SLOTS);
    const usual = 20 + 7 * (slot % 5) + ((slot * 11) % 13);
    const contacts =
      kind === 'days alike' ? usual : usual * [1, 1.1, 0.9, 1, 0.95, 0.5, 0.3][day % 7]!;
    const date = new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
    const clock = `${String(slot >> 1).padStart(2, '0')}:${slot % 2 === 0 ? '00' : '30'}`;
    return {
      time: `${date}T${clock}`,
      contacts: contacts * (1 + noise * (2 * random() - 1)),
      ahtSeconds: 300,
    };
  });
  return intervalHistory(rows, { timeZone: 'UTC', intervalSeconds: 1800 });
}

function numbersOf({ intervals, days, weeks, total }: VolumeForecast): number[] {
  return [...intervals, ...days, ...weeks, total].flatMap(({ contacts, quantiles }) => [
    contacts,
    ...quantiles,
  ]);
}

it.each(['days alike', 'weeks alike'] as const)(
  'rounding errors of a history without noise move no quantile: %s',
  (kind) => {
    const exact = forecastVolume(historyOf(kind, 0), { days: 7 });
    const members = exact.method.members.map(({ model }) => model);
    for (const noise of [1e-17, 1e-16, 1e-15, 1e-14, 1e-13]) {
      const moved = forecastVolume(historyOf(kind, noise), { days: 7 });
      expect(moved.method.members.map(({ model }) => model)).toEqual(members);
      const before = numbersOf(exact);
      const off = numbersOf(moved).map(
        (x, i) => Math.abs(x - before[i]!) / Math.max(1, before[i]!),
      );
      expect(Math.max(...off)).toBeLessThan(1e-9);
    }
  },
);
