import { type CostInput, costNodeAt, evaluateCost } from 'halfhour/cost';
import { describe, expect, it } from 'vitest';
import { goldenCentre } from '../golden-centre.ts';

const voice = goldenCentre.channels[0]!;
const withVoice = (change: object): CostInput => ({
  ...goldenCentre,
  channels: [{ ...voice, ...change }],
});
const withStaff = (change: object): CostInput => ({
  ...goldenCentre,
  staff: { ...goldenCentre.staff, ...change },
});
const regularPay = { ...goldenCentre.pay, overtime: undefined };

describe('a period without contacts', () => {
  const empty = { ...withVoice({ contacts: 0 }), pay: regularPay };

  it('costs what is fixed, and has no unit costs', () => {
    const { total, fixed, unit, hours } = evaluateCost(empty);
    expect(total).toBe(26_000);
    expect(fixed).toBe(26_000);
    expect(Object.values(unit).filter((value) => value !== undefined)).toEqual([]);
    expect(hours.occupancy).toBeUndefined();
    expect(hours.fte).toBe(0);
  });

  it('of an empty centre costs nothing and has no labour share', () => {
    const { total, labourShare } = evaluateCost({
      channels: [{ name: 'voice', contacts: 0, ahtSeconds: 240 }],
      staff: goldenCentre.staff,
      pay: regularPay,
    });
    expect([total, labourShare]).toEqual([0, undefined]);
  });

  it('may still have staff: everything is idle', () => {
    const { hours, payByUse } = evaluateCost({
      ...empty,
      staff: { fte: 2, inOfficeShrinkage: 0.15, outOfOfficeShrinkage: 0.1, hoursPerFte: 174 },
    });
    expect(hours.fte).toBe(2);
    expect(hours.occupancy).toBe(0);
    expect(payByUse.handling).toBe(0);
    expect(payByUse.idle).toBeGreaterThan(0);
  });
});

describe('the edges of a channel', () => {
  it('that settles nothing has no cost per resolution', () => {
    const { unit } = evaluateCost(withVoice({ resolution: { resolvedPerContact: 0 } }));
    expect(unit.perResolution).toBeUndefined();
    expect(unit.perContactHandled).toBeGreaterThan(0);
  });

  it('whose customers never come again has as many issues as contacts', () => {
    const resolution = { resolvedPerContact: 0.75, recontactProbability: 0 };
    const { channels, memos } = evaluateCost(withVoice({ resolution }));
    expect(channels[0]!.issues).toBe(60_000);
    expect(memos.repeats).toBe(0);
  });

  it('with 25 % unsettled spends a quarter of its cost on repeats', () => {
    const { memos, total } = evaluateCost(goldenCentre);
    expect(memos.repeats).toBeNear(total / 4);
  });

  it('of no handle time takes nobody', () => {
    const { hours, unit } = evaluateCost({ ...withVoice({ ahtSeconds: 0 }), pay: regularPay });
    expect(hours.fte).toBe(0);
    expect(unit.perHandleMinute).toBeUndefined();
    expect(unit.perContactHandled).toBeGreaterThan(0);
  });

  it('of a hundred million contacts stays finite', () => {
    const { total } = evaluateCost(withVoice({ contacts: 1e8 }));
    expect(total).toBeGreaterThan(0);
    expect(total).toBeLessThan(Infinity);
  });

  it('of ten million calls a half-hour with a service target stays finite', () => {
    const service = {
      profile: [1],
      repetitions: 1,
      intervalSeconds: 1800,
      targetServiceLevel: 0.8,
      answerTimeSeconds: 20,
    };
    const { hours } = evaluateCost(withVoice({ contacts: 1e7, service }));
    expect(hours.occupancy).toBeGreaterThan(0.999);
    expect(hours.occupancy).toBeLessThan(1);
  });

  it('that comes again and again is an issue counted once, whatever the transfers', () => {
    // Contacts, not segments, are offered: a transfer is an escalation of the same contact.
    const escalation = { share: 1, ahtSeconds: 60 };
    const { channels, unit } = evaluateCost(withVoice({ escalation }));
    expect(channels[0]!.handled).toBe(60_000);
    expect(unit.perContactHandled! * 60_000).toBeNear(unit.perResolution! * 45_000);
  });

  it('counts abandoned contacts as offered, not as handled', () => {
    const { unit, channels } = evaluateCost(withVoice({ abandonProbability: 0.1 }));
    expect(channels[0]!.handled).toBe(54_000);
    expect(unit.perContactOffered!).toBeNear(unit.perContactHandled! * 0.9);
  });

  it('loses its short contacts to deflection: 20 % of 3 minutes leave a mean of 6.75', () => {
    const deflection = { share: 0.2, ahtSeconds: 180 };
    const { channels } = evaluateCost(withVoice({ ahtSeconds: 360, deflection }));
    expect(channels[0]!.ahtSeconds).toBe(405);
    expect(channels[0]!.handlingHours).toBeNear(6000 * 0.9);
  });

  it('takes longer with newcomers, who are counted in heads', () => {
    const attrition = { monthlyRate: 0.1, rampMonths: 2, rampAhtFactor: 1.5 };
    const { channels, memos } = evaluateCost({ ...goldenCentre, attrition });
    // 80 heads at full speed and 20 at two thirds do the work of 93.33.
    expect(channels[0]!.ahtSeconds).toBeNear(240 / (0.8 + 0.2 / 1.5));
    expect(memos.ramp).toBeGreaterThan(0);
  });
});

