import { seededRandom } from '../../src/core/random.ts';
import type { RotationInput } from '../../src/rotation/index.ts';

/** Rules as some centre may have them, each with the field of the input that it fills. */
type Rule = readonly [kind: string, draw: () => Partial<RotationInput>];

/**
 * A rota drawn by a number: 10 to 60 people on three or four shifts, with 5 to 8 kinds of rules beside days off
 * and work stretches, without the last so many of them. Nothing is drawn again where the rules leave no rota.
 */
export function drawnMix(
  mix: number,
  givenUp = 0,
): { readonly input: RotationInput; readonly kinds: string[] } {
  const random = seededRandom(22_000 + mix);
  const one = <T>(...of: readonly T[]): T => of[Math.floor(random() * of.length)]!;
  const between = (least: number, most: number) =>
    least + Math.floor(random() * (most - least + 1));
  const employees = between(10, 60);
  const hasReserve = random() < 0.4;
  const runs = random() < 0.4;
  const run = runs ? { minRun: 2, maxRun: one(4, 5) } : {};
  const shifts = [
    { id: 'E', startMinutes: 360, lengthMinutes: 480, ...run },
    { id: 'L', startMinutes: 840, lengthMinutes: 480, ...run },
    { id: 'N', startMinutes: 1320, lengthMinutes: 480, ...run },
    ...(hasReserve
      ? [{ id: 'T', startMinutes: 480, lengthMinutes: 480, demandIs: 'atLeast' as const }]
      : []),
  ];
  const aDay = (share: number) => Math.max(1, Math.round(employees * share));
  const full = hasReserve ? one(0.5, 0.58) : one(0.66, 0.7, 0.72);
  const weekend = one(0.6, 0.8, 1);
  const demand = [0.38, 0.37, 0.25].map((share) =>
    Array.from({ length: 7 }, (_, day) => aDay(full * share * (day < 5 ? 1 : weekend))),
  );
  if (hasReserve) demand.push(new Array<number>(7).fill(0));
  const pool: Rule[] = [
    ['rest', () => ({ minRestHours: one(11, 11, 12) })],
    ['forward', () => ({ forwardRotation: true })],
    ['nights in a row', () => ({ nights: { maxRun: one(3, 4) } })],
    ['rest after nights', () => ({ nights: { minDaysOffAfter: 2 } })],
    [
      'weekends free',
      () => ({ weekends: { minFree: Math.floor(employees * one(0.2, 0.3, 0.45)) } }),
    ],
    ['weekends in a row', () => ({ weekends: { maxBetweenFree: one(2, 3, 4) } })],
    ['weekends together', () => ({ weekends: { together: true } })],
    ['weekends on one shift', () => ({ weekends: { sameShift: true } })],
    [
      'average hours',
      () => ({ weeklyHours: one({ minAverage: 36, maxAverage: 42 }, { maxAverage: 40 }) }),
    ],
    ['hours of a week', () => ({ weeklyHours: { max: one(40, 48) } })],
    ['single days off', () => ({ maxSingleDaysOff: between(0, 3) })],
    ['days off each week', () => ({ daysOffEachWeek: one(1, 2) })],
    ['weekly rest', () => ({ minWeeklyRestHours: 35 })],
    ['sequences', () => ({ forbiddenSequences: [['N', 'off', 'E']] })],
  ];
  const kinds: string[] = runs ? ['runs'] : [];
  const count = between(5, 8) - givenUp;
  let input: RotationInput = {
    employees,
    shifts,
    demand,
    daysOff: { min: one(1, 2), max: one(3, 4) },
    workStretch: { min: one(2, 3), max: one(5, 6) },
  };
  while (kinds.length < count) {
    const [[kind, draw] = never()] = pool.splice(Math.floor(random() * pool.length), 1);
    kinds.push(kind);
    const rule = draw();
    input = {
      ...input,
      ...rule,
      ...(rule.nights && { nights: { ...input.nights, ...rule.nights } }),
      ...(rule.weekends && { weekends: { ...input.weekends, ...rule.weekends } }),
      ...(rule.weeklyHours && { weeklyHours: { ...input.weeklyHours, ...rule.weeklyHours } }),
    };
  }
  return { input, kinds };
}

function never(): never {
  throw new Error('there are more rules to draw than kinds');
}
