import { type HeadcountBridgeInput, headcountBridge, headcountChart } from 'halfhour';
import { describe, expect, it } from 'vitest';
import { faultsOf, inputOf } from '../../bench/headcount/independent-steps.ts';
import { randomInput, randomOf } from '../../bench/headcount/random-inputs.ts';
import { randomPlan } from '../../bench/headcount/random-plans.ts';

/** A line of one hour a day, seven days a week, in numbers that a planner adds up by hand. */
const line: HeadcountBridgeInput = {
  intervalSeconds: 3600,
  weeks: 1 / 7,
  contacts: [120],
  ahtSeconds: 300,
  targetAgents: [13],
  agents: [14],
  shrinkage: [
    { name: 'leave', share: 0.1, base: 'paid' },
    { name: 'sickness', share: 0.125, base: 'scheduled' },
    { name: 'coaching', share: 0.2, base: 'inOffice' },
  ],
  scheduledAgents: [21],
  shifts: { onPosition: [24], paidHours: 32, leastPaidHours: 30 },
  rota: { people: 7, hoursAWeek: 240 },
};

const changes = (input: HeadcountBridgeInput) =>
  Object.fromEntries(headcountBridge(input).headcount.map(({ name, change }) => [name, change]));

describe('the bridge of heads', () => {
  it('is the sum that a planner does by hand', () => {
    const { headcount, people, hoursAWeek } = headcountBridge(line);
    const rounded = headcount.map(({ name, change }) => [name, +change.toPrecision(12)]);
    expect(Object.fromEntries(rounded)).toEqual({
      handling: 70, // 120 × 300 s × 7 days
      queueing: 21,
      minimum: 7,
      inOffice: 24.5, // 98 / 0.8
      absence: 17.5, // 122.5 / 0.875
      wholeAgents: 7,
      uncovered: 0,
      rests: 49, // 147 / (24 / 32)
      shiftShape: 14, // 30 × 7 at least
      fewShifts: 14, // 32 × 7
      unfilled: 0,
      rota: 56, // 7 people of 40 h
      leave: 31.1111111111, // 280 / 0.9
      leaveOwed: 0,
      vacancies: 0,
      newcomers: 0,
      wholePeople: 8.88888888889,
    });
    expect([people, hoursAWeek]).toEqual([8, 320]);
    expect(headcount.at(-1)).toMatchObject({ people: 8, hoursAWeek: 320 });
  });

  it('counts whole people of each contract', () => {
    const contracts = [
      { name: 'full time', people: 5, hoursAWeek: 180, contractHours: 40 },
      { name: 'part time', people: 2, hoursAWeek: 60, contractHours: 20 },
    ];
    const bridge = headcountBridge({ ...line, rota: { ...line.rota!, contracts } });
    // The rota has 30 h a week for the two part-timers, so that is what one is paid; 5 / 0.9 and 2 / 0.9 people.
    expect(bridge.contracts).toEqual([
      { name: 'full time', people: 6, hoursAWeek: 240, hoursPerPerson: 40 },
      { name: 'part time', people: 3, hoursAWeek: 90, hoursPerPerson: 30 },
    ]);
    expect([bridge.people, bridge.hoursAWeek]).toEqual([9, 330]);
    const last = bridge.headcount.at(-1)!;
    expect([last.people, last.hoursAWeek]).toEqual([9, 330]);
    const changes = bridge.headcount.reduce((sum, { change }) => sum + change, 0);
    expect(changes).toBeNear(330);
    expect(last.change).toBeNear(330 - (5 * 40 + 2 * 30) / 0.9);
    expect(bridge.hoursPerPerson).toBeNear(260 / 7);
  });

  it('refuses contracts that do not add up to the rota', () => {
    const contract = { name: 'full time', people: 6, hoursAWeek: 240, contractHours: 40 };
    const bridge = (contracts: (typeof contract)[]) =>
      headcountBridge({ ...line, rota: { ...line.rota!, contracts } });
    expect(() => bridge([contract])).toThrow(/rota\.people/);
    expect(() => bridge([{ ...contract, people: 7, hoursAWeek: 200 }])).toThrow(/rota\.hoursAWeek/);
    expect(() => bridge([contract, { ...contract, people: 1, hoursAWeek: 0 }])).toThrow(/a name/);
  });

  it('has every step as plain loops recompute it, no negative loss, and the employed hours as its sum', () => {
    const random = randomOf(7);
    for (let i = 0; i < 500; i++) {
      const input = randomInput(random);
      expect(faultsOf(input, headcountBridge(input))).toEqual([]);
    }
  });

  it('explains a whole plan out of its duties and rotas', () => {
    const random = randomOf(11);
    for (let i = 0; i < 2; i++) {
      const { plan, facts } = randomPlan(random);
      const input = inputOf(plan, facts);
      expect(faultsOf(input, { ...headcountBridge(input), headcount: plan.headcount })).toEqual([]);
    }
  });

  it('counts work that nobody does as none, and takes no negative safety from it', () => {
    const { handling, queueing } = changes({ ...line, targetAgents: [8], abandonProbability: 0.1 });
    expect([handling, queueing]).toEqual([56, 0]);
  });

  it('says what shifts and rota leave undone as hours below 0', () => {
    const { uncovered, unfilled } = changes({
      ...line,
      shifts: { onPosition: [19], paidHours: 25 },
      rota: { people: 4 },
    });
    // 2 of 21 agents, and 15 of 175 paid hours.
    expect([uncovered, unfilled].map((hours) => +hours!.toPrecision(12))).toEqual([-14, -15]);
  });

  it('carries leave owed, empty posts and newcomers, each by its own numbers', () => {
    const { leaveOwed, vacancies, newcomers } = changes({
      ...line,
      leaveOwedHoursAWeek: 12,
      vacancyShare: 0.05,
      newcomers: [
        { people: 2, productivity: 0 },
        { people: 1, productivity: 0.75 },
      ],
    });
    expect(leaveOwed).toBe(12);
    expect(Math.abs(vacancies! / ((280 / 0.9 + 12) / 19) - 1)).toBeLessThan(1e-12);
    expect(newcomers).toBe(90);
  });

  it('has the same steps in money', () => {
    const { headcount, costAWeek } = headcountBridge({ ...line, costPerHour: 25 });
    expect(headcount.map(({ change, cost }) => cost! - 25 * change)).toEqual(
      headcount.map(() => 0),
    );
    expect(costAWeek).toBe(320 * 25);
  });

  it('does not hang on how the week is cut into intervals', () => {
    const halves = headcountBridge({
      ...line,
      intervalSeconds: 1800,
      contacts: [60, 60],
      targetAgents: [13, 13],
      agents: [14, 14],
      scheduledAgents: [21, 21],
      shifts: { ...line.shifts!, onPosition: [24, 24] },
    });
    const whole = headcountBridge(line);
    expect(halves.headcount.map(({ hoursAWeek }) => hoursAWeek.toFixed(9))).toEqual(
      whole.headcount.map(({ hoursAWeek }) => hoursAWeek.toFixed(9)),
    );
  });

  it('refuses series that contradict each other, all at once', () => {
    const wrong = () =>
      headcountBridge({
        ...line,
        agents: [12],
        shifts: { onPosition: [24, 24], paidHours: 20 },
      });
    expect(wrong).toThrow(
      /shifts\.onPosition must .*agents\[0\] must be at least targetAgents, 13.*shifts\.paidHours must/s,
    );
  });

  it('draws its steps, each from where the last ended', () => {
    const { values } = headcountChart(headcountBridge(line))['data'] as {
      values: { step: string; from: number; to: number }[];
    };
    expect(values.at(-1)).toMatchObject({ step: 'employed', from: 0, to: 8 });
    for (let i = 1; i < values.length - 1; i++) expect(values[i]!.from).toBe(values[i - 1]!.to);
  });
});
