import fc from 'fast-check';
import { InvalidInputError } from 'halfhour';
import { type CostInput, type CostNode, costNodeAt, evaluateCost } from 'halfhour/cost';
import { describe, expect, it } from 'vitest';
import { valueAt, withValueAt } from '../../../src/cost/input-path.ts';
import { centres } from '../centres.ts';
import { goldenCentre } from '../golden-centre.ts';

/** Whether overtime fits into what the demand takes: other centres are refused, as they should be. */
const isStaffed = (input: CostInput): boolean => {
  try {
    evaluateCost(input);
    return true;
  } catch (error) {
    if (error instanceof InvalidInputError) return false;
    throw error;
  }
};

const holds = (law: (input: CostInput) => void, numRuns = 40) =>
  fc.assert(fc.property(centres.filter(isStaffed), law), { numRuns });

/** The same for centres whose agents come in parts: whole ones make steps where these are smooth. */
const holdsWhereSmooth = (law: (input: CostInput) => void, numRuns = 40) => {
  const smooth = centres.map(
    (input): CostInput => ({
      ...input,
      channels: input.channels.map((channel) => ({ ...channel, service: undefined })),
    }),
  );
  fc.assert(fc.property(smooth.filter(isStaffed), law), { numRuns });
};

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

describe('the cost of any centre', () => {
  it('is the sum of its lines, bit by bit, on every level', () => {
    const check = ({ amount, variable, children }: CostNode): void => {
      if (children === undefined) return;
      expect(amount).toBe(sumOf(children.map((child) => child.amount)));
      expect(variable).toBe(sumOf(children.map((child) => child.variable)));
      children.forEach(check);
    };
    holds((input) => {
      const { tree, total } = evaluateCost(input);
      expect(total).toBe(tree.amount);
      check(tree);
    });
  });

  it('pays agents the same by what they get and by what they do', () => {
    holds((input) => {
      const { tree, payByUse, hours } = evaluateCost(input);
      const pay = costNodeAt(tree, 'people', 'agents')!.amount;
      expect(sumOf(Object.values(payByUse))).toBeNear(pay);
      const { handling, idle, offPosition, outOfOffice, regularPaid, overtime } = hours;
      expect(handling + idle + offPosition + outOfOffice).toBeNear(regularPaid + overtime);
      for (const part of [handling, idle, offPosition, outOfOffice]) {
        expect(part).toBeGreaterThanOrEqual(-1e-9 * regularPaid);
      }
    });
  });

  it('scales with its prices, and no ratio moves', () => {
    const money =
      /(Monthly|costPer\w+|pricePer\w+|price|costEach|bonusPerContact|PerHire|PerLeaver|penalties|amount|residual)$/;
    const scaled = (value: unknown, factor: number, key = ''): unknown => {
      if (typeof value === 'number') {
        return money.test(key) && key !== 'rateHoursMonthly' ? value * factor : value;
      }
      if (Array.isArray(value)) return value.map((child) => scaled(child, factor, key));
      if (value === null || typeof value !== 'object') return value;
      return Object.fromEntries(
        Object.entries(value).map(([name, child]) => [name, scaled(child, factor, name)]),
      );
    };
    holds((input) => {
      const before = evaluateCost(input);
      const after = evaluateCost(scaled(input, 8) as CostInput);
      expect(after.total).toBeNear(8 * before.total);
      expect(after.hours).toEqual(before.hours);
      expect(after.labourShare ?? 0).toBeNear(before.labourShare ?? 0);
      expect(after.memos.repeats).toBeNear(8 * before.memos.repeats);
    });
  });

  it('adds up over channels and sourcing', () => {
    holds((input) => {
      const { channels, total, tree } = evaluateCost(input);
      const sourcing = costNodeAt(tree, 'sourcing')!.amount;
      expect(sumOf(channels.map(({ amount }) => amount)) + sourcing).toBeNear(total, 1e-11);
    });
  });

  it('does not move when a channel is split into equal shares', () => {
    holdsWhereSmooth((input) => {
      const [first, ...rest] = input.channels;
      const part = (name: string) => ({
        ...first!,
        name,
        contacts: first!.contacts === undefined ? undefined : first!.contacts / 2,
        issues: first!.issues === undefined ? undefined : first!.issues / 2,
      });
      const split = { ...input, channels: [part('a'), part('b'), ...rest] };
      expect(evaluateCost(split).total).toBeNear(evaluateCost(input).total);
    });
  });

  it('never falls with pay, handle time, shrinkage, attrition or volume, nor rises with occupancy', () => {
    const rises = (input: CostInput, path: string, from: number, to: number) => {
      const changed = evaluateCost(withValueAt(input, path, to)).total;
      const before = evaluateCost(withValueAt(input, path, from)).total;
      expect(changed).toBeGreaterThanOrEqual(before * (1 - 1e-12) - 1e-9);
    };
    holds((input) => {
      const { pay, staff, channels } = input;
      rises(input, 'pay.baseMonthly', pay.baseMonthly, pay.baseMonthly * 1.2);
      rises(input, 'channels[0].ahtSeconds', channels[0]!.ahtSeconds, channels[0]!.ahtSeconds * 2);
      rises(
        input,
        'staff.inOfficeShrinkage',
        staff.inOfficeShrinkage,
        staff.inOfficeShrinkage + 0.1,
      );
      rises(
        input,
        'staff.outOfOfficeShrinkage',
        staff.outOfOfficeShrinkage,
        staff.outOfOfficeShrinkage + 0.1,
      );
      if (input.attrition) {
        rises(
          input,
          'attrition.monthlyRate',
          input.attrition.monthlyRate / 2,
          input.attrition.monthlyRate,
        );
      }
      const volume = channels[0]!.issues === undefined ? 'contacts' : 'issues';
      rises(input, `channels[0].${volume}`, channels[0]![volume]!, channels[0]![volume]! * 2);
      const resolved = channels[0]!.resolution!.resolvedPerContact;
      rises(input, 'channels[0].resolution.resolvedPerContact', 1, resolved);
      input.support?.forEach(({ span }, i) => {
        if (span !== undefined) rises(input, `support[${i}].span`, span, span / 2);
      });
      const prices = ['technology.costPerSeat', 'facilities.costPerSeat', 'support[0].costMonthly'];
      for (const path of [...prices, 'attrition.recruitingPerHire', 'sourcing[0].price']) {
        const price = valueAt(input, path);
        if (typeof price === 'number') rises(input, path, price, price * 1.5 + 1);
      }
      if (!pay.overtime?.some(({ hours }) => hours > 0)) {
        rises(input, 'staff.occupancy', 1, staff.occupancy!);
      }
    }, 25);
  });

  it('a contact falls with volume where nothing but fixed cost stands in the way', () => {
    holdsWhereSmooth((input) => {
      const plain = {
        ...input,
        sourcing: undefined,
        pay: { ...input.pay, overtime: undefined, premiums: undefined },
      };
      const grown = {
        ...plain,
        channels: plain.channels.map((channel) => ({
          ...channel,
          contacts: channel.contacts && channel.contacts * 2,
          issues: channel.issues && channel.issues * 2,
        })),
      };
      const [before, after] = [evaluateCost(plain).unit, evaluateCost(grown).unit];
      expect(after.perContactHandled).toBeLessThanOrEqual(before.perContactHandled! * (1 + 1e-12));
      expect(after.marginalContact!).toBeNear(before.marginalContact!);
    });
  });

  it('is the fixed part and the marginal cost of every contact', () => {
    holds((input) => {
      const { fixed, unit, channels, total } = evaluateCost(input);
      const contacts = sumOf(channels.map((channel) => channel.contacts));
      expect(fixed + unit.marginalContact! * contacts).toBeNear(total);
    });
  });

  it('moves with a few more contacts by the marginal cost of each', () => {
    holdsWhereSmooth((input) => {
      const plain = { ...input, sourcing: undefined };
      const before = evaluateCost(plain);
      const more = 1e-3;
      const after = evaluateCost({
        ...plain,
        channels: plain.channels.map((channel) => ({
          ...channel,
          contacts: channel.contacts && channel.contacts * (1 + more),
          issues: channel.issues && channel.issues * (1 + more),
        })),
      });
      const contacts = sumOf(before.channels.map((channel) => channel.contacts));
      const slope = (after.total - before.total) / (contacts * more);
      // The difference of two large totals loses as many digits as the step is small.
      const lost = (1e-15 * before.total) / (contacts * more);
      expect(Math.abs(slope - before.unit.marginalContact!)).toBeLessThan(
        1e-9 * slope + 1e3 * lost,
      );
    });
  });

  it('is the same whether the staff is told by occupancy, hours on position, paid hours or FTE', () => {
    holdsWhereSmooth((input) => {
      const single = {
        ...input,
        channels: input.channels.map((c) => ({ ...c, occupancy: undefined })),
      };
      const { hours, total, unit } = evaluateCost(single);
      const { occupancy: _, ...staff } = single.staff;
      const forms = [
        { positionHours: hours.onPosition },
        { paidHours: hours.regularPaid },
        { fte: hours.fte },
      ];
      for (const form of forms) {
        const again = evaluateCost({ ...single, staff: { ...staff, ...form } });
        expect(again.total).toBeNear(total);
        expect(again.hours.occupancy!).toBeNear(hours.occupancy!);
        expect(again.unit.marginalContact!).toBeNear(unit.marginalContact!);
      }
    });
  });
});