describe('the edges of staff and pay', () => {
  it('in whole or half agents rounds once, at the end, and the rest is idle', () => {
    const [none, half, whole] = (['none', 'half', 'whole'] as const).map(
      (rounding) => evaluateCost(withStaff({ rounding })).hours,
    );
    expect([none!.fte.toFixed(3), half!.fte, whole!.fte]).toEqual(['36.286', 36.5, 37]);
    expect(whole!.handling).toBe(none!.handling);
    expect(whole!.occupancy).toBeLessThan(0.8);
  });

  it('at a multiplier of 1 pays overtime like any hour, and at 0 not at all', () => {
    const overtimeAt = (multiplier: number) => {
      const overtime = [{ name: 'restDay', hours: 200, multiplier }];
      const { tree } = evaluateCost({ ...goldenCentre, pay: { ...goldenCentre.pay, overtime } });
      return costNodeAt(tree, 'people', 'agents', 'overtime')!.amount;
    };
    expect(overtimeAt(1)).toBeNear((200 * 5000) / 174);
    expect(overtimeAt(0)).toBe(0);
  });

  it('may pay overtime on base alone, with contributions', () => {
    const overtime = [
      { name: 'weekday', hours: 200, multiplier: 1.5, rateOf: 'base' as const, withOnCost: true },
    ];
    const { tree } = evaluateCost({ ...goldenCentre, pay: { ...goldenCentre.pay, overtime } });
    const { amount } = costNodeAt(tree, 'people', 'agents', 'overtime')!;
    expect(amount).toBeNear((200 * 1.5 * 3500 * 1.35) / 174);
  });

  it('hires nobody at no attrition', () => {
    const { staff } = evaluateCost({ ...goldenCentre, attrition: { monthlyRate: 0 } });
    expect(staff.hires).toBe(0);
  });

  it('leaves a part of a month in proportion', () => {
    const { staff: _, ...rest } = goldenCentre;
    const staff = { fte: 36, inOfficeShrinkage: 0.15, outOfOfficeShrinkage: 0.1, hoursPerFte: 174 };
    const input = { ...rest, staff, pay: regularPay };
    const month = evaluateCost(input);
    const quarter = evaluateCost({
      ...input,
      ...withVoice({ contacts: 15_000 }),
      staff,
      pay: regularPay,
      months: 0.25,
    });
    expect(quarter.total).toBeNear(month.total / 4);
  });

  it('keeps one-off costs apart, and refunds negative', () => {
    const other = [
      { name: 'move', amount: 5000, oneOff: true },
      { name: 'refund', amount: -700 },
    ];
    const { oneOff, total } = evaluateCost({ ...goldenCentre, other });
    expect(oneOff).toBe(5000);
    expect(total).toBeNear(evaluateCost(goldenCentre).total + 4300);
  });

  it('pays a supplier for its commitment, and counts its contacts', () => {
    const sourcing = [
      {
        name: 'partner',
        contacts: 900,
        basis: 'contact' as const,
        price: 5,
        minimumQuantity: 1000,
      },
    ];
    const { tree, unit, total } = evaluateCost({ ...goldenCentre, sourcing });
    expect(costNodeAt(tree, 'sourcing', 'partner')!.amount).toBe(5000);
    expect(unit.perContactHandled!).toBeNear(total / 60_900);
    expect(unit.perResolution!).toBeNear(total / (60_900 * 0.75));
  });

  it('keeps the price of waiting and of lost contacts out of the total', () => {
    const priced = {
      ...withVoice({ abandonProbability: 0.05 }),
      opportunity: { perAbandonedContact: 10, perWaitingHour: 12 },
    };
    const { memos, total } = evaluateCost(priced);
    expect(memos.abandonment).toBeNear(60_000 * 0.05 * 10);
    expect(memos.waiting).toBeNear(((60_000 * 25) / 3600) * 12);
    expect(total).toBe(evaluateCost({ ...priced, opportunity: undefined }).total);
  });

  it('repeats what is assumed, by the caller and by default', () => {
    const { assumptions } = evaluateCost({ ...goldenCentre, assumed: ['staff.occupancy'] });
    expect(assumptions[0]).toEqual({ path: 'staff.occupancy', value: 0.8, by: 'caller' });
    expect(assumptions.map(({ path }) => path)).toContain('pay.rateHoursMonthly');
    const line = { talkSeconds: 200, pricePerMinute: 0.06, billing: { stepSeconds: 60 } };
    expect(evaluateCost(withVoice({ line })).assumptions).toContainEqual({
      path: 'channels[0].line',
      value: 'lengths of calls are exponential',
      by: 'default',
    });
  });

  it('warns of numbers outside what is published, with the source', () => {
    const { warnings } = evaluateCost(withStaff({ occupancy: 0.97 }));
    expect(warnings.map(({ code }) => code)).toEqual(['unusual-occupancy']);
    expect(warnings[0]!.source).toContain('Call Centre Helper');
    expect(evaluateCost(goldenCentre).warnings).toEqual([]);
  });
});

