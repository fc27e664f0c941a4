import type { MeasureAdherenceInput } from 'halfhour/calls';

const ACTIVITIES = [
  { name: 'phone', states: ['ready', 'talk'], onPosition: true, paid: true },
  { name: 'meeting', states: ['meeting', 'away'], onPosition: false, paid: true },
  { name: 'meal', states: ['loggedOut', 'away'], onPosition: false, paid: false },
];
const STATES = [
  { name: 'ready', onPosition: true, paid: true },
  { name: 'talk', onPosition: true, handling: true, paid: true },
  { name: 'meeting', onPosition: false, paid: true },
  { name: 'away', onPosition: false, paid: false },
];

/** A small log with late, overlapping and missing rows, over a midnight. */
export function randomLog(random: () => number): MeasureAdherenceInput {
  const origin = Date.UTC(2024, 2, 30, 22, 40);
  const whole = (below: number) => Math.floor(random() * below);
  const pick = <Item>(items: readonly Item[]) => items[whole(items.length)]!;
  const agents = ['Ada', 'Bo', 'Cy'].slice(0, 1 + whole(3));
  const schedule = agents.flatMap((agent) => {
    let at = whole(600);
    return Array.from({ length: whole(5) }, () => {
      const start = at + whole(2) * whole(400);
      const end = start + 1 + whole(1500);
      at = end;
      return {
        agent,
        start: origin + start * 1000,
        end: origin + end * 1000,
        activity: pick(ACTIVITIES).name,
      };
    });
  });
  const log = agents.flatMap((agent) =>
    Array.from({ length: whole(9) }, () => {
      const start = origin + whole(6000) * 1000;
      const ends = random() < 0.4;
      return {
        agent,
        start,
        // Now and then a state of no length.
        ...(ends ? { end: start + Math.max(0, whole(1600) - 100) * 1000 } : {}),
        state: pick(STATES).name,
      };
    }),
  );
  const exceptions = Array.from({ length: whole(4) }, () => {
    const start = origin + whole(5000) * 1000;
    return { agent: pick(agents), start, end: start + (1 + whole(900)) * 1000, reason: 'system' };
  });
  return {
    schedule,
    log,
    exceptions,
    activities: ACTIVITIES,
    states: STATES,
    toleranceSeconds: { start: whole(2) * whole(300), end: whole(2) * whole(300) },
    ...(random() < 0.3 ? { logUntil: origin + whole(6000) * 1000 + 1000 } : {}),
  };
}
