import fc from 'fast-check';
import type { RotationInput } from 'halfhour/rotation';

const CLOCKS = [
  { id: 'E', startMinutes: 360, lengthMinutes: 480 },
  { id: 'L', startMinutes: 840, lengthMinutes: 480 },
  { id: 'N', startMinutes: 1320, lengthMinutes: 480 },
];

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 2 });
const range = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.integer({ min: least, max: most }))
    .map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) }));

type Days = (string | null)[];

/** A rota of a few weeks, to be judged, or to take a demand from that can be met. */
function rotas(weeks: number, shiftCount: number): fc.Arbitrary<Days[]> {
  const day = fc.constantFrom(null, ...CLOCKS.slice(0, shiftCount).map(({ id }) => id));
  const stint = fc.tuple(day, fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }));
  // A stint has two days or more.
  const enough = Math.ceil((7 * weeks) / 2);
  return fc.array(stint, { minLength: enough, maxLength: enough }).map((stints) => {
    const days = stints.flatMap(
      ([id, worked, off]): Days => [
        ...new Array<string | null>(worked).fill(id),
        ...new Array<null>(off).fill(null),
      ],
    );
    return Array.from({ length: weeks }, (_, week) => days.slice(7 * week, 7 * week + 7));
  });
}

export interface RandomCase {
  readonly problem: RotationInput & { readonly employees: number };
  /** A rota with the demand of the problem, mostly breaking one of its rules. */
  readonly rota: readonly (readonly (string | null)[])[];
}

/** Small problems with any mixture of rules. */
export function randomCases(maxWeeks: number): fc.Arbitrary<RandomCase> {
  const size = fc.tuple(fc.integer({ min: 1, max: maxWeeks }), fc.integer({ min: 1, max: 3 }));
  return size.chain(([weeks, shiftCount]) => {
    const clocks = CLOCKS.slice(0, shiftCount);
    const id = fc.constantFrom(...clocks.map(({ id }) => id));
    const shift = (clock: (typeof CLOCKS)[number]) =>
      fc.record({
        id: fc.constant(clock.id),
        startMinutes: fc.constant(clock.startMinutes),
        lengthMinutes: fc.constantFrom(480, 600),
        minRun: fc.constantFrom(undefined, 1, 2),
        maxRun: fc.constantFrom(undefined, 3, 5),
        demandIs: fc.constantFrom(undefined, undefined, 'exact' as const, 'atLeast' as const),
      });
    const rules = fc.record({
      shifts: fc.tuple(...clocks.map(shift)),
      daysOff: range(1, 4),
      workStretch: range(1, 6),
      forbiddenSequences: maybe(
        fc.array(fc.oneof(fc.tuple(id, id), fc.tuple(id, fc.constant('off'), id)), {
          maxLength: 2,
        }),
      ),
      minRestHours: maybe(fc.constantFrom(8, 11, 12, 35)),
      forwardRotation: maybe(fc.boolean()),
      maxSingleDaysOff: maybe(fc.nat(2)),
      daysOffEachWeek: maybe(fc.nat(2)),
      minWeeklyRestHours: maybe(fc.constantFrom(20, 24, 35, 36, 60)),
      minLongRest: maybe(
        fc.record({
          hours: fc.constantFrom(24, 35, 48, 60),
          days: fc.constantFrom(4, 6, 7, 9, 14),
        }),
      ),
      weekends: maybe(
        fc.record({
          maxInWeeks: maybe(
            fc.record({ weekends: fc.nat(2), weeks: fc.integer({ min: 1, max: 4 }) }),
          ),
          minFree: maybe(fc.nat(2)),
          maxBetweenFree: maybe(fc.nat(2)),
          together: maybe(fc.boolean()),
          sameShift: maybe(fc.boolean()),
        }),
      ),
      nights: maybe(
        fc.record({
          maxInDays: maybe(
            fc.record({ nights: fc.nat(5), days: fc.constantFrom(5, 7, 10, 14, 28) }),
          ),
          maxRun: maybe(fc.integer({ min: 1, max: 4 })),
          minDaysOffAfter: maybe(fc.integer({ min: 1, max: 3 })),
        }),
      ),
      weeklyHours: maybe(
        fc.record({
          maxInDays: maybe(
            fc.array(
              fc.record({
                hours: fc.constantFrom(40, 48, 60, 96),
                days: fc.constantFrom(7, 10, 14, 21),
              }),
              { maxLength: 2 },
            ),
          ),
          minAverage: maybe(fc.constantFrom(20, 30)),
          maxAverage: maybe(fc.constantFrom(30, 40, 48)),
          max: maybe(fc.constantFrom(40, 48)),
        }),
      ),
    });
    return fc.tuple(rules, rotas(weeks, shiftCount)).map(([given, rota]) => ({
      rota,
      problem: {
        ...given,
        employees: weeks,
        demand: clocks.map(({ id }) =>
          Array.from({ length: 7 }, (_, day) => rota.filter((week) => week[day] === id).length),
        ),
      },
    }));
  });
}

/** The problem with those rules given up that its rota breaks; a rota may break even the rest. */
export function withRulesKept({ problem }: RandomCase, broken: ReadonlySet<string>) {
  const anyLength = { min: 1, max: 6 };
  const { weekends, nights, weeklyHours, ...rest } = problem;
  const unless = <T>(rule: string, value: T) => (broken.has(rule) ? undefined : value);
  return {
    ...rest,
    daysOff: broken.has('daysOff') ? anyLength : problem.daysOff,
    workStretch: broken.has('workStretch') ? anyLength : problem.workStretch,
    shifts: problem.shifts.map((shift) =>
      broken.has('shiftRun') ? { ...shift, minRun: undefined, maxRun: undefined } : shift,
    ),
    forbiddenSequences: unless('forbiddenSequences', problem.forbiddenSequences),
    minRestHours: unless('minRestHours', problem.minRestHours),
    forwardRotation: unless('forwardRotation', problem.forwardRotation),
    maxSingleDaysOff: unless('maxSingleDaysOff', problem.maxSingleDaysOff),
    daysOffEachWeek: unless('daysOffEachWeek', problem.daysOffEachWeek),
    minWeeklyRestHours: unless('minWeeklyRestHours', problem.minWeeklyRestHours),
    minLongRest: unless('minLongRest', problem.minLongRest),
    weekends: [...broken].some((rule) => rule.startsWith('weekends')) ? undefined : weekends,
    nights: [...broken].some((rule) => rule.startsWith('nights')) ? undefined : nights,
    weeklyHours: [...broken].some((rule) => rule.startsWith('weekly')) ? undefined : weeklyHours,
  };
}
