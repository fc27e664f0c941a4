import type { GenerateRosterInput, RosterPerson } from 'halfhour/rotation';

const SHIFTS = [
  { id: 'E', startMinutes: 360, lengthMinutes: 480 },
  { id: 'L', startMinutes: 840, lengthMinutes: 480, paidMinutes: 450 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 600 },
];

/** A seeded source of numbers that is the test's own: mulberry32. */
export function chance(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** How large the rosters are. */
interface Sizes {
  readonly people: number;
  readonly days: number;
  readonly shifts: number;
}

/** A roster to be found, with some of all that people may differ in, on the clock of UTC. */
export function randomRoster(seed: number, sizes: Sizes): GenerateRosterInput {
  const random = chance(seed);
  const below = (n: number) => Math.floor(random() * n);
  const perhaps = <T>(share: number, value: () => T) => (random() < share ? value() : undefined);
  const shifts = SHIFTS.slice(0, sizes.shifts).map((shift, s) =>
    s === 1 && random() < 0.3 ? { ...shift, skill: 'mail' } : shift,
  );
  const { days } = sizes;
  const startDate = ['2026-01-05', '2026-01-07', '2026-01-10'][below(3)]!;
  const date = (day: number) =>
    new Date(Date.parse(startDate) + day * 86_400_000).toISOString().slice(0, 10);
  const ids = shifts.map(({ id }) => id);
  const anyShift = () => ids[below(ids.length)]!;
  const people = Array.from({ length: sizes.people }, (_, p): RosterPerson => {
    const most = 8 * (1 + below(days));
    return without({
      name: `P${p}`,
      skills: perhaps(0.7, () => ['mail']),
      shifts: perhaps(0.2, () => [...new Set([anyShift(), anyShift()])]),
      daysOff: perhaps(0.3, () => [date(below(days))]),
      available: perhaps(0.15, () => [{ fromMinutes: 300, toMinutes: 1320 }]),
      hours: perhaps(0.6, () => [
        { per: 'roster' as const, least: Math.max(0, most - 16 - 8 * below(3)), most },
      ]),
      duties: perhaps(0.4, () => [
        { per: 'roster' as const, shifts: [anyShift()], most: 1 + below(3) },
        { per: 'roster' as const, least: below(3) },
      ]),
      daysInARow: perhaps(0.5, () => ({ min: 1 + below(2), max: 2 + below(4) })),
      daysOffInARow: perhaps(0.4, () => ({ min: 1 + below(2), max: 2 + below(8) })),
      maxWeekends: perhaps(0.3, () => below(2)),
    });
  });
  return without({
    people,
    shifts,
    startDate,
    days,
    timeZone: 'UTC',
    cover:
      random() < 0.75
        ? {
            shifts: ids.map((shift) => ({
              shift,
              wanted: below(sizes.people),
              missingPrice: 10 + below(90),
              surplusPrice: below(3),
            })),
          }
        : {
            intervals: [
              {
                intervalSeconds: 7200,
                agents: Array.from({ length: 12 * days }, () => below(3)),
                missingPrice: 5 + below(10),
                surplusPrice: 1,
              },
            ],
          },
    requests: Array.from({ length: below(5) }, () =>
      without({
        employee: `P${below(sizes.people)}`,
        date: date(below(days)),
        wants: random() < 0.5 ? ('on' as const) : ('off' as const),
        shift: perhaps(0.6, anyShift),
        weight: 1 + below(9),
      }),
    ),
    rules: perhaps(0.5, () => [
      { id: 'rest', source: 'this test', kind: 'minRestHours' as const, hours: 11 },
      ...(random() < 0.4
        ? [
            {
              id: 'rolling',
              source: 'this test',
              kind: 'maxHoursInDays' as const,
              hours: 24,
              days: 4,
            },
          ]
        : []),
    ]),
    forbiddenSequences: perhaps(0.3, () => [
      [anyShift(), anyShift()],
      [anyShift(), 'off', anyShift()],
    ]),
    fixedDuties: perhaps(0.15, () => [
      { employee: 'P0', date: date(below(days)), shift: anyShift() },
    ]),
  });
}

/**
 * As `randomRoster`, with what concerns fewer rosters: leave, limits that the cover must keep, half-hours with breaks
 * and skills.
 */
export function randomRosterWithLimits(seed: number, sizes: Sizes): GenerateRosterInput {
  const input = randomRoster(seed, sizes);
  const random = chance(seed + 1_000_003);
  const below = (n: number) => Math.floor(random() * n);
  const perhaps = <T>(share: number, value: () => T) => (random() < share ? value() : undefined);
  const { days, startDate } = input;
  const date = (day: number) =>
    new Date(Date.parse(startDate) + day * 86_400_000).toISOString().slice(0, 10);
  const shifts = input.shifts.map((shift) =>
    without({
      ...shift,
      breaks: perhaps(0.4, () => [
        { startMinutes: shift.startMinutes + 210, minutes: 30, kind: 'meal' as const, paid: true },
      ]),
    }),
  );
  const byShift = input.cover.shifts?.map((entry) =>
    without({
      ...entry,
      least: perhaps(0.15, () => Math.min(entry.wanted, 1)),
      most: perhaps(0.15, () => Math.max(entry.wanted, 1)),
    }),
  );
  const byHalfHour = perhaps(byShift ? 0.3 : 1, () => [
    without({
      intervalSeconds: 1800,
      agents: Array.from({ length: 48 * days }, () => below(sizes.people)),
      skill: perhaps(0.4, () => 'mail'),
      missingPrice: 1 + below(8),
      surplusPrice: below(2),
    }),
  ]);
  return without({
    ...input,
    shifts,
    cover: without({ shifts: byShift, intervals: byHalfHour }),
    absences: perhaps(0.4, () => {
      const from = below(days);
      const to = Math.min(days - 1, from + below(3));
      return [{ employee: 'P1', from: date(from), to: date(to) }];
    }),
  });
}

/** What is absent is left out. */
function without<Fields extends object>(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Fields;
}