describe('resolution', () => {
  const voice = goldenCentre.channels[0]!;
  const share = fc.double({ min: 0.05, max: 1, noNaN: true });
  const withResolution = (resolvedPerContact: number, recontactProbability: number): CostInput => ({
    ...goldenCentre,
    channels: [{ ...voice, resolution: { resolvedPerContact, recontactProbability } }],
  });

  it('of f makes a resolution 1 / f contacts, whatever share comes again', () => {
    fc.assert(
      fc.property(share, share, (f, q) => {
        const { unit } = evaluateCost(withResolution(f, q));
        expect(unit.perResolution! * f).toBeNear(unit.perContactHandled!);
      }),
    );
  });

  it('of everything makes one contact an issue, and less makes more', () => {
    const contactsOf = (f: number, q: number) => {
      const { contacts: _, ...rest } = voice;
      const resolution = { resolvedPerContact: f, recontactProbability: q };
      const input = { ...goldenCentre, channels: [{ ...rest, issues: 60_000, resolution }] };
      return evaluateCost(input).channels[0]!.contacts;
    };
    expect(contactsOf(1, 1)).toBe(60_000);
    fc.assert(
      fc.property(share, share, share, (f, g, q) => {
        expect(contactsOf(f, q)).toBeNear(60_000 / (1 - (1 - f) * q));
        expect(contactsOf(Math.min(f, g), q)).toBeGreaterThanOrEqual(contactsOf(Math.max(f, g), q));
      }),
    );
  });
});

