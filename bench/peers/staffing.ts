import { requiredAgents } from 'halfhour/staffing';
import { type Comparison, figuresOf, pythonVersion, pythonWith, timed } from './peer.ts';

const TARGETS = {
  ahtSeconds: 180,
  intervalSeconds: 1800,
  answerTimeSeconds: 20,
  targetServiceLevel: 0.8,
  maxOccupancy: 0.85,
  shrinkage: 0.3,
};

/** Contacts of 48 half-hours, 1 to 400. */
const CONTACTS = Array.from({ length: 48 }, (_, i) => 1 + Math.round((399 * i * i) / 47 ** 2));

export const staffing: Comparison = {
  work: 'agents for 48 half-hours at 80/20, occupancy of 85 % at most, shrinkage of 30 %',
  ours: () =>
    timed(() => {
      const days = CONTACTS.map((contacts) => requiredAgents({ contacts, ...TARGETS }));
      return {
        agents: days.reduce((total, { agents }) => total + agents, 0),
        scheduled: days.reduce((total, { scheduledAgents }) => total + scheduledAgents, 0),
      };
    }),
  peer: 'pyworkforce',
  version: () => pythonVersion('pyworkforce'),
  theirs: () =>
    figuresOf(pythonWith('pyworkforce')!, 'staffing.py', { contacts: CONTACTS, ...TARGETS }),
};
