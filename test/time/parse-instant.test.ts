import fc from 'fast-check';
import { formatInstant } from 'halfhour/time';
import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../src/time/parse-instant.ts';

describe('a time with its offset', () => {
  it('is the instant that it was written for, in any zone', () => {
    const instants = fc.integer({ min: Date.UTC(1975), max: Date.UTC(2100) });
    const zones = fc.constantFrom('UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia');
    fc.assert(
      fc.property(instants, zones, (instant, zone) => {
        const whole = instant - (instant % 1000);
        expect(parseInstant(formatInstant(whole, zone))).toBe(whole);
        expect(parseInstant(new Date(instant).toISOString())).toBe(instant);
      }),
    );
  });

  it.each([
    ['2026-03-28T21:00Z', Date.UTC(2026, 2, 28, 21)],
    ['2026-03-28T22:00:00.5-03:30', Date.UTC(2026, 2, 29, 1, 30, 0, 500)],
    ['2024-02-29T24:00:00Z', Date.UTC(2024, 2, 1)],
  ])('may be %s', (text, instant) => {
    expect(parseInstant(text)).toBe(instant);
  });

  // All of these but the last three are something to `Date.parse` of some engine, the first by the machine's zone.
  it.each([
    '2026-03-28T22:00:00',
    '2026-03-28',
    '2026-02-30T00:00:00Z',
    '2023-02-29T00:00Z',
    '2026-03-28 22:00:00Z',
    '2026-03-28T22:00:00+0100',
    'March 28, 2026 22:00 GMT',
    '2026-00-01T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-03-00T22:00:00Z',
    '2026-03-28T24:01:00Z',
    '2026-03-28T22:60:00Z',
    '2026-03-28T22:00:00.Z',
    '2026-03-28T22:00:00+01:00 ',
    '',
  ])("is not '%s'", (text) => {
    expect(parseInstant(text)).toBeNaN();
  });
});
