import type { SuggestIntradayActionsInput } from 'halfhour/plan';
import { seededRandom } from '../../src/core/random.ts';
import { columnsOf } from './highs-afternoon.ts';

/** A random afternoon of a small centre with all levers and rules. */
export function afternoon(seed: number, agents = 12, count = 6): SuggestIntradayActionsInput {
  const random = seededRandom(seed);
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));
  const perAgent = whole(5, 9);
  return {
    nowMinutes: 720,
    intervalSeconds: 1800,
    intervals: Array.from({ length: count }, (_, i) => {
      const contacts = agents * (perAgent + random() * 3);
      return {
        startMinutes: 720 + 30 * i,
        quantiles: [0.85, 1, 1.2].map((factor) => contacts * factor),
      };
    }),
    levels: [0.1, 0.5, 0.9],
    ahtSeconds: 180,
    answerTimeSeconds: 20,
    targetServiceLevel: 0.8,
    ...(random() < 0.5 && { soFar: { contacts: 40 * agents, inTime: 32 * agents } }),
    costPerLateContact: 6,
    people: Array.from({ length: agents }, (_, p) => ({
      name: `P${p}`,
      startMinutes: 480 + 30 * whole(0, 2),
      endMinutes: 720 + 30 * whole(2, count),
      offPhone: [
        { startMinutes: 750, minutes: whole(1, 2) * 15, earliestMinutes: 720, latestMinutes: 780 },
      ],
      elsewhere: p % 6 === 5,
      nextStartMinutes: 1920 + 30 * whole(-20, 0),
      weekHours: whole(35, 48),
    })),
    rules: {
      noticeMinutes: 30,
      minRestHours: 11,
      maxDailyHours: 8,
      maxWeeklyHours: 48,
      minDailyHours: 4.5,
    },
    sendHome: { savedPerHour: 18, acceptance: 0.7 },
    overtime: { costPerHour: 30, maxMinutes: 90, acceptance: 0.6 },
    lend: { costPerHour: 12 },
    move: { cost: 1 },
    confidence: 0.7,
  };
}

/** How many can be counted on, by adding up the chances of each number. */
export function mostOf(input: SuggestIntradayActionsInput) {
  const { people, confidence = 0.8 } = input;
  const sure = (kind: 'sendHome' | 'overtime') => {
    const able = people.filter((person) => columnsOf(input, person).some((c) => c.kind === kind));
    const p = input[kind]?.acceptance ?? 1;
    let chances = [1];
    for (const _ of able)
      chances = [...chances, 0].map((c, n) => c * (1 - p) + (n > 0 ? chances[n - 1]! * p : 0));
    let most = able.length;
    const atLeast = (n: number) => chances.slice(n).reduce((sum, c) => sum + c, 0);
    while (most > 0 && atLeast(most) < confidence) most--;
    return most;
  };
  return { sendHome: sure('sendHome'), overtime: sure('overtime'), lend: people.length };
}
