import { describe, expect, it } from 'vitest';
import { matchLocal, zoneOffsets } from '../../src/time/zone-offsets.ts';
import { wallClock } from './support/wall-clock.ts';

const berlin = zoneOffsets('Europe/Berlin', Date.UTC(2024, 0, 1), Date.UTC(2025, 0, 1));

describe('the offsets of a zone', () => {
  it('change in Berlin twice in 2024, at 01:00 UTC', () => {
    expect(Array.from(berlin.starts, (at) => new Date(at).toISOString().slice(0, 16))).toEqual([
      '2024-01-01T00:00',
      '2024-03-31T01:00',
      '2024-10-27T01:00',
    ]);
    expect(Array.from(berlin.offsets, (offset) => offset / 3_600_000)).toEqual([1, 2, 1]);
  });

  it('are found wherever the stretch begins and ends', () => {
    const change = Date.UTC(2024, 2, 31, 1);
    expect(zoneOffsets('Europe/Berlin', change - 1000, change).starts).toHaveLength(2);
    expect(zoneOffsets('Europe/Berlin', change, change + 1000).starts).toHaveLength(1);
    expect(zoneOffsets('Europe/Berlin', change, change).starts).toHaveLength(1);
  });

  it.each(['Africa/Casablanca', 'America/Havana', 'Antarctica/Troll', 'Asia/Gaza'])(
    'of %s over ten years show every hour as the runtime does',
    (zone) => {
      const from = Date.UTC(2014, 0, 1);
      const { starts, offsets } = zoneOffsets(zone, from, Date.UTC(2024, 0, 1));
      for (const [i, start] of starts.entries()) {
        for (const at of [start, (starts[i + 1] ?? start + 1000) - 1000]) {
          const shown = new Date(at + offsets[i]!).toISOString().slice(0, 19);
          expect(shown).toBe(wallClock(at, zone));
        }
      }
    },
  );
});

describe('a reading of the clock exists', () => {
  it.each([
    ['2024-03-31T01:59', 'once'],
    ['2024-03-31T02:00', 'never'],
    ['2024-03-31T02:59', 'never'],
    ['2024-03-31T03:00', 'once'],
    ['2024-10-27T01:59', 'once'],
    ['2024-10-27T02:00', 'twice'],
    ['2024-10-27T02:59', 'twice'],
    ['2024-10-27T03:00', 'once'],
  ])('in Berlin at %s: %s', (clock, kind) => {
    const match = matchLocal(berlin, Date.parse(`${clock}Z`));
    expect(match.kind).toBe(kind);
    expect(match.second - match.instant).toBe(kind === 'twice' ? 3_600_000 : 0);
  });
});
