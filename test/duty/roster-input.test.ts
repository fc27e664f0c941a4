import { checkRoster, layRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const shifts = [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }];
const roster = layRoster({
  rota: [['D', 'D', 'D', null, null, null, null]],
  startDate: '2026-06-01',
  days: 7,
  timeZone: 'Europe/Berlin',
  employees: [{ name: 'Ann', week: 0 }],
  shifts,
});

describe('a roster that is none', () => {
  it.each([
    ['startDate', { startDate: '' }],
    ['startDate', { startDate: '2026-02-30' }],
    ['timeZone', { timeZone: 'Mars/Olympus' }],
    ['duties[0].date', { duties: [{ ...roster.duties[0]!, date: 'soon' }] }],
    ['duties[0].start', { duties: [{ ...roster.duties[0]!, start: 'now' }] }],
  ])('is refused with the path of what is wrong: %s', (path, part) => {
    expect(() => checkRoster({ ...roster, ...part }, [])).toThrow(
      `checkRoster: roster.${path} must be`,
    );
  });
});
