import { awardDuties, checkSwap, repairRoster, rosterUpdateToICalendar } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { letteredRoster } from './support/lettered-roster.ts';

const roster = letteredRoster({ Ann: 'E', Bob: '-' });

describe('a list of people', () => {
  const twice = [
    { employee: 'Ann', shifts: ['E'] },
    { employee: 'Ann', shifts: [] },
  ];

  it('has nobody twice, of whom one entry would be ignored', () => {
    const message = '[1].employee must be a person who is not listed before (got "Ann")';
    const input = { rules: [], skills: twice };
    expect(() => checkSwap(roster, [], input)).toThrow(`skills${message}`);
    expect(() => awardDuties(roster, { ...input, duties: [], bids: [], by: 'turns' })).toThrow(
      message,
    );
    expect(() => repairRoster(roster, { rules: [], absences: [], standIns: twice })).toThrow(
      `standIns${message}`,
    );
  });
});

describe('an instant', () => {
  it.each(['2026-06-01T09:00:00', '2026-06-01', '2026-06-01 09:00+02:00', 'June 1, 2026', ''])(
    '%j has no offset, so it would be another one on each machine',
    (at) => {
      const message = "at must be a time with its offset such as '2026-06-01T09:00:00+02:00'";
      const notice = { at, hours: 1 };
      expect(() => repairRoster(roster, { absences: [], rules: [], notice })).toThrow(message);
      expect(() => rosterUpdateToICalendar(roster, roster, { sequence: 1, at })).toThrow(message);
      const duties = [{ ...roster.duties[0]!, start: at }];
      expect(() => repairRoster({ ...roster, duties }, { absences: [], rules: [] })).toThrow(
        'roster.duties[0].start must be a time in whole minutes with its offset',
      );
    },
  );

  it.each(['2026-06-01T09:00Z', '2026-06-01T09:00:00.5-03:30'])('%s is one', (at) => {
    const notice = { at, hours: 1 };
    expect(repairRoster(roster, { absences: [], rules: [], notice }).status).toBe('optimal');
  });
});