describe('evaluateCost refuses', () => {
  it.each<readonly [string, CostInput, string]>([
    [
      'occupancy of 0',
      withStaff({ occupancy: 0 }),
      'staff.occupancy must be a fraction above 0, up to 1 (got 0)',
    ],
    [
      'occupancy above 1',
      withStaff({ occupancy: 1.2 }),
      'staff.occupancy must be a fraction above 0, up to 1 (got 1.2',
    ],
    [
      '30 for 30 %',
      withStaff({ inOfficeShrinkage: 30 }),
      'staff.inOfficeShrinkage must be a fraction from 0 to below 1 (got 30; for 30 % write 0.3)',
    ],
    [
      'shrinkage of 1',
      withStaff({ outOfOfficeShrinkage: 1 }),
      'staff.outOfOfficeShrinkage must be a fraction from 0 to below 1 (got 1)',
    ],
    [
      'occupancy and hours',
      withStaff({ paidHours: 1 }),
      'staff.occupancy must be given, or else positionHours, paidHours or fte, but only one of them',
    ],
    [
      'hours that cannot hold the handling',
      withStaff({ occupancy: undefined, paidHours: 4000 }),
      'staff.paidHours must be enough for the handling: it takes 4000 hours on position',
    ],
    [
      'concurrency below 1',
      withVoice({ concurrency: 0.5 }),
      'channels[0].concurrency must be a number of 1 or more (got 0.5)',
    ],
    [
      'contacts and issues',
      withVoice({ issues: 1 }),
      'channels[0].contacts must be given, or else issues, but not both',
    ],
    [
      'issues that never end',
      withVoice({ contacts: undefined, issues: 1, resolution: { resolvedPerContact: 0 } }),
      'channels[0].resolution must be given with issues',
    ],
    [
      'deflection of more than there is',
      withVoice({ deflection: { share: 0.9, ahtSeconds: 900 } }),
      'channels[0].deflection must be short enough',
    ],
    [
      'full containment',
      withVoice({ selfService: { containment: 1, costPerAttempt: 1 } }),
      'channels[0].selfService.containment must be below 1',
    ],
    [
      'a yield of 0',
      { ...goldenCentre, attrition: { monthlyRate: 0.03, yield: 0 } },
      'attrition.yield must be a fraction above 0, up to 1 (got 0)',
    ],
    [
      'only newcomers',
      { ...goldenCentre, attrition: { monthlyRate: 0.5, rampMonths: 3 } },
      'attrition.rampMonths must be short enough',
    ],
    [
      'a role without a number',
      { ...goldenCentre, support: [{ name: 'lead', costMonthly: 1 }] },
      'support[0].span must be given, or else heads or workload',
    ],
    [
      'a life of 0 months',
      { ...goldenCentre, technology: { capex: [{ name: 'x', amount: 1, lifeMonths: 0 }] } },
      'technology.capex[0].lifeMonths must be a number above 0 (got 0)',
    ],
    [
      'a residual above the price',
      {
        ...goldenCentre,
        technology: { capex: [{ name: 'x', amount: 1, lifeMonths: 1, residual: 2 }] },
      },
      'technology.capex[0].residual must be at most the amount that was paid',
    ],
    [
      'hours for a price by the hour',
      { ...goldenCentre, sourcing: [{ name: 'x', contacts: 1, basis: 'hour', price: 1 }] },
      "sourcing[0].quantity must be given where the basis is 'hour'",
    ],
    [
      'overtime beyond the work',
      {
        ...goldenCentre,
        pay: { ...goldenCentre.pay, overtime: [{ name: 'x', hours: 7000, multiplier: 1 }] },
      },
      'pay.overtime must be at most the 5882.352941176471 hours in office that the demand takes (got 7000)',
    ],
    [
      'overtime without contacts',
      withVoice({ contacts: 0 }),
      'pay.overtime must be at most the 0 hours in office',
    ],
    [
      'no channel',
      { ...goldenCentre, channels: [] },
      'channels must be a list of at least one channel',
    ],
    [
      'a currency',
      Object.assign({ currency: 'EUR' }, goldenCentre),
      'currency must be absent: the function knows no such field',
    ],
  ])('%s', (_, input, message) => {
    expect(() => evaluateCost(input)).toThrow(message);
  });
});
