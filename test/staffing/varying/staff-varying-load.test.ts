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

  it.each([180, 600, 1200, 2400])(
    'keeps the service of every half-hour of a large morning, lived call by call, AHT %i s',
    (ahtSeconds) => {
      const contacts = [200, 400, 600, 600, 400, 200, 100, 50];
      const asked = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
      const staff = staffVaryingLoad(series(contacts, ahtSeconds), asked);
      const { intervals } = simulateQueue({
        intervalSeconds: 1800,
        contacts,
        ahtSeconds,
        agents: staff.map(({ agents }) => agents),
        answerTimeSeconds: 20,
        replications: 400,
      });
      for (const [i, { serviceLevels }] of intervals.entries()) {
        // 0.04: three standard errors of 400 mornings; agents who leave are followed on average only.
        expect(serviceLevels.servedWithin.value).toBeGreaterThan(0.8 - 0.04);
        expect(Math.abs(serviceLevels.servedWithin.value - staff[i]!.serviceLevel)).toBeLessThan(
          0.05,
        );
      }
    },
  );

  it('gives the service of the chain itself where agents only join', () => {
    const contacts = [4, 9, 15, 22, 30];
    const staff = staffVaryingLoad(series(contacts, 900), targets);
    const agents = staff.map((row) => row.agents);
    expect(agents).toEqual([...agents].sort((a, b) => a - b));
    const exact = levelsOfChain(contacts, 900, agents, 60);
    // 0.002: half an hour in six steps of second order.
    for (const [i, row] of staff.entries()) expect(row.serviceLevel).toBeNear(exact[i]!, 0.002);
  });

  it('takes the fewest agents: one fewer in a half-hour and its callers miss the target', () => {
    const contacts = [4, 9, 15, 22, 30];
    const agents = staffVaryingLoad(series(contacts, 900), targets).map((row) => row.agents);
    for (let i = 0; i < agents.length; i++) {
      const fewer = agents.map((count, at) => (at === i ? count - 1 : count));
      expect(levelsOfChain(contacts, 900, fewer, 60)[i]!).toBeLessThan(0.8);
    }
  });

  it('is the settled queue where handling is short and nothing moves', () => {
    for (const patienceSeconds of [undefined, 90]) {
      const asked = { ...targets, patienceSeconds };
      const staff = staffVaryingLoad(series([60, 60, 60, 60], 120), asked);
      const alone = requiredAgents({
        ...asked,
        contacts: 60,
        intervalSeconds: 1800,
        ahtSeconds: 120,
      });
      for (const { agents, serviceLevel } of staff.slice(1)) {
        expect(agents).toBe(alone.agents);
        expect(serviceLevel).toBeNear(alone.serviceLevel, 0.003);
      }
    }
  });

  it('staffs for the quantile of days that are uncertain', () => {
    const plain = staffVaryingLoad(series(day, 600), targets);
    const sure = (probability: number) =>
      staffVaryingLoad(series(day, 600), {
        ...targets,
        uncertainty: { coefficientOfVariation: 0.1, probability },
      });
    const nine = sure(0.9);
    for (const [i, row] of nine.entries())
      expect(row.agents).toBeGreaterThanOrEqual(plain[i]!.agents);
    // The 0.9 quantile of a gamma variable of mean 1 and deviation 0.1, by R: qgamma(0.9, 100, 100).
    expect(nine[3]!.contacts / 60).toBeNear(1.1301, 1e-4);
    // Of 1000 days so uncertain, nine of ten meet the target as a whole.
    const { day: lived } = simulateQueue({
      intervalSeconds: 1800,
      contacts: day,
      ahtSeconds: 600,
      agents: nine.map(({ agents }) => agents),
      ...targets,
      arrivals: { kind: 'gamma-poisson', dayVariation: 0.1 },
      replications: 1000,
    });
    expect(lived.targetMet.value).toBeGreaterThan(0.85);
  });

  it('keeps ASA, abandonment and occupancy too', () => {
    const asked = {
      answerTimeSeconds: 20,
      patienceSeconds: 120,
      maxAbandonProbability: 0.03,
      maxAsaSeconds: 8,
    };
    const staff = staffVaryingLoad(series(day, 600), asked);
    const { intervals } = simulateQueue({
      intervalSeconds: 1800,
      contacts: day,
      ahtSeconds: 600,
      agents: staff.map(({ agents }) => agents),
      answerTimeSeconds: 20,
      patienceSeconds: 120,
      replications: 1000,
    });
    for (const [i, interval] of intervals.entries()) {
      if (day[i] === 0) continue;
      expect(interval.abandonProbability.value).toBeLessThan(0.04);
      expect(interval.asaSeconds.value).toBeLessThan(9.5);
    }
    const eased = staffVaryingLoad(series([60, 60, 60], 300), { ...targets, maxOccupancy: 0.6 });
    expect(eased.at(-1)!.agents).toBe(17);
  });
});

/** The chain of a queue that begins empty, in steps of a tenth of a second, and its arrivals' chance to wait no longer. */
function levelsOfChain(
  contacts: readonly number[],
  ahtSeconds: number,
  agents: readonly number[],
  answerTimeSeconds: number,
): number[] {
  const states = 90;
  let chances = [1, ...new Array<number>(states).fill(0)];
  return contacts.map((count, i) => {
    const s = agents[i]!;
    const inTime = chances.map((_, state) => {
      if (state < s) return 1;
      const ends = (s * answerTimeSeconds) / ahtSeconds;
      let term = Math.exp(-ends);
      let late = term;
      for (let k = 1; k <= state - s; k++) {
        term *= ends / k;
        late += term;
      }
      return 1 - late;
    });
    let level = 0;
    const step = 0.1;
    for (let t = 0; t < 18_000; t++) {
      const after = [...chances];
      for (let state = 0; state <= states; state++) {
        const up = state < states ? (count / 1800) * chances[state]! * step : 0;
        const down = (Math.min(state, s) / ahtSeconds) * chances[state]! * step;
        after[state]! -= up + down;
        if (up > 0) after[state + 1]! += up;
        if (down > 0) after[state - 1]! += down;
      }
      for (let state = 0; state <= states; state++)
        level += (chances[state]! * inTime[state]!) / 18_000;
      chances = after;
    }
    return level;
  });
}
