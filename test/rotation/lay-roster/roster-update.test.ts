import {
  evenOutRoster,
  repairRoster,
  rosterToCsv,
  rosterToICalendar,
  rosterUpdateToICalendar,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { letteredRoster } from '../support/lettered-roster.ts';

/** The events of a calendar by id, with their fields. */
function eventsOf(text: string): Map<string, Record<string, string>> {
  const unfolded = text.replaceAll('\r\n ', '');
  const events = unfolded.split('BEGIN:VEVENT\r\n').slice(1);
  return new Map(
    events.map((event) => {
      const fields = event.split('\r\n').map((line) => line.split(/:(.*)/s).slice(0, 2));
      const own = Object.fromEntries(fields) as Record<string, string>;
      return [own['UID']!, own];
    }),
  );
}

describe('a calendar brought up to date', () => {
  const roster = letteredRoster({ Ann: 'EEL--N-', Bob: '---LL--', 'Cem, jr.': '-------' });
  const absences = [{ employee: 'Ann', from: '2026-06-02', to: '2026-06-02' }];
  const { roster: mended, replaced } = repairRoster(roster, { absences, rules: [] });

  it('has what it would have if the new roster were written anew, whatever changed', () => {
    const after = evenOutRoster(mended, { rules: [] }).roster;
    const moved = {
      ...after,
      duties: after.duties.map((duty, i) =>
        i === 0 ? { ...duty, end: duty.end.replace('T14', 'T15'), hours: 9 } : duty,
      ),
    };
    for (const employee of [undefined, ...roster.employees]) {
      const calendar = eventsOf(rosterToICalendar(roster, employee));
      const rosters = [roster, mended, after, moved];
      for (let sequence = 1; sequence < rosters.length; sequence++) {
        const [before, now] = [rosters[sequence - 1]!, rosters[sequence]!];
        const update = rosterUpdateToICalendar(before, now, { employee, sequence });
        for (const [uid, event] of eventsOf(update)) {
          expect(event['SEQUENCE']).toBe(`${sequence}`);
          if (event['STATUS'] === 'CANCELLED') {
            expect(calendar.delete(uid)).toBe(true);
          } else calendar.set(uid, event);
        }
      }
      const shown = (events: typeof calendar) =>
        [...events].map(([uid, event]) => `${uid} ${event['DTSTART']} ${event['DTEND']}`).sort();
      expect(shown(calendar)).toEqual(shown(eventsOf(rosterToICalendar(moved, employee))));
    }
  });

  it('cancels a duty for one and gives it to the other', () => {
    expect(replaced.map(({ employee }) => employee)).toEqual(['Cem, jr.']);
    const of = (employee: string) =>
      [
        ...eventsOf(rosterUpdateToICalendar(roster, mended, { employee, sequence: 1 })).values(),
      ].map((event) => [event['UID'], event['STATUS'], event['DTSTAMP']]);
    expect(of('Ann')).toEqual([['2026-06-02_E_Ann@halfhour', 'CANCELLED', '20260602T060000Z']]);
    expect(of('Cem, jr.')).toEqual([
      ['2026-06-02_E_Cem.2c..20.jr.2e.@halfhour', 'CONFIRMED', '20260602T060000Z'],
    ]);
    const at = '2026-06-01T09:30:00+02:00';
    expect(rosterUpdateToICalendar(roster, mended, { sequence: 3, at })).toContain(
      'DTSTAMP:20260601T073000Z',
    );
  });

  it('has no event where nothing changed, and none for strangers', () => {
    const same = rosterUpdateToICalendar(roster, roster, { sequence: 1 });
    expect(same).toContain('BEGIN:VTIMEZONE');
    expect(same).not.toContain('BEGIN:VEVENT');
    expect(() => rosterUpdateToICalendar(roster, mended, { employee: 'Eve', sequence: 1 })).toThrow(
      'rosterUpdateToICalendar: employee must be one of the employees of a roster (got "Eve")',
    );
  });

  it('says in a spreadsheet on which day after the first a duty ends', () => {
    const [duty] = roster.duties;
    const end = new Date(Date.parse(duty!.start) + 44 * 3_600_000).toISOString();
    const long = { ...roster, duties: [{ ...duty!, end, hours: 44 }] };
    const [header, line] = rosterToCsv(long, { layout: 'duties' }).split('\r\n');
    const at = (name: string) => Number(line!.split(',')[header!.split(',').indexOf(name)]);
    expect(at('to minutes') - at('from minutes')).toBe(44 * 60);
  });

  it('says in a spreadsheet whose duty it was, where any changed hands', () => {
    const lines = rosterToCsv(mended, { layout: 'duties' }).split('\r\n');
    expect(lines[0]!.endsWith(',breaks,replaces')).toBe(true);
    expect(lines.find((line) => line.includes('2026-06-02'))!.endsWith(',Ann')).toBe(true);
    expect(rosterToCsv(roster, { layout: 'duties' })).not.toContain('replaces');
  });
});
