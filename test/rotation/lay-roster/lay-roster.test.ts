import {
  checkRoster,
  generateRotation,
  type LayRosterInput,
  layRoster,
  rosterToCsv,
  rosterToICalendar,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { rosterOf, shifts } from '../support/one-person.ts';

describe('the input of rosters', () => {
  it('names every fault at once', () => {
    const plan: LayRosterInput = {
      rota: [['X', null, null, null, null, null, null]],
      shifts,
      employees: [
        { name: 'Ann', week: 1 },
        { name: 'Ann', week: 0 },
      ],
      startDate: '2026-06-01',
      days: 7,
      timeZone: 'Europe/Berlin',
    };
    expect(() => layRoster(plan)).toThrow(
      /rota\[0\]\[0\] must be the id of a shift[\s\S]*week must be a week of the rota[\s\S]*name must be a name that nobody else has/,
    );
  });
});

describe('a roster given by hand', () => {
  it('may not hold duties of strangers, or of dates beside it', () => {
    const roster = rosterOf('D------');
    const duties = [
      { ...roster.duties[0]!, employee: 'Zoe' },
      { ...roster.duties[0]!, date: '2026-06-08' },
    ];
    expect(() => checkRoster({ ...roster, duties }, [])).toThrow(
      /duties\[0\]\.employee must be one of the employees[\s\S]*duties\[1\]\.date must be a date of the roster/,
    );
  });
});

describe('a roster', () => {
  it('gives the nights of a clock change their real hours: 7 in spring, 9 in autumn, 8 else', () => {
    const hours = (date: string) => rosterOf('N------', date).duties[0]!.hours;
    const rota = [['N', 'N', 'N', 'N', 'N', 'N', 'N']];
    const nights = (startDate: string) =>
      layRoster({
        rota,
        shifts,
        employees: [{ name: 'Ann', week: 0 }],
        startDate,
        days: 7,
        timeZone: 'Europe/Berlin',
      }).duties.map((duty) => duty.hours);
    expect(hours('2026-06-01')).toBe(8);
    expect(nights('2026-03-23')).toEqual([8, 8, 8, 8, 8, 7, 8]);
    expect(nights('2026-10-19')).toEqual([8, 8, 8, 8, 8, 9, 8]);
  });

  it('covers on each date what the rota covers on that weekday, when someone is in each week', () => {
    const { rota, planned, employees } = generateRotation({
      employees: 3,
      shifts,
      demand: [
        [1, 1, 1, 1, 1, 0, 0],
        [0, 0, 0, 0, 0, 0, 0],
      ],
      daysOff: { min: 2, max: 16 },
      workStretch: { min: 2, max: 5 },
    });
    const people = Array.from({ length: employees! }, (_, week) => ({ name: `P${week}`, week }));
    // The first date is a Wednesday.
    const roster = layRoster({
      rota: rota!,
      shifts,
      employees: people,
      startDate: '2026-06-03',
      days: 40,
      timeZone: 'UTC',
    });
    for (let day = 0; day < 40; day++) {
      const date = new Date(Date.UTC(2026, 5, 3 + day)).toISOString().slice(0, 10);
      const atWork = roster.duties.filter((duty) => duty.date === date).length;
      expect(atWork).toBe(planned![0]![(day + 2) % 7]);
    }
  });

  it('is one row a person in a spreadsheet, whatever the names hold', () => {
    const roster = { ...rosterOf('DD-----'), employees: ['Ann', 'O"Hara, Bob'] };
    expect(rosterToCsv(roster)).toBe(
      'employee,2026-06-01,2026-06-02,2026-06-03,2026-06-04,2026-06-05,2026-06-06,2026-06-07\r\n' +
        'Ann,D,D,,,,,\r\n"O""Hara, Bob",,,,,,,\r\n',
    );
  });

  it('keeps several duties of a date in a spreadsheet, and no name is a formula', () => {
    const roster = rosterOf('D------');
    const [duty] = roster.duties;
    const name = '=HYPERLINK("x")';
    const duties = [duty!, { ...duty!, shift: '-E' }].map((one) => ({ ...one, employee: name }));
    const double = { ...roster, employees: [name], duties };
    expect(rosterToCsv(double, { delimiter: ';' }).split('\r\n')[1]).toBe(
      `"'=HYPERLINK(""x"")";D + -E;;;;;;`,
    );
    expect(rosterToCsv(double, { layout: 'duties', decimal: ',' }).split('\r\n')).toEqual([
      'employee;date;weekday;shift;from;to;from minutes;to minutes;start;end;hours;night;breaks',
      ...['D', "'-E"].map(
        (shift) =>
          `"'=HYPERLINK(""x"")";2026-06-01;Monday;${shift};${duty!.start.slice(11, 16)};${duty!.end.slice(11, 16)};${minutesOf(duty!.start)};${minutesOf(duty!.end)};${duty!.start};${duty!.end};${duty!.hours};no;`,
      ),
      '',
    ]);
  });

  it('gives every event of a calendar an id of its own, whatever people and shifts are called', () => {
    const roster = rosterOf('D------');
    const [duty] = roster.duties;
    const people = ['Jo Li', 'Jo_Li', 'Jo\rLi', 'Jo\nLi', 'Jo,Li', '李 乔'];
    const duties = people.flatMap((employee) => [
      { ...duty!, employee },
      { ...duty!, employee },
      { ...duty!, employee, shift: 'D_Jo' },
    ]);
    const text = rosterToICalendar({ ...roster, employees: people, duties });
    const ids = text.replaceAll('\r\n ', '').match(/^UID:.*$/gm)!;
    expect(new Set(ids).size).toBe(duties.length);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    // Whoever takes out one person's duties finds the same ids.
    const one = rosterToICalendar({ ...roster, employees: people, duties }, '李 乔');
    expect(ids).toEqual(expect.arrayContaining(one.replaceAll('\r\n ', '').match(/^UID:.*$/gm)!));
  });

  it('is one event a duty in a calendar, in UTC, in lines of at most 75 octets', () => {
    const roster = rosterOf('N------');
    const text = rosterToICalendar(roster, 'Ann');
    expect(text).toContain('DTSTART:20260601T200000Z\r\nDTEND:20260602T040000Z\r\nSUMMARY:N\r\n');
    const long = {
      ...roster,
      duties: roster.duties.map((duty) => ({ ...duty, shift: 'ü'.repeat(60) })),
    };
    const lines = rosterToICalendar(long).split('\r\n');
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(rosterToICalendar(long).replaceAll('\r\n ', '')).toContain(
      `SUMMARY:${'ü'.repeat(60)} Ann`,
    );
  });

  it('without duties is a calendar of one component that is no event, as the format wants one', () => {
    const text = rosterToICalendar({ ...rosterOf('-------'), employees: ['Ann', 'Bob'] }, 'Bob');
    expect(text).not.toContain('VEVENT');
    expect(text.match(/^BEGIN:.*$/gm)).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
    ]);
  });

  it('is not written for somebody whom it does not have', () => {
    expect(() => rosterToICalendar(rosterOf('D------'), 'Anne')).toThrow(
      'rosterToICalendar: employee must be one of roster.employees (got "Anne")',
    );
  });
});

function minutesOf(time: string): number {
  return 60 * Number(time.slice(11, 13)) + Number(time.slice(14, 16));
}
