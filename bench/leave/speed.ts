import { type LeaveAllotmentInput, leaveAllotment } from 'halfhour/plan';
import { addDays } from 'halfhour/time';

/** A year of half-hours with 300 people, each owed 25 days and asking for three fortnights and ten days. */
function yearOf(people: number): LeaveAllotmentInput {
  const first = '2024-01-01';
  const intervals = Array.from({ length: 364 * 48 }, (_, i) => {
    const startMinutes = 30 * (i % 48);
    const isDay = startMinutes >= 480 && startMinutes < 1200;
    const middle = isDay ? 700 + 100 * Math.sin(i / 900) : 0;
    return {
      date: addDays(first, Math.floor(i / 48)),
      startMinutes,
      quantiles: [middle, middle * (1.1 + i / 200_000)],
      scheduledAgents: isDay ? 0.5 * people : 0,
    };
  });
  const person = (p: number) => `person ${p}`;
  return {
    intervals,
    intervalSeconds: 1800,
    levels: [0.5, 0.9],
    confidence: 0.9,
    ahtSeconds: 240,
    answerTimeSeconds: 20,
    targetServiceLevel: 0.8,
    people: Array.from({ length: people }, (_, p) => ({
      name: person(p),
      duties: [0, 1, 2, 3, 4].map((d) => {
        const startMinutes = 480 + 60 * (p % 5);
        return { weekday: (d + p) % 7, startMinutes, endMinutes: startMinutes + 480 };
      }),
      owedHours: 200,
      refusedLastYear: p % 4,
    })),
    requests: Array.from({ length: people * 13 }, (_, i) => {
      const from = addDays(first, (i * 37) % 350);
      return { person: person(i % people), from, to: addDays(from, i % 13 < 3 ? 13 : 0) };
    }),
    rule: 'lastYear',
    week: { maxHours: 1200 },
    costPerHour: 30,
  };
}

/** Processor time (user and system) of a year's leave of 300 people. */
export function run(): void {
  const input = yearOf(300);
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    const { requests, owed } = leaveAllotment(input);
    const { user, system } = process.cpuUsage(before);
    const granted = requests.filter(({ status }) => status === 'granted').length;
    const missing = owed.reduce((sum, { missingHours }) => sum + missingHours, 0);
    console.log(
      `  300 people, 52 weeks, ${requests.length} requests: ${((user + system) / 1e6).toFixed(2)} s ` +
        `(${granted} granted, ${missing} h without room)`,
    );
  }
}
