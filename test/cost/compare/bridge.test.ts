import fc from 'fast-check';
import { type CostInput, costBridge, evaluateCost } from 'halfhour/cost';
import { describe, expect, it } from 'vitest';
import { shapleyValues } from '../../../src/cost/compare/shapley.ts';
import { goldenCentre } from '../golden-centre.ts';

const voice = goldenCentre.channels[0]!;
const chat = { name: 'chat', contacts: 20_000, ahtSeconds: 600, concurrency: 2 };
const before: CostInput = { ...goldenCentre, channels: [voice, chat] };

const share = fc.double({ min: 0.5, max: 1, noNaN: true });
const factor = fc.double({ min: 0.7, max: 1.4, noNaN: true });
const later: fc.Arbitrary<CostInput> = fc
  .record({
    voiceCalls: factor,
    chats: factor,
    aht: factor,
    pay: factor,
    occupancy: share,
    f: share,
  })
  .map(({ voiceCalls, chats, aht, pay, occupancy, f }) => ({
    ...before,
    channels: [
      {
        ...voice,
        contacts: 60_000 * voiceCalls,
        ahtSeconds: 240 * aht,
        resolution: { resolvedPerContact: f },
      },
      { ...chat, contacts: 20_000 * chats },
    ],
    staff: { ...before.staff, occupancy, inOfficeShrinkage: 0.2 },
    pay: { ...before.pay, baseMonthly: 3500 * pay },
  }));

describe('a bridge between two periods', () => {
  it('has effects that add up to the difference', () => {
    fc.assert(
      fc.property(later, (after) => {
        const bridge = costBridge(before, after);
        const sum = bridge.effects.reduce((total, { effect }) => total + effect, bridge.before);
        expect(sum).toBeNear(bridge.after);
        expect(bridge.before).toBeNear(evaluateCost(before).total);
        expect(bridge.after).toBeNear(evaluateCost(after).total);
      }),
      { numRuns: 25 },
    );
  });

  it('is the same bridge backwards, with every sign turned', () => {
    fc.assert(
      fc.property(later, (after) => {
        const there = costBridge(before, after).effects;
        const back = costBridge(after, before).effects;
        for (const { driver, effect } of there) {
          const turned = back.find((one) => one.driver === driver)!.effect;
          expect(Math.abs(effect + turned)).toBeLessThan(1e-9 * 400_000);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('gives one driver all of its difference', () => {
    const after = { ...before, pay: { ...before.pay, baseMonthly: 4000 } };
    const bridge = costBridge(before, after);
    expect(bridge.effects).toEqual([{ driver: 'pay', effect: bridge.after - bridge.before }]);
  });

  const service = {
    profile: [1, 2, 3],
    repetitions: 500,
    intervalSeconds: 1800,
    targetServiceLevel: 0.8,
    answerTimeSeconds: 20,
  };
  const served: CostInput = { ...before, channels: [{ ...voice, service }, chat] };
  const withVoice = (part: object): CostInput => ({
    ...served,
    channels: [{ ...voice, service, ...part }, chat],
  });
  const withStaff = (part: object): CostInput => ({
    ...served,
    staff: { ...served.staff, ...part },
  });

  it.each<[string, string, CostInput]>([
    [
      'a service target',
      'occupancy',
      withVoice({ service: { ...service, targetServiceLevel: 0.9 } }),
    ],
    ['an occupancy', 'occupancy', withStaff({ occupancy: 0.7 })],
    ['rounding', 'occupancy', withStaff({ rounding: 'whole' })],
    ['time in the office', 'shrinkage', withStaff({ inOfficeShrinkage: 0.2 })],
    ['time out of the office', 'shrinkage', withStaff({ outOfOfficeShrinkage: 0.2 })],
    ['the hours of a contract', 'calendar', withStaff({ hoursPerFte: 160 })],
    ['the length of the period', 'calendar', { ...served, months: 3 }],
    ['shared seats', 'purchases', withStaff({ agentsPerSeat: 1 })],
    [
      'time on the line',
      'purchases',
      withVoice({ line: { talkSeconds: 300, pricePerMinute: 0.06 } }),
    ],
    ['handle time', 'handleTime', withVoice({ ahtSeconds: 300 })],
    ['escalation', 'handleTime', withVoice({ escalation: { share: 0.1, ahtSeconds: 600 } })],
    ['abandonment', 'resolution', withVoice({ abandonProbability: 0.1 })],
    [
      'self-service',
      'selfService',
      withVoice({ selfService: { containment: 0.1, costPerAttempt: 0.2 } }),
    ],
    ['deflection', 'selfService', withVoice({ deflection: { share: 0.1, ahtSeconds: 100 } })],
  ])('explains %s by %s, from the total before to the total after', (_, driver, after) => {
    const bridge = costBridge(served, after);
    expect(bridge.effects.map((effect) => effect.driver)).toEqual([driver]);
    expect(bridge.before).toBeNear(evaluateCost(served).total);
    expect(bridge.after).toBeNear(evaluateCost(after).total);
    expect(bridge.effects[0]!.effect).toBeNear(bridge.after - bridge.before);
  });

  it('parts volume and mix: twice as many of everything is volume alone, another share is mix alone', () => {
    const contacts = (calls: number, chats: number): CostInput => ({
      ...before,
      channels: [
        { ...voice, contacts: calls },
        { ...chat, contacts: chats },
      ],
    });
    const driversTo = (after: CostInput) =>
      costBridge(before, after, { measure: 'perContactHandled' }).effects.map(
        ({ driver }) => driver,
      );
    expect(driversTo(contacts(120_000, 40_000))).toEqual(['volume']);
    expect(driversTo(contacts(50_000, 30_000))).toEqual(['mix']);
    expect(driversTo(contacts(50_000, 40_000))).toEqual(['volume', 'mix']);
  });

  it('of nothing has no effects', () => {
    expect(costBridge(before, before).effects).toEqual([]);
  });

  it('reads given hours as the occupancy that they amount to', () => {
    const { occupancy: _, ...staff } = before.staff;
    const hours = evaluateCost(before).hours.regularPaid;
    const after = { ...before, staff: { ...staff, paidHours: hours * 1.1 } };
    const { effects } = costBridge(before, after);
    expect(effects.map(({ driver }) => driver)).toEqual(['occupancy']);
    expect(effects[0]!.effect).toBeGreaterThan(0);
  });

  it('refuses other channels', () => {
    expect(() => costBridge(before, goldenCentre)).toThrow(
      'costBridge: after.channels must be the same as before: voice in contacts, chat in contacts (got "voice in contacts")',
    );
  });
});

describe("Shapley's values", () => {
  it('are the mean over all orders', () => {
    const worth = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(worth, (values) => {
        const orders = permutations([0, 1, 2, 3]);
        const shares = [0, 0, 0, 0];
        for (const order of orders) {
          let set = 0;
          for (const player of order) {
            shares[player]! += (values[set | (1 << player)]! - values[set]!) / orders.length;
            set |= 1 << player;
          }
        }
        shapleyValues(4, (set) => values[set]!).forEach((value, player) => {
          expect(value).toBeNear(shares[player]!);
        });
      }),
    );
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}
