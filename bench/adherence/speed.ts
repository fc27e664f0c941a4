import { type MeasureAdherenceInput, measureAdherence } from 'halfhour/calls';

const HOUR = 3_600_000;
const STATES = ['ready', 'talk', 'wrap'];

/** A month of 500 agents with so many changes of state in all, eight hours a day. */
function monthOf(changes: number): MeasureAdherenceInput {
  const agents = 500;
  const days = 20;
  const perDay = changes / agents / days;
  const origin = Date.UTC(2024, 0, 8);
  const schedule: { agent: string; start: number; end: number; activity: string }[] = [];
  const log: { agent: string; start: number; end?: number; state: string }[] = [];
  for (let a = 0; a < agents; a++) {
    const agent = `agent ${a}`;
    for (let d = 0; d < days; d++) {
      const day = origin + d * 24 * HOUR + (8 + (a % 8)) * HOUR;
      schedule.push(
        { agent, start: day, end: day + 4 * HOUR, activity: 'phone' },
        { agent, start: day + 4 * HOUR, end: day + 4.5 * HOUR, activity: 'meal' },
        { agent, start: day + 4.5 * HOUR, end: day + 8.5 * HOUR, activity: 'phone' },
      );
      for (let i = 0; i < perDay; i++) {
        const start = day + Math.round((i * 8.5 * HOUR) / perDay) + (i % 7) * 1000;
        const isLast = i === perDay - 1;
        log.push({
          agent,
          start,
          ...(isLast ? { end: start + 300_000 } : {}),
          state: STATES[i % 3]!,
        });
      }
    }
  }
  return {
    schedule,
    log,
    activities: [
      { name: 'phone', states: STATES, onPosition: true, paid: true },
      { name: 'meal', states: ['loggedOut'], onPosition: false, paid: false },
    ],
    states: STATES.map((name) => ({
      name,
      onPosition: true,
      handling: name !== 'ready',
      paid: true,
    })),
    toleranceSeconds: { start: 120, end: 120 },
  };
}

/** Processor time (user and system) of one call on a log of a million changes of state. */
export function run(): void {
  const input = monthOf(1_000_000);
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    const { total } = measureAdherence(input);
    const { user, system } = process.cpuUsage(before);
    const seconds = ((user + system) / 1e6).toFixed(2);
    console.log(
      `  ${input.log.length} changes of state: ${seconds} s (${total.lostSeconds} s lost)`,
    );
  }
}
