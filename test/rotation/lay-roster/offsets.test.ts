import {
  checkRoster,
  generateRoster,
  layRoster,
  ROSTER_RULE_PRESETS,
  type Roster,
  rosterToCsv,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const shifts = [
  { id: 'D', startMinutes: 480, lengthMinutes: 540 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 540 },
];

const roster = layRoster({
  rota: [['D', 'D', 'N', 'N', null, 'D', 'N']],
  shifts,
  employees: [{ name: 'Ann', week: 0 }],
  startDate: '2026-03-23',
  days: 7,
  timeZone: 'Europe/Berlin',
});

/** The same duties with their times in UTC. */
const inUtc: Roster = {
  ...roster,
  duties: roster.duties.map((duty) => ({
    ...duty,
    start: new Date(duty.start).toISOString(),
    end: new Date(duty.end).toISOString(),
  })),
};

describe('duties written with the offset of another zone', () => {
  it('have the clock of the roster in a table of duties', () => {
    const clocks = (from: Roster) =>
      rosterToCsv(from, { layout: 'duties' })
        .trim()
        .split(/\r?\n/)
        .map((row) => row.split(',').filter((_, column) => column !== 8 && column !== 9));
    expect(clocks(inUtc)).toEqual(clocks(roster));
    // The night in which the clocks go forward ends at 07:00 as every other: it is an hour shorter, not later.
    expect(clocks(roster).at(-1)).toEqual(expect.arrayContaining(['22:00', '07:00']));
  });

  it('have the same breaches, and the same rosters after them', () => {
    const rules = ROSTER_RULE_PRESETS.eu;
    expect(checkRoster(inUtc, rules)).toEqual(checkRoster(roster, rules));
    const next = (history: Roster) =>
      generateRoster({
        people: [{ name: 'Ann' }, { name: 'Bob' }],
        shifts,
        startDate: '2026-03-30',
        days: 7,
        timeZone: 'Europe/Berlin',
        cover: { shifts: [{ shift: 'D', wanted: 1 }] },
        rules,
        history: [history],
        maxSteps: 2000,
      });
    expect(next(inUtc)).toEqual(next(roster));
  });

  it('must say it: a time without offset, or of 30 February, is none', () => {
    for (const start of ['2026-03-23T08:00:00', '2026-02-30T08:00:00Z']) {
      const duties = [{ ...roster.duties[0]!, start }];
      expect(() => checkRoster({ ...roster, duties }, [])).toThrow(/duties\[0\]\.start/);
    }
  });
});
