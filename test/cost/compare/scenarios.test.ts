import { breakEven, type CostInput, compareScenarios, evaluateCost } from 'halfhour/cost';
import { describe, expect, it } from 'vitest';
import { goldenCentre } from '../golden-centre.ts';

const { contacts: _, ...voice } = goldenCentre.channels[0]!;
const inIssues: CostInput = { ...goldenCentre, channels: [{ ...voice, issues: 45_000 }] };

describe('a scenario', () => {
  it('moves everything that hangs on what it changes', () => {
    const [better] = compareScenarios(inIssues, [
      {
        name: 'resolution of 80 %',
        changes: [{ path: 'channels[0].resolution.resolvedPerContact', value: 0.8 }],
      },
    ]);
    const { cost, totalChange, fteChange, unitChange } = better!;
    expect(cost.channels[0]!.contacts).toBeNear(56_250);
    expect(fteChange).toBeLessThan(0);
    expect(totalChange).toBeLessThan(0);
    expect(totalChange).toBeNear(cost.total - evaluateCost(inIssues).total);
    expect(unitChange.perResolution).toBeLessThan(0);
    // Fixed cost spreads over fewer contacts: the contact gets dearer while the resolution gets cheaper.
    expect(unitChange.perContactHandled).toBeGreaterThan(0);
  });

  it('multiplies the base, and leaves it as it was', () => {
    const input = Object.freeze({ ...inIssues, staff: Object.freeze({ ...inIssues.staff }) });
    const [more] = compareScenarios(input, [
      { name: 'more', changes: [{ path: 'channels[0].issues', factor: 1.1 }] },
    ]);
    expect(more!.cost.channels[0]!.issues).toBeNear(49_500);
    expect(input.channels[0]!.issues).toBe(45_000);
  });

  it('may set an input that the base leaves out', () => {
    const [slower] = compareScenarios(inIssues, [
      {
        name: 'newcomers',
        changes: [
          { path: 'attrition.rampMonths', value: 3 },
          { path: 'attrition.rampAhtFactor', value: 1.5 },
        ],
      },
    ]);
    expect(slower!.cost.channels[0]!.ahtSeconds).toBeGreaterThan(240);
  });

  it.each([
    [{ path: 'wings.feathers', value: 1 }, 'path must be a path whose last but one part'],
    [{ path: 'staff.occupancy' }, 'changes[0].value must be given, or else factor, but not both'],
    [{ path: 'staff.occupancy', value: 2 }, 'staff.occupancy must be a fraction above 0, up to 1'],
    [{ path: 'staff.wings', value: 2 }, 'staff.wings must be absent'],
  ])('refuses %j', (change, message) => {
    expect(() => compareScenarios(inIssues, [{ name: 'x', changes: [change] }])).toThrow(message);
  });
});

describe('a break-even', () => {
  it('is where the measure meets its target', () => {
    const path = 'channels[0].ahtSeconds';
    const aht = breakEven(goldenCentre, { path, between: [100, 900], target: 6 });
    const at = { ...goldenCentre, channels: [{ ...goldenCentre.channels[0]!, ahtSeconds: aht }] };
    expect(evaluateCost(at).unit.perContactHandled!).toBeNear(6);
  });

  it('of outsourcing is the volume at which both prices are equal: N = F / (p - v)', () => {
    const plain: CostInput = { ...goldenCentre, pay: { ...goldenCentre.pay, overtime: undefined } };
    const { fixed, unit } = evaluateCost(plain);
    const path = 'channels[0].contacts';
    const volume = breakEven(plain, { path, between: [1000, 1e6], target: 7 });
    expect(volume).toBeNear(fixed / (7 - unit.marginalContact!), 1e-9);
  });

  it('gives an end that meets the target exactly', () => {
    const path = 'staff.occupancy';
    const target = evaluateCost(goldenCentre).unit.perContactHandled!;
    expect(breakEven(goldenCentre, { path, between: [0.8, 1], target })).toBe(0.8);
    expect(breakEven(goldenCentre, { path, between: [0.5, 0.8], target })).toBe(0.8);
  });

  it('that does not exist is refused with what both ends give', () => {
    const search = () =>
      breakEven(goldenCentre, { path: 'staff.occupancy', between: [0.5, 1], target: 1 });
    expect(search).toThrow('never is 1');
  });
});
