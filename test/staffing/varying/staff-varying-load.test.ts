import { simulateQueue } from 'halfhour/simulate';
import { requiredAgents, staffVaryingLoad } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';

const targets = { targetServiceLevel: 0.8, answerTimeSeconds: 60 } as const;
const series = (contacts: readonly number[], ahtSeconds: number) => ({
  intervalSeconds: 1800,
  intervals: contacts.map((count) => ({ contacts: count, ahtSeconds })),
});
const day = [0, 5, 20, 60, 90, 80, 60, 30, 10, 0, 0];

/** The load of MOL by small steps through time: m' = arrivals - m / AHT, averaged over each interval. */
function loadsBySteps(contacts: readonly number[], ahtSeconds: number, start = 0): number[] {
  const steps = 20_000;
  const step = 1800 / steps;
  let load = start;
  return contacts.map((count) => {
    let total = 0;
    for (let i = 0; i < steps; i++) {
      const middle = load + (step / 2) * (count / 1800 - load / ahtSeconds);
      load += step * (count / 1800 - middle / ahtSeconds);
      total += middle;
    }
    return total / steps;
  });
}

describe('staffVaryingLoad', () => {
  it('with SIPP staffs each interval as requiredAgents does', () => {
    const staff = staffVaryingLoad(series(day, 900), targets);
    for (const [i, contacts] of day.entries()) {
      const alone = requiredAgents({
        ...targets,
        contacts,
        intervalSeconds: 1800,
        ahtSeconds: 900,
      });
      expect(staff[i]!.sipp).toEqual({ offeredLoad: alone.offeredLoad, agents: alone.agents });
    }
  });

  it.each([120, 900, 3600])('with MOL follows the work in hand, AHT %i s', (ahtSeconds) => {
    const staff = staffVaryingLoad(series(day, ahtSeconds), targets);
    const expected = loadsBySteps(day, ahtSeconds);
    for (const [i, { mol }] of staff.entries()) {
      // 1e-4: the reference steps through time.
      expect(mol.offeredLoad).toBeNear(expected[i]!, 1e-4);
    }
  });

  it.each([600, 1200, 2400])(
    'with MOL keeps its target all day when lived call by call, AHT %i s',
    (ahtSeconds) => {
      const contacts = [20, 40, 60, 60, 40, 20, 10, 5];
      const staff = staffVaryingLoad(series(contacts, ahtSeconds), targets);
      const served = (agents: readonly number[]) =>
        simulateQueue({
          intervalSeconds: 1800,
          contacts,
          ahtSeconds,
          agents,
          answerTimeSeconds: 60,
          replications: 400,
        }).intervals.map(({ serviceLevels }) => serviceLevels.servedWithin.value);
      // 80 % asked for; 0.05 for the method and the chance of 400 mornings.
      expect(Math.min(...served(staff.map(({ mol }) => mol.agents)))).toBeGreaterThan(0.75);
      expect(Math.min(...served(staff.map(({ sipp }) => sipp.agents)))).toBeLessThan(0.6);
    },
  );

  it('lags by one handle time: at an AHT of one interval by one interval', () => {
    const staff = staffVaryingLoad(series(day, 1800), targets);
    expect(staff.map(({ laggedSipp }) => laggedSipp.offeredLoad)).toEqual([0, ...day.slice(0, -1)]);
    const half = staffVaryingLoad(series([0, 10, 0], 900), targets);
    expect(half.map(({ laggedSipp }) => laggedSipp.offeredLoad)).toEqual([0, 2.5, 2.5]);
  });

  it('agrees on all three where handling is short against the interval', () => {
    for (const { sipp, laggedSipp, mol } of staffVaryingLoad(series(day, 1), targets)) {
      expect(laggedSipp.agents).toBe(sipp.agents);
      expect(mol.agents).toBe(sipp.agents);
    }
  });

  it('sends the last ones home once next to nothing is left', () => {
    const contacts = [...day, 0, 0, 0, 0, 0, 0, 0, 0];
    const staff = staffVaryingLoad(series(contacts, 1800), targets);
    expect(staff.at(-8)!.mol.agents).toBeGreaterThan(0);
    expect(staff.at(-1)!.mol.offeredLoad).toBeGreaterThan(0);
    expect(staff.at(-1)!.mol.agents).toBe(0);
  });

  it('keeps people for the work that is left at closing time', () => {
    const closing = {
      intervalSeconds: 1800,
      intervals: [
        { contacts: 60, ahtSeconds: 1200 },
        { contacts: 0, ahtSeconds: 1200, closed: true },
      ],
    };
    const [, after] = staffVaryingLoad(closing, { ...targets, minAgents: 3 });
    expect(after!.sipp.agents).toBe(0);
    expect(after!.mol.agents).toBeGreaterThan(0);
  });

  it('loses no work: all that comes is worked off in the end', () => {
    const contacts = [...day, ...new Array<number>(200).fill(0)];
    const staff = staffVaryingLoad(series(contacts, 3600), targets);
    const worked = staff.reduce((total, { mol }) => total + mol.offeredLoad * 1800, 0);
    const came = day.reduce((total, count) => total + count * 3600, 0);
    expect(worked).toBeNear(came, 1e-12);
  });

  it('cyclic starts with what its end leaves', () => {
    const twice = staffVaryingLoad(series([...day, ...day, ...day], 3600), targets).slice(-11);
    const cyclic = staffVaryingLoad(series(day, 3600), { ...targets, start: 'cyclic' });
    for (const [i, { mol, laggedSipp }] of cyclic.entries()) {
      expect(mol.offeredLoad).toBeNear(twice[i]!.mol.offeredLoad, 1e-4);
      expect(laggedSipp).toEqual(twice[i]!.laggedSipp);
    }
  });

  it('by peaks never asks for less than by averages', () => {
    const average = staffVaryingLoad(series(day, 1200), targets);
    const peak = staffVaryingLoad(series(day, 1200), { ...targets, within: 'peak' });
    for (const [i, { mol }] of peak.entries()) {
      expect(mol.offeredLoad).toBeGreaterThanOrEqual(average[i]!.mol.offeredLoad);
    }
  });
});
