import fc from 'fast-check';
import {
  elapsedMinutes,
  formatInstant,
  instantToLocalDateTime,
  localDateTimeToInstant,
} from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { wallClock } from './support/wall-clock.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Kathmandu',
  'Asia/Shanghai',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Chatham',
  'UTC',
];
const anyZone = fc.constantFrom(...zones);
/** Whole minutes from 1972, when the last zones gave up their local mean time. */
const anyInstant = fc
  .integer({ min: Date.UTC(1973) / 60_000, max: Date.UTC(2037) / 60_000 })
  .map((minutes) => minutes * 60_000);

const at = (date: string, clock: string, timeZone: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return formatInstant(localDateTimeToInstant(date, hours * 60 + minutes, timeZone), timeZone);
};

describe('a clock time becomes an instant', () => {
  it.each([
    ['Europe/Berlin', '2024-07-01', '08:00', '2024-07-01T08:00:00+02:00'],
    ['Europe/Berlin', '2024-01-01', '08:00', '2024-01-01T08:00:00+01:00'],
    ['Asia/Kathmandu', '2024-01-01', '08:00', '2024-01-01T08:00:00+05:45'],
    ['America/St_Johns', '2024-01-01', '08:00', '2024-01-01T08:00:00-03:30'],
    ['Asia/Shanghai', '2024-03-31', '02:30', '2024-03-31T02:30:00+08:00'],
  ])('%s %s %s', (zone, date, clock, expected) => {
    expect(at(date, clock, zone)).toBe(expected);
  });

  it.each([
    ['Europe/Berlin', '2024-03-31', '02:30', '2024-03-31T03:30:00+02:00'],
    ['America/New_York', '2024-03-10', '02:00', '2024-03-10T03:00:00-04:00'],
    ['Australia/Lord_Howe', '2024-10-06', '02:15', '2024-10-06T02:45:00+11:00'],
    ['Africa/Cairo', '2024-04-26', '00:00', '2024-04-26T01:00:00+03:00'],
    ['Pacific/Apia', '2011-12-30', '12:00', '2011-12-31T12:00:00+14:00'],
  ])(
    'one that the clock skips, as far behind the change: %s %s %s',
    (zone, date, clock, expected) => {
      expect(at(date, clock, zone)).toBe(expected);
    },
  );

  it.each([
    ['Europe/Berlin', '2024-10-27', '02:30', '2024-10-27T02:30:00+02:00'],
    ['America/New_York', '2024-11-03', '01:00', '2024-11-03T01:00:00-04:00'],
    ['Australia/Lord_Howe', '2024-04-07', '01:45', '2024-04-07T01:45:00+11:00'],
    ['America/Sao_Paulo', '2018-02-17', '23:30', '2018-02-17T23:30:00-02:00'],
  ])('one that exists twice, as the first: %s %s %s', (zone, date, clock, expected) => {
    expect(at(date, clock, zone)).toBe(expected);
  });

  it('past midnight counts on the next date, before midnight on the one before', () => {
    expect(at('2024-07-01', '30:00', 'Europe/Berlin')).toBe('2024-07-02T06:00:00+02:00');
    expect(localDateTimeToInstant('2024-07-01', -30, 'UTC')).toBe(Date.UTC(2024, 5, 30, 23, 30));
  });

  it('and back, in every zone, by the clock of the runtime', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, (instant, timeZone) => {
        const { date, minutes } = instantToLocalDateTime(instant, timeZone);
        const clock = new Date(minutes * 60_000).toISOString().slice(11, 19);
        expect(`${date}T${clock}`).toBe(wallClock(instant, timeZone));
        expect(formatInstant(instant, timeZone).slice(0, 19)).toBe(wallClock(instant, timeZone));
        expect(Date.parse(formatInstant(instant, timeZone))).toBe(instant);
        const first = localDateTimeToInstant(date, minutes, timeZone);
        expect(wallClock(first, timeZone)).toBe(wallClock(instant, timeZone));
        expect(first).toBeLessThanOrEqual(instant);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a night shift lasts', () => {
  const night = (date: string, zone: string) => elapsedMinutes(date, 22 * 60, 30 * 60, zone) / 60;

  it('8 hours in a usual night', () => {
    expect(night('2024-07-01', 'Europe/Berlin')).toBe(8);
  });

  it('7 hours in the night to summer time, 9 in the night back', () => {
    expect(night('2024-03-30', 'Europe/Berlin')).toBe(7);
    expect(night('2024-10-26', 'Europe/Berlin')).toBe(9);
    expect(night('2024-03-09', 'America/New_York')).toBe(7);
  });

  it('half an hour less or more at Lord Howe Island', () => {
    expect(night('2024-10-05', 'Australia/Lord_Howe')).toBe(7.5);
    expect(night('2024-04-06', 'Australia/Lord_Howe')).toBe(8.5);
  });
});

describe('what is no time', () => {
  it('is refused with every bad field', () => {
    expect(() => localDateTimeToInstant('2024-02-30', 86_400, 'Europe/Atlantis')).toThrow(
      [
        'localDateTimeToInstant: date must be a date of the calendar in the form \'YYYY-MM-DD\' (got "2024-02-30")',
        'localDateTimeToInstant: minutes must be minutes after midnight, at most 10 days either way (got 86400)',
        'localDateTimeToInstant: timeZone must be an IANA time zone such as \'Europe/Berlin\' (got "Europe/Atlantis")',
      ].join('\n'),
    );
  });

  it('names an instant out of range', () => {
    expect(() => formatInstant(Number.NaN, 'UTC')).toThrow(
      'formatInstant: instant must be epoch milliseconds from the years 1900 to 2200 (got NaN)',
    );
  });
});
