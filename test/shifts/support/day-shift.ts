import type { Duty } from 'halfhour/duty';
import type { AgentRequirement } from 'halfhour/shifts';

/** Three people from nine to five with an hour for the meal. */
export const duty: Duty = {
  typeId: 'day',
  day: 0,
  startMinutes: 540,
  lengthMinutes: 480,
  breaks: [{ kind: 'meal', startMinutes: 720, minutes: 60, paid: false }],
  count: 3,
};

/** A week of hours from Monday. */
export const week = (agents: (hour: number) => number): AgentRequirement => ({
  intervalSeconds: 3600,
  agents: Array.from({ length: 168 }, (_, i) => agents(i)),
});