describe('self-service first', () => {
  // b + (1 - c) C (1 + delta): the cost of an issue that meets a bot before an agent.
  const perIssue = (containment: number, failedAttemptHandleTime: number) =>
    evaluateCost({
      channels: [
        {
          name: 'voice',
          issues: 1000,
          ahtSeconds: 300,
          resolution: { resolvedPerContact: 1 },
          selfService: { containment, costPerAttempt: 0.5, failedAttemptHandleTime },
        },
      ],
      staff: { occupancy: 0.75, inOfficeShrinkage: 0, outOfOfficeShrinkage: 0, hoursPerFte: 100 },
      pay: { baseMonthly: 3600 },
    }).unit.perIssue!;
  // 300 s at 75 % occupancy and 36 an hour are 4 a contact.
  const share = fc.double({ min: 0, max: 0.99, noNaN: true });

  it('costs b + (1 - c) C (1 + delta), linear in containment', () => {
    fc.assert(
      fc.property(share, share, (c, delta) => {
        expect(perIssue(c, delta)).toBeNear(0.5 + (1 - c) * 4 * (1 + delta));
      }),
    );
  });

  it('settles issues too: with agents who settle all of theirs, every issue is settled', () => {
    fc.assert(
      fc.property(share, (containment) => {
        const { channels } = evaluateCost({
          ...goldenCentre,
          channels: [
            {
              name: 'voice',
              issues: 50_000,
              ahtSeconds: 300,
              resolution: { resolvedPerContact: 1 },
              selfService: { containment, costPerAttempt: 0.5 },
            },
          ],
          pay: { baseMonthly: 3600 },
        });
        expect(channels[0]!.resolutions!).toBeNear(50_000);
        expect(channels[0]!.contained).toBeNear(50_000 * containment);
      }),
    );
  });

  it('breaks even at 1 - (1 - b / C) / (1 + delta)', () => {
    fc.assert(
      fc.property(share, (delta) => {
        const c = 1 - (1 - 0.5 / 4) / (1 + delta);
        expect(perIssue(c, delta)).toBeNear(4);
      }),
    );
  });
});
