import { layRoster, rosterChart } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { renderChart } from '../../support/render-chart.ts';

const roster = layRoster({
  rota: [
    ['E', 'E', 'L', 'N', null, null, null],
    [null, null, 'E', 'E', 'L', 'L', 'night watch'],
  ],
  shifts: [
    { id: 'E', startMinutes: 360, lengthMinutes: 480 },
    { id: 'L', startMinutes: 840, lengthMinutes: 480 },
    { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
    { id: 'night watch', startMinutes: 1260, lengthMinutes: 600 },
  ],
  employees: [
    { name: 'Zoe', week: 0 },
    { name: 'Ann', week: 1 },
  ],
  startDate: '2026-06-01',
  days: 7,
  timeZone: 'Europe/Berlin',
});
const unmet = [
  { date: '2026-06-01', shift: 'L', wanted: 3, people: 1, isHard: false },
  { date: '2026-06-01', shift: 'E', wanted: 2, people: 1, isHard: false },
  { date: '2026-06-02', startMinutes: 600, wanted: 5, people: 4, isHard: false },
  { date: '2026-06-02', startMinutes: 630, skill: 'mail', wanted: 2, people: 1, isHard: false },
  { date: '2026-06-02', startMinutes: 630, wanted: 3, people: 1, isHard: false },
];
const absences = [{ employee: 'Zoe', from: '2026-06-05', to: '2026-06-30' }];

const [grid, bars] = (rosterChart(roster, { unmet, absences }) as { vconcat: unknown[] })
  .vconcat as { data: { values: Record<string, unknown>[] } }[];

describe('a roster to look at', () => {
  it('draws a cell for each person and day, and below a bar for each count', async () => {
    const svg = await renderChart(rosterChart(roster, { unmet, absences }));
    const cells = svg.match(/<path aria-label="date: [^>]*stroke="white"/g) ?? [];
    expect(new Set(cells).size).toBe(14);
    expect(svg.match(/>E</g)!.length).toBeGreaterThanOrEqual(4);
    expect(svg.indexOf('>Zoe<')).toBeLessThan(svg.indexOf('>Ann<'));
  });

  it('shows shifts, days off and leave', () => {
    const of = (employee: string, key: string) =>
      grid!.data.values.filter((row) => row['employee'] === employee).map((row) => row[key]);
    expect(of('Zoe', 'shift')).toEqual(['E', 'E', 'L', 'N', 'away', 'away', 'away']);
    expect(of('Ann', 'shift')).toEqual(['off', 'off', 'E', 'E', 'L', 'L', 'night watch']);
    expect(of('Ann', 'text').slice(4)).toEqual(['L', 'L', 'n']);
    expect(of('Zoe', 'times').slice(2, 5)).toEqual(['14:00–22:00', '22:00–06:00', '']);
  });

  it('counts who begins when, and adds up who is missing', () => {
    const of = (part: string) =>
      bars!.data.values.filter((row) => row['part'] === part).map((row) => row['people']);
    expect(of('early')).toEqual([1, 1, 1, 1, 0, 0, 0]);
    expect(of('day')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(of('late')).toEqual([0, 0, 1, 0, 1, 1, 0]);
    expect(of('night')).toEqual([0, 0, 0, 1, 0, 0, 1]);
    // Of shifts 2 and 1 together; of intervals the one at 10:30, in which both skills lack people.
    expect(of('missing')).toEqual([3, 3, 0, 0, 0, 0, 0]);
  });

  it('refuses what is no roster', () => {
    expect(() => rosterChart({ ...roster, days: 3 })).toThrow(/roster\.duties/);
  });
});
