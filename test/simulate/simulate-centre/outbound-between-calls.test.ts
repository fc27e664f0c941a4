import { simulateCentre } from 'halfhour/simulate';
import { describe, expect, it } from 'vitest';

const AHT = 180;
const HOURS = 10;
const CALLS_AN_HOUR = 60;
const AGENTS = 6;
const DAYS = 80;

/** A day of calls, and a list of numbers that agents dial when no call waits. */
const withList = (numbers: number) =>
  simulateCentre({
    intervalSeconds: HOURS * 3600,
    queues: [
      {
        name: 'calls',
        contacts: [HOURS * CALLS_AN_HOUR],
        ahtSeconds: AHT,
        targetServiceLevel: 0.8,
        answerTimeSeconds: 20,
      },
      {
        name: 'outbound',
        contacts: [0],
        backlog: numbers,
        ahtSeconds: AHT,
        priority: 1,
        targetServiceLevel: 0.8,
        answerTimeSeconds: HOURS * 3600,
      },
    ],
    groups: [{ name: 'all', agents: AGENTS, skills: [{ queue: 'calls' }, { queue: 'outbound' }] }],
    replications: DAYS,
    seed: 1,
  }).queues.map(({ day }) => day);

describe('outbound between calls', () => {
  it('without end leaves nobody idle: calls wait for the next agent as in M/M/1 with all of them as one server', () => {
    const [calls] = withList(1000);
    // Every call waits: with n ahead of it until n + 1 of all contacts in hand end, exponential in all.
    const rate = AGENTS / AHT - CALLS_AN_HOUR / 3600;
    const inTime = 1 - Math.exp(-20 * rate);
    expect(Math.abs(calls!.serviceLevels.servedWithin.value - inTime)).toBeLessThan(0.01);
  });

  it('takes no more than calls leave, and all of it while there are numbers', () => {
    const [, outbound] = withList(1000);
    const ended = (AGENTS / AHT) * HOURS * 3600;
    const calls = HOURS * CALLS_AN_HOUR;
    // What has begun: all that ended and one for each agent, less the calls of which some still wait as in M/M/1.
    const waiting = calls / (ended - calls);
    const left = ended + AGENTS - (calls - waiting);
    const made = 1000 * outbound!.serviceLevels.servedWithin.value;
    // Both are Poisson counts of a day.
    const chance = Math.sqrt((ended + calls) / DAYS);
    expect(Math.abs(made - left)).toBeLessThan(4 * chance);
  });
});
