import { seededRandom } from '../../src/core/random.ts';
import type { RotationInput } from '../../src/rotation/index.ts';

/** Duties a week for each of those who work them: what the published instances have, in which five is the most that mostly goes. */
const FEWEST_DUTIES = 4.4;
const MOST_DUTIES = 5.05;

/**
 * A cyclic rota drawn by a number, none of them published: 9 to 51 people on two or three shifts with runs, days off,
 * work stretches and forbidden sequences. Each range and share is that of the 990 instances of Kletzander, Musliu,
 * Gärtner, Krennwallner and Schafhauser (2019), of which a third has no rota and two thirds ask for the same every day.
 */
export function drawnRota(number: number): RotationInput {
  const random = seededRandom(99_000 + number);
  const between = (least: number, most: number) =>
    least + Math.floor(random() * (most - least + 1));
  const employees = between(9, 51);
  const shifts = [
    { id: 'D', startMinutes: 360, minRun: between(2, 3), maxRun: between(5, 7) },
    { id: 'A', startMinutes: 840, minRun: between(2, 3), maxRun: between(4, 6) },
    { id: 'N', startMinutes: 1320, minRun: between(2, 3), maxRun: between(4, 5) },
  ]
    .slice(0, random() < 0.11 ? 2 : 3)
    .map((shift) => ({ ...shift, lengthMinutes: 480 }));
  const daysOff = { min: between(1, 2), max: between(2, 4) };
  const workStretch = { min: between(3, 4), max: between(5, 7) };
  const duties = employees * (FEWEST_DUTIES + (MOST_DUTIES - FEWEST_DUTIES) * random());
  const weights = shifts.map(() => 0.5 + random());
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const isUniform = random() < 0.65;
  const demand = weights.map((weight) => {
    const mean = (duties / 7) * (weight / all);
    if (isUniform) return new Array<number>(7).fill(Math.max(1, Math.round(mean)));
    // Fewer from some weekday on, and fewer still towards Sunday.
    const first = between(1, 5);
    const second = between(first, 6);
    const levels = [1, 0.85, 0.65].map((level) => level + 0.1 * (random() - 0.5));
    const of = (day: number) => levels[day < first ? 0 : day < second ? 1 : 2]!;
    const week = Array.from({ length: 7 }, (_, day) => of(day));
    const share = 7 / week.reduce((sum, level) => sum + level, 0);
    return week.map((level) => Math.max(1, Math.round(mean * level * share)));
  });
  const pairs = [
    ['N', 'D'],
    ['N', 'A'],
    ['A', 'D'],
  ];
  const longer = random() < 0.5 ? [] : [...pairs, ['N', 'N']];
  const known = new Set(shifts.map(({ id }) => id));
  const forbiddenSequences = [...pairs, ...longer.map(([a, b]) => [a!, 'off', b!])].filter(
    (sequence) => sequence.every((id) => id === 'off' || known.has(id)),
  );
  return { employees, shifts, demand, daysOff, workStretch, forbiddenSequences };
}
