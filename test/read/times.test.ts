import { describe, expect, it } from 'vitest';
import { readTimes } from '../../src/read/times.ts';

describe('the time of a report', () => {
  it.each([
    ['2025-12-31T08:30', '2025-12-31T08:30'],
    ['2025-12-31 8:30', '2025-12-31T08:30'],
    ['2025/12/31 08:30:15', '2025-12-31T08:30:15'],
    ['2025-12-31T08:30:00.000+01:00', '2025-12-31T08:30:00+01:00'],
    ['2025-12-31T07:30Z', '2025-12-31T07:30Z'],
    ['31.12.2025 08:30', '2025-12-31T08:30'],
    ['1.2.2025 8:30', '2025-02-01T08:30'],
    ['2025-12-31', '2025-12-31T00:00'],
    ['2025-12-31 24:00', '2025-12-31T24:00'],
    ['2025-12-31 08:30 - 09:00', '2025-12-31T08:30'],
    ['12/31/2025 12:15 AM', '2025-12-31T00:15'],
    ['12/31/2025, 12:15 p.m.', '2025-12-31T12:15'],
    ['31-12-2025 8:30 pm', '2025-12-31T20:30'],
  ])('%j is %s', (text, time) => {
    expect(readTimes([text])).toMatchObject([{ time }]);
  });

  it.each([
    '',
    'soon',
    '2025-02-29 00:00',
    '2025-13-01',
    '31/13/2025',
    '2025-12-31 25:00',
    '2025-12-31 08:60',
    '12/31/2025 13:00 AM',
    '2025-12-31 8h30',
  ])('%j is refused', (text) => {
    expect(readTimes([text])).toEqual([{ fault: expect.stringContaining(text || 'no time') }]);
  });

  it('takes the order of day and month from a date that leaves no doubt', () => {
    expect(readTimes(['03/04/2025', '13/04/2025'])[0]).toMatchObject({ time: '2025-04-03T00:00' });
    expect(readTimes(['03/04/2025', '04/13/2025'])[0]).toMatchObject({ time: '2025-03-04T00:00' });
  });

  it('asks for the order where no date tells it, and takes it where it is given', () => {
    const [doubt] = readTimes(['03/04/2025 08:00']);
    expect(doubt).toEqual({ fault: expect.stringContaining('the option dateOrder') });
    expect(readTimes(['03/04/2025'], 'dmy')).toMatchObject([{ time: '2025-04-03T00:00' }]);
    expect(readTimes(['03/04/2025'], 'mdy')).toMatchObject([{ time: '2025-03-04T00:00' }]);
  });

  it('refuses the dates that contradict the others', () => {
    const [, second] = readTimes(['13/04/2025', '04/13/2025']);
    expect(second).toEqual({ fault: 'no such time: "04/13/2025"' });
  });
});
