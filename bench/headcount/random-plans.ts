import {
  intervalHistory,
  type PlanWorkforceInput,
  planWorkforce,
  type WorkforcePlan,
} from 'halfhour';
import type { PlanFacts } from './independent-steps.ts';

/** A small centre of an own kind, planned from its history to its rota. */
export function randomPlan(random: () => number): { plan: WorkforcePlan; facts: PlanFacts } {
  const whole = (most: number) => Math.floor(random() * (most + 1));
  const from = 6 + whole(3);
  const to = 17 + whole(4);
  const size = 3 + random() * 30;
  const aht = 180 + whole(300);
  const weekend = random() < 0.5;
  const rows = [];
  for (let day = 0; day < 28; day++) {
    if (!weekend && day % 7 > 4) continue;
    const date = new Date(Date.UTC(2026, 0, 5 + day)).toISOString().slice(0, 10);
    for (let hour = from; hour < to; hour++) {
      const contacts = Math.round(size * (1 + 0.4 * Math.sin(hour)) * (0.9 + random() * 0.2));
      rows.push({ time: `${date}T${String(hour).padStart(2, '0')}:00`, contacts });
    }
  }
  const history = intervalHistory(rows, { timeZone: 'Europe/Berlin', intervalSeconds: 3600 });
  const facts: PlanFacts = {
    targetServiceLevel: [0.7, 0.8, 0.9][whole(2)]!,
    answerTimeSeconds: [10, 20, 60][whole(2)]!,
    fullTimeHours: [38, 40][whole(1)]!,
    shrinkage:
      random() < 0.3
        ? random() * 0.3
        : [
            { name: 'leave', share: random() * 0.15, base: 'paid' },
            { name: 'sickness', share: random() * 0.08, base: 'scheduled' },
            { name: 'coaching', share: random() * 0.1, base: 'inOffice' },
          ],
  };
  const options: PlanWorkforceInput = {
    forecast: { days: 14 },
    ahtSeconds: aht,
    targets: {
      targetServiceLevel: facts.targetServiceLevel,
      answerTimeSeconds: facts.answerTimeSeconds,
      minAgents: whole(3),
      shrinkage: facts.shrinkage,
      fullTimeHours: { week: facts.fullTimeHours },
    },
    shifts: {
      shiftTypes: [
        {
          id: 'full',
          lengthMinutes: 510,
          earliestStartMinutes: 60 * from,
          latestStartMinutes: 60 * to - 510,
          startGridMinutes: 30,
          breaks: [
            { kind: 'rest', minutes: 15, paid: true, earliestMinutes: 75, latestMinutes: 150 },
            { kind: 'meal', minutes: 30, paid: false, earliestMinutes: 180, latestMinutes: 300 },
          ],
        },
      ],
      limits: { maxDistinctShifts: 3 },
      maxSteps: 300,
    },
    ...(random() < 0.7
      ? {
          rotation: {
            daysOff: { min: 1, max: 4 },
            workStretch: { min: 2, max: 6 },
            maxSteps: 500,
          },
        }
      : {}),
  };
  return { plan: planWorkforce(history, options), facts };
}
