import { tzOffset } from '@date-fns/tz/tzOffset';
import { describe, expect, it } from 'vitest';
import { youngerClocks } from '../../src/time/younger-clocks.ts';

// Minutes ahead of UTC by the law at an instant after its change, and by the data before it: releases 2026c and 2023c of the
// IANA time zone database, compiled with its own zic and read by Python's zoneinfo.
const CHANGES = [
  ['Africa/Casablanca', '2026-09-20', '2026-12-01T00:00Z', 0, 60],
  ['Africa/El_Aaiun', '2026-09-20', '2026-12-01T00:00Z', 0, 60],
  ['America/Edmonton', '2026-11-01', '2026-12-01T00:00Z', -360, -420],
  ['America/Yellowknife', '2026-11-01', '2026-12-01T00:00Z', -360, -420],
  ['Canada/Mountain', '2026-11-01', '2026-12-01T00:00Z', -360, -420],
  ['America/Vancouver', '2026-11-01', '2026-12-01T00:00Z', -420, -480],
  ['Canada/Pacific', '2026-11-01', '2026-12-01T00:00Z', -420, -480],
  ['Europe/Chisinau', '2022-03-27', '2022-03-27T00:30Z', 120, 180],
  ['Europe/Tiraspol', '2022-03-27', '2022-03-27T00:30Z', 120, 180],
  ['America/Asuncion', '2025-03-23', '2025-06-01T00:00Z', -180, -240],
  ['Asia/Almaty', '2024-03-01', '2024-06-01T00:00Z', 300, 360],
  ['Asia/Qostanay', '2024-03-01', '2024-06-01T00:00Z', 300, 360],
  ['America/Scoresbysund', '2024-03-31', '2024-06-01T00:00Z', -60, 0],
] as const;

describe.each(CHANGES)('the clocks of %s, changed on %s', (zone, since, instant, law, before) => {
  const engine = (ahead: number) => (name: string, date: Date) => {
    expect(date.getTime()).toBe(Date.parse(instant));
    // What the zone is compared with is the same in every release.
    return name === zone ? ahead : tzOffset(name, date);
  };

  it('are not known to an engine with older data, from that date on', () => {
    expect(youngerClocks(zone, since, engine(before))).toMatchObject({ since });
    expect(youngerClocks(zone, '2040-01-01', engine(before))).toMatchObject({ since });
    expect(youngerClocks(zone, '2022-03-26', engine(before))).toBeUndefined();
  });

  it('are known to one with the law', () => {
    expect(youngerClocks(zone, '2040-01-01', engine(law))).toBeUndefined();
  });
});

describe('clocks that nobody has changed', () => {
  it.each(['Europe/Berlin', 'America/Dawson_Creek', 'UTC'])('are known: %s', (zone) => {
    expect(youngerClocks(zone, '2040-01-01')).toBeUndefined();
  });

  it('and a zone is one in small letters too', () => {
    const engine = (name: string) => (name === 'america/vancouver' ? -480 : -420);
    expect(youngerClocks('america/vancouver', '2027-01-01', engine)?.release).toBe('2026b');
  });
});
