import { type CostInput, costBridge, costNodeAt, evaluateCost, tornado } from 'halfhour/cost';
import { hiringPlan } from 'halfhour/hiring';
import { requiredAgents } from 'halfhour/staffing';
import { describe, expect, it } from 'vitest';
import { goldenCentre } from '../golden-centre.ts';

/** A week of ten open hours on five days, in half-hours: quiet, busy, quiet. */
const day = Array.from({ length: 20 }, (_, i) => 10 - Math.abs(i - 9.5));
const service = {
  profile: [...day, ...day, ...day, ...day, ...day],
  repetitions: 365.25 / 12 / 7,
  intervalSeconds: 1800,
  targetServiceLevel: 0.8,
  answerTimeSeconds: 20,
};
const { occupancy: _, ...staff } = goldenCentre.staff;
const voice = goldenCentre.channels[0]!;
const served = (contacts: number, change: object = {}): CostInput => ({
  ...goldenCentre,
  channels: [{ ...voice, contacts, service, ...change }],
  staff,
});

describe('a centre with a service target', () => {
  it('has in every half-hour the agents that requiredAgents asks for', () => {
    const { hours } = evaluateCost(served(60_000));
    const { profile: _profile, repetitions: _repetitions, ...target } = service;
    const weights = service.profile.reduce((sum, weight) => sum + weight, 0);
    const agents = service.profile.map((weight) => {
      const contacts = (60_000 / service.repetitions / weights) * weight;
      return requiredAgents({ ...target, contacts, ahtSeconds: 240 }).agents;
    });
    const agentHours = agents.reduce((sum, each) => sum + each) * 0.5 * service.repetitions;
    expect(hours.onPosition).toBeNear(agentHours);
    expect(hours.handling).toBeNear(4000);
  });

  it('is busier and cheaper a contact the larger it is', () => {
    const sizes = [10_000, 20_000, 40_000, 80_000].map((contacts) =>
      evaluateCost(served(contacts)),
    );
    const occupancies = sizes.map(({ hours }) => hours.occupancy!);
    expect(occupancies).toEqual([...occupancies].sort((a, b) => a - b));
    expect(occupancies[0]).toBeLessThan(occupancies[3]! - 0.05);
    const each = sizes.map(({ unit }) => unit.perContactHandled!);
    expect(each).toEqual([...each].sort((a, b) => b - a));
  });

  it('feels a shorter call and a stricter target through its agents', () => {
    const total = (change: object) => evaluateCost(served(30_000, change)).total;
    expect(total({ ahtSeconds: 200 })).toBeLessThan(total({}));
    const strict = { ...service, targetServiceLevel: 0.95 };
    expect(total({ service: strict })).toBeGreaterThan(total({}));
  });

  it('counts chats that run side by side, the second level and nobody at all', () => {
    const chat = evaluateCost(served(30_000, { concurrency: 2, ahtSeconds: 480 }));
    expect(chat.hours.onPosition).toBe(evaluateCost(served(30_000)).hours.onPosition);
    const escalation = { share: 0.1, ahtSeconds: 600 };
    const { hours } = evaluateCost(served(30_000, { escalation }));
    const first = evaluateCost(served(30_000)).hours;
    expect(hours.occupancy!).toBeNear(first.occupancy!);
    expect(hours.handling - first.handling).toBeNear((3000 * 600) / 3600);
    const empty = served(0);
    const { fte } = evaluateCost({ ...empty, pay: { baseMonthly: 3500 } }).hours;
    expect(fte).toBe(0);
  });

  it('is bridged and turned like any other: volume keeps its economies of scale', () => {
    const bridge = costBridge(served(30_000), served(60_000));
    expect(bridge.effects.map(({ driver }) => driver)).toEqual(['volume']);
    expect(bridge.after).toBeLessThan(2 * bridge.before);
    const { bars } = tornado(served(30_000));
    const paths = bars.map(({ path }) => path);
    expect(paths).toContain('channels[0].service.targetServiceLevel');
    expect(paths.filter((path) => path.includes('profile'))).toEqual([]);
  });

  it('gives a hiring plan its need: heads by month from the volume', () => {
    const required = [30_000, 36_000, 42_000].map(
      (contacts) => evaluateCost(served(contacts)).hours.fte,
    );
    const { status } = hiringPlan({
      required,
      startingAgents: 24,
      attrition: 0.03,
      payPerAgent: 5000,
    });
    expect(status).toBe('optimal');
  });

  it('refuses two sources of occupancy', () => {
    const both = { ...served(1, { occupancy: 0.8 }) };
    expect(() => evaluateCost(both)).toThrow(
      'channels[0].service must be absent where an occupancy is given',
    );
    const given = { ...served(1), staff: { ...staff, paidHours: 9000 } };
    expect(() => evaluateCost(given)).toThrow(
      'channels[0].service must be absent where the staff is given',
    );
    expect(() => evaluateCost({ ...goldenCentre, staff })).toThrow(
      'staff.occupancy must be given, or else positionHours, paidHours, fte, or a service or an occupancy for each channel',
    );
    const closed = { ...service, profile: [0, 0] };
    expect(() => evaluateCost(served(1, { service: closed }))).toThrow(
      'channels[0].service.profile must be a list with a weight above 0',
    );
  });
});

describe('charges by the minute', () => {
  const withUsage = (usage: object): CostInput => ({
    ...goldenCentre,
    technology: { usage: [{ name: 'platform', price: 0.1, ...usage }] },
  });
  const amountOf = (usage: object) =>
    costNodeAt(evaluateCost(withUsage(usage)).tree, 'technology', 'usage', 'platform')!.amount;

  it('of handling follow the agents, of the line the calls', () => {
    expect(amountOf({ minutesOf: 'handling' })).toBeNear(4000 * 60 * 0.1);
    expect(amountOf({ minutesOf: 'line' })).toBeNear((60_000 * 255 * 0.1) / 60);
  });

  it('round each call up as their own meter does: steps of 60 s cost more than steps of 10 s', () => {
    const at = (stepSeconds: number) => amountOf({ minutesOf: 'line', billing: { stepSeconds } });
    expect(at(10)).toBeGreaterThan(amountOf({ minutesOf: 'line' }));
    expect(at(60)).toBeGreaterThan(at(10));
    // About half a step a call on top.
    expect(at(60) / (60_000 * 0.1) - 255 / 60).toBeNear(0.5, 0.02, 1);
  });

  it('are refused without a meter, with two, and with rounding of what no carrier bills', () => {
    const usage = (charge: object) => () => evaluateCost(withUsage(charge));
    const oneOf = 'technology.usage[0].unitsPerContact must be given, or else minutesOf';
    expect(usage({})).toThrow(oneOf);
    expect(usage({ unitsPerContact: 1, minutesOf: 'line' })).toThrow(oneOf);
    expect(usage({ minutesOf: 'handling', billing: { stepSeconds: 60 } })).toThrow(
      "technology.usage[0].billing must be absent unless minutesOf is 'line'",
    );
  });
});
