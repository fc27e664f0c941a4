import { tzOffset } from '@date-fns/tz/tzOffset';

/** Zones whose clocks a law has changed; an engine whose zone data are older than the law does not know it. */
interface YoungerClocks {
  readonly zones: readonly string[];
  /** Local date from which older data may show another time. */
  readonly since: string;
  /** A zone whose clocks show since then what these show by law. */
  readonly as: string;
  /** An instant, in UTC, at which older data show another time. */
  readonly probe: string;
  /** The release of the IANA time zone database that brought the change. */
  readonly release: string;
}

/**
 * All changes between the releases 2023c, which the first Node 20 had, and 2026c that move a clock after 2019, found by
 * comparing both releases hour by hour; but for Antarctica, which has no contact centres, and for Gaza and Hebron, whose dates
 * are announced anew each year. In names such as `Etc/GMT+7` the sign is the other way round: 7 hours behind UTC.
 */
const YOUNGER: readonly YoungerClocks[] = [
  // No change of clocks any more, Ramadan included.
  {
    zones: ['Africa/Casablanca', 'Africa/El_Aaiun'],
    since: '2026-09-20',
    as: 'Etc/GMT',
    probe: '2026-12-01',
    release: '2026c',
  },
  // Summer time for good.
  {
    zones: ['America/Edmonton', 'Canada/Mountain', 'America/Yellowknife'],
    since: '2026-11-01',
    as: 'Etc/GMT+6',
    probe: '2026-12-01',
    release: '2026c',
  },
  // Summer time for good.
  {
    zones: ['America/Vancouver', 'Canada/Pacific'],
    since: '2026-11-01',
    as: 'Etc/GMT+7',
    probe: '2026-12-01',
    release: '2026b',
  },
  // The clocks change an hour later than was thought, with those of the European Union.
  {
    zones: ['Europe/Chisinau', 'Europe/Tiraspol'],
    since: '2022-03-27',
    as: 'Europe/Athens',
    probe: '2022-03-27T00:30Z',
    release: '2026a',
  },
  // Summer time for good.
  {
    zones: ['America/Asuncion'],
    since: '2025-03-23',
    as: 'Etc/GMT+3',
    probe: '2025-06-01',
    release: '2025a',
  },
  // The time of the west in all of Kazakhstan.
  {
    zones: ['Asia/Almaty', 'Asia/Qostanay'],
    since: '2024-03-01',
    as: 'Etc/GMT-5',
    probe: '2024-06-01',
    release: '2024a',
  },
  // The time of the rest of Greenland.
  {
    zones: ['America/Scoresbysund'],
    since: '2024-03-31',
    as: 'America/Nuuk',
    probe: '2024-06-01',
    release: '2023d',
  },
];

/**
 * What the engine does not know of the clocks of a zone until a date: from when on they are others by law, and the release of
 * zone data that knows it. Nothing if its data are young enough.
 */
export function youngerClocks(
  timeZone: string,
  until: string,
  engine: (timeZone: string, date: Date) => number = tzOffset,
): { readonly since: string; readonly release: string } | undefined {
  const name = timeZone.toLowerCase();
  const younger = YOUNGER.find(({ zones }) => zones.some((zone) => zone.toLowerCase() === name));
  if (younger === undefined || until < younger.since) return undefined;
  const { as, probe, since, release } = younger;
  const at = new Date(probe);
  return engine(timeZone, at) === engine(as, at) ? undefined : { since, release };
}
