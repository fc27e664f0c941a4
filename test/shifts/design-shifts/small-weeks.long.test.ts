import { designShifts } from 'halfhour/shifts';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../../src/core/random.ts';

const highs = await highsLoader();

const HOURS = 14;
const FIRST_HOUR = 8;
/** Length in hours and the hours after which an unpaid one may be taken. */
const TYPES = [
  { id: 'full', hours: 9, breaks: [3, 4, 5] },
  { id: 'six', hours: 6, breaks: [] },
  { id: 'four', hours: 4, breaks: [] },
];

describe('a week of a few agents that closes at night', () => {
  const cases = [1, 2, 3].map((seed) => ({ week: weekOf(seed), least: leastHours(weekOf(seed)) }));

  // Searches over the whole week, without one over each of its days, came to 5 % and more.
  it.each([
    ['any number of kinds', { maxDistinctShifts: undefined }],
    ['eight kinds', { maxDistinctShifts: 8 }],
  ])('costs with %s at most a fiftieth more than its days by HiGHS', (_, limits) => {
    for (const { week, least } of cases) {
      const { objective, dailyDemand } = design(week, limits);
      expect(dailyDemand.length).toBeLessThanOrEqual(limits.maxDistinctShifts ?? Infinity);
      expect(objective).toBeGreaterThanOrEqual(least - 1e-6);
      expect(objective!).toBeLessThanOrEqual(1.02 * least);
    }
  });
});

/** Agents of each open hour of seven days. */
function weekOf(seed: number): number[][] {
  const random = seededRandom(seed);
  const peak = 3 + (seed % 3);
  return Array.from({ length: 7 }, (_, day) =>
    Array.from({ length: HOURS }, (_, hour) => {
      const hump = Math.exp(-(((hour - 6) / 4) ** 2)) * (day > 4 ? 0.6 : 1);
      return Math.max(1, Math.round(peak * hump * (0.8 + 0.4 * random())));
    }),
  );
}

function design(
  week: readonly (readonly number[])[],
  limits: { maxDistinctShifts: number | undefined },
) {
  const night = new Array<number>(FIRST_HOUR).fill(0);
  const evening = new Array<number>(24 - FIRST_HOUR - HOURS).fill(0);
  return designShifts({
    requirement: {
      intervalSeconds: 3600,
      agents: week.flatMap((day) => [...night, ...day, ...evening]),
    },
    shiftTypes: TYPES.map(({ id, hours, breaks }) => ({
      id,
      lengthMinutes: 60 * hours,
      earliestStartMinutes: 60 * FIRST_HOUR,
      latestStartMinutes: 60 * (FIRST_HOUR + HOURS - hours),
      startGridMinutes: 60,
      breaks:
        breaks.length === 0
          ? []
          : [
              {
                kind: 'meal' as const,
                minutes: 60,
                earliestMinutes: 60 * breaks[0]!,
                latestMinutes: 60 * breaks.at(-1)!,
              },
            ],
    })),
    limits,
  });
}

/** Hours paid at least, each day by itself: a variable for each start, length and place of the meal. */
function leastHours(week: readonly (readonly number[])[]): number {
  return week.reduce((sum, day) => {
    const rows = day.map((): string[] => []);
    const costs: string[] = [];
    for (const { id, hours, breaks } of TYPES) {
      for (let start = 0; start + hours <= HOURS; start++) {
        for (const meal of breaks.length === 0 ? [-1] : breaks) {
          const name = `${id}_${start}_${meal + 1}`;
          costs.push(`${hours - (meal < 0 ? 0 : 1)} ${name}`);
          for (let h = 0; h < hours; h++) if (h !== meal) rows[start + h]!.push(name);
        }
      }
    }
    const cover = rows.map((names, h) => ` c${h}: ${names.join(' + ')} >= ${day[h]}`);
    const names = costs.map((cost) => cost.split(' ')[1]);
    const model = `Minimize\n obj: ${costs.join(' + ')}\nSubject To\n${cover.join('\n')}\nGeneral\n ${names.join(' ')}\nEnd`;
    return sum + highs.solve(model).ObjectiveValue;
  }, 0);
}
