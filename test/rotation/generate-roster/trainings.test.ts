import { type GenerateRosterInput, generateRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { chance } from './random-rosters.ts';

// Everything here is counted again from the instants of duties, breaks and trainings, on the clock of UTC.

const shifts = [
  {
    id: 'E',
    startMinutes: 360,
    lengthMinutes: 480,
    breaks: [{ kind: 'meal' as const, startMinutes: 600, minutes: 30, paid: true }],
  },
  { id: 'L', startMinutes: 720, lengthMinutes: 480 },
];

function drawn(seed: number): GenerateRosterInput {
  const random = chance(seed);
  const below = (n: number) => Math.floor(random() * n);
  const people = Array.from({ length: 2 + below(3) }, (_, p) => ({ name: `P${p}` }));
  return {
    people,
    shifts,
    startDate: '2026-01-05',
    days: 4,
    timeZone: 'UTC',
    cover: {
      intervals: [
        {
          intervalSeconds: 3600,
          agents: Array.from({ length: 96 }, (_, i) => (i % 24 > 5 && i % 24 < 20 ? below(4) : 0)),
          missingPrice: 1 + below(9),
          surplusPrice: below(3),
        },
      ],
    },
    trainings: [
      {
        id: 'law',
        employees: people.slice(0, 1 + below(2)).map(({ name }) => name),
        minutes: 60 + 30 * below(5),
        from: '2026-01-06',
        to: '2026-01-07',
      },
      { id: 'talk', employees: ['P1'], minutes: 45, fromMinutes: 540, toMinutes: 900 },
    ],
    maxSteps: 30,
    seed,
  };
}

/** What the cover costs with trainings from some instants each, and where people are missing. */
function coverOf(
  { cover, startDate }: GenerateRosterInput,
  duties: NonNullable<ReturnType<typeof generateRoster>['roster']>['duties'],
  trainings: readonly { employee: string; start: number; end: number }[],
) {
  const { agents, missingPrice = 0, surplusPrice = 0 } = cover.intervals![0]!;
  let cost = 0;
  let missing = 0;
  for (const [i, wanted] of [...agents].entries()) {
    const from = Date.parse(startDate) + i * 3_600_000;
    const to = from + 3_600_000;
    const isOut = (start: number, end: number) => start < to && end > from;
    const there = duties.filter(
      ({ employee, start, end, breaks = [] }) =>
        Date.parse(start) <= from &&
        Date.parse(end) >= to &&
        !breaks.some((rest) => isOut(Date.parse(rest.start), Date.parse(rest.end))) &&
        !trainings.some((one) => one.employee === employee && isOut(one.start, one.end)),
    ).length;
    missing += Math.max(0, wanted - there);
    cost += wanted > there ? (wanted - there) * missingPrice : (there - wanted) * surplusPrice;
  }
  return { cost, missing };
}

describe('trainings', () => {
  it('lie in a duty, between its breaks, in their window, and count as cover is counted', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const input = drawn(seed);
      const { roster, trainings, untrained, objective, unmet, bound } = generateRoster(input);
      expect(trainings.length + untrained.length).toBe(input.trainings![0]!.employees.length + 1);
      for (const { training, employee, date, shift, start, end } of trainings) {
        const {
          minutes,
          from = '',
          to = '9',
          ...window
        } = input.trainings!.find(({ id }) => id === training)!;
        expect(Date.parse(end) - Date.parse(start)).toBe(minutes * 60_000);
        expect(date >= from && date <= to).toBe(true);
        const clock = (Date.parse(start) - Date.parse(date)) / 60_000;
        expect(clock).toBeGreaterThanOrEqual(window.fromMinutes ?? 0);
        expect(clock + minutes).toBeLessThanOrEqual(window.toMinutes ?? 1440);
        const duty = roster!.duties.find((one) => one.employee === employee && one.date === date)!;
        expect(duty.shift).toBe(shift);
        expect(duty.start <= start && end <= duty.end).toBe(true);
        for (const rest of duty.breaks ?? [])
          expect(rest.end <= start || rest.start >= end).toBe(true);
        for (const other of trainings)
          if (other.employee === employee && other.training !== training)
            expect(other.end <= start || other.start >= end).toBe(true);
      }
      const placed = trainings.map(({ employee, start, end }) => ({
        employee,
        start: Date.parse(start),
        end: Date.parse(end),
      }));
      const { cost, missing } = coverOf(input, roster!.duties, placed);
      expect(Math.abs(objective! - cost), `seed ${seed}`).toBeLessThan(1e-9);
      expect(unmet.reduce((all, one) => all + one.wanted - one.people, 0)).toBe(missing);
      expect(bound ?? 0).toBeLessThanOrEqual(objective!);
    }
  });

  it('are where they cost least, of all places on quarter-hours that there are', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const drawnInput = drawn(seed);
      const input = { ...drawnInput, trainings: drawnInput.trainings!.slice(1) };
      const { roster, objective, untrained } = generateRoster(input);
      if (untrained.length > 0) continue;
      let least = Infinity;
      for (const { employee, date, start, end, breaks = [] } of roster!.duties) {
        if (employee !== 'P1') continue;
        for (let clock = 540; clock + 45 <= 900; clock += 15) {
          const at = Date.parse(date) + clock * 60_000;
          const until = at + 45 * 60_000;
          if (at < Date.parse(start) || until > Date.parse(end)) continue;
          if (breaks.some((one) => Date.parse(one.start) < until && Date.parse(one.end) > at))
            continue;
          const { cost } = coverOf(input, roster!.duties, [{ employee, start: at, end: until }]);
          least = Math.min(least, cost);
        }
      }
      expect(Math.abs(objective! - least), `seed ${seed}`).toBeLessThan(1e-9);
    }
  });

  it('make people work who need not, and say so where nobody can', () => {
    const input = {
      ...drawn(1),
      cover: { shifts: [{ shift: 'E', wanted: 0 }] },
      trainings: [
        { id: 'law', employees: ['P0'], minutes: 240, from: '2026-01-07', to: '2026-01-07' },
      ],
    };
    const { roster, trainings } = generateRoster(input);
    expect(roster!.duties.map(({ employee, date }) => `${employee} ${date}`)).toEqual([
      'P0 2026-01-07',
    ]);
    expect(trainings).toHaveLength(1);
    const away = [{ employee: 'P0', from: '2026-01-07', to: '2026-01-07' }];
    const { status, reasons } = generateRoster({ ...input, absences: away });
    expect(status).toBe('infeasible');
    expect(reasons[0]).toMatchObject({ employee: 'P0', rules: ['absences', 'trainings'] });
  });

  it('fit only shifts whose breaks leave room', () => {
    const split = [
      { kind: 'meal' as const, startMinutes: 540, minutes: 15, paid: true },
      { kind: 'meal' as const, startMinutes: 660, minutes: 15, paid: true },
    ];
    const [early] = shifts;
    const { trainings } = generateRoster({
      people: [{ name: 'Ann' }],
      shifts: [
        { ...early!, id: 'rests', breaks: split },
        { ...early!, id: 'plain' },
      ],
      startDate: '2026-01-05',
      days: 1,
      timeZone: 'UTC',
      cover: { shifts: [{ shift: 'rests', wanted: 1, missingPrice: 5 }] },
      trainings: [{ id: 'law', employees: ['Ann'], minutes: 240 }],
      maxSteps: 20,
    });
    expect(trainings.map(({ shift, start }) => `${shift} ${start.slice(11, 16)}`)).toEqual([
      'plain 06:00',
    ]);
  });

  it('keep their times on the clock in a night in which it changes', () => {
    const { trainings, roster } = generateRoster({
      people: [{ name: 'Ann' }],
      shifts: [{ id: 'N', startMinutes: 1320, lengthMinutes: 480 }],
      startDate: '2026-03-28',
      days: 1,
      timeZone: 'Europe/Berlin',
      cover: { shifts: [{ shift: 'N', wanted: 1 }] },
      trainings: [{ id: 'law', employees: ['Ann'], minutes: 60, fromMinutes: 1380 }],
      maxSteps: 20,
    });
    expect(roster!.duties[0]!.end).toBe('2026-03-29T06:00:00+02:00');
    expect(trainings[0]).toMatchObject({ start: '2026-03-28T23:00:00+01:00' });
  });

  it('are refused where they name nobody, or dates that are not of the roster', () => {
    const trainings = [
      { id: 'law', employees: ['Nobody'], minutes: 60, from: '2026-02-07' },
      { id: 'law', employees: ['P0', 'P0'], minutes: 60 },
    ];
    expect(() => generateRoster({ ...drawn(1), trainings })).toThrow(
      /trainings\[0\]\.employees\[0\].*trainings/s,
    );
  });
});
