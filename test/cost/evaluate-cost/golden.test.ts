import { type CostResult, costNodeAt, evaluateCost } from 'halfhour/cost';
import { describe, expect, it } from 'vitest';
import { goldenCentre } from '../golden-centre.ts';

// The same centre in exact whole-number fractions: an oracle that shares neither code nor
// floating point with the library.
interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

const of = (over: number, under = 1): Fraction => ({ over: BigInt(over), under: BigInt(under) });
const plus = (...terms: readonly Fraction[]): Fraction =>
  terms.reduce((a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }));
const by = (...factors: readonly Fraction[]): Fraction =>
  factors.reduce((a, b) => ({ over: a.over * b.over, under: a.under * b.under }));
const per = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under,
  under: a.under * b.over,
});
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { over: -b.over, under: b.under });
/** Eighteen decimals of a fraction, as a number. */
const decimal = ({ over, under }: Fraction): number => Number((over * 10n ** 18n) / under) / 1e18;

const handling = by(of(60_000), of(240, 3600));
const onPosition = per(handling, of(8, 10));
const inOffice = per(onPosition, of(85, 100));
const regularPaid = per(minus(inOffice, of(200)), of(9, 10));
const fte = per(regularPaid, of(174));
const base = by(fte, of(3500));
const bonus = by(fte, of(1500));
const rate = of(5000, 174);
const hires = per(by(fte, of(3, 100)), of(85, 100));
const seats = per(fte, of(13, 10));

const lines: readonly (readonly [string, readonly string[], Fraction, string])[] = [
  ['base pay', ['people', 'agents', 'base'], base, '127000.225378'],
  ['bonus', ['people', 'agents', 'bonus'], bonus, '54428.668019'],
  ['on-cost', ['people', 'agents', 'onCost'], by(plus(base, bonus), of(35, 100)), '63500.112689'],
  ['overtime', ['people', 'agents', 'overtime'], by(of(200), of(3, 2), rate), '8620.689655'],
  ['team leads', ['people', 'support', 'teamLead'], by(fte, of(9000, 12)), '27214.334009'],
  ['quality', ['people', 'support', 'quality'], by(fte, of(8000, 30)), '9676.207648'],
  ['trainers', ['people', 'support', 'trainer'], by(fte, of(8500, 60)), '5140.485313'],
  ['planners', ['people', 'support', 'planner'], by(fte, of(9500, 60)), '5745.248291'],
  ['manager', ['people', 'support', 'manager'], of(20_000), '20000.000000'],
  ['recruiting', ['people', 'attrition', 'recruiting'], by(hires, of(2000)), '2561.349083'],
  [
    'training pay',
    ['people', 'attrition', 'trainingPay'],
    by(hires, of(120), rate, of(135, 100)),
    '5961.760797',
  ],
  ['seat licences', ['technology', 'seatLicences'], by(seats, of(600)), '16747.282467'],
  ['investment', ['technology', 'capex'], of(360_000, 60), '6000.000000'],
  ['telecom', ['telecom'], by(of(255, 60), of(60_000), of(6, 100)), '15300.000000'],
  ['facilities', ['facilities'], by(seats, of(900)), '25120.923701'],
];
const total = plus(...lines.map(([, , amount]) => amount));

const cost: CostResult = evaluateCost(goldenCentre);
const relative = (actual: number | undefined, expected: number) =>
  Math.abs((actual ?? Number.NaN) - expected) / expected;

describe('a voice centre of 60,000 calls', () => {
  it.each(lines)('pays for %s what exact fractions give', (_, path, exact, printed) => {
    const amount = costNodeAt(cost.tree, ...path)?.amount;
    expect(relative(amount, decimal(exact))).toBeLessThan(1e-14);
    expect(relative(amount, Number(printed))).toBeLessThan(1e-9);
    expect(amount?.toFixed(6)).toBe(printed);
  });

  it('costs 393,017.287050 in all', () => {
    expect(relative(cost.total, decimal(total))).toBeLessThan(1e-14);
    expect(cost.total.toFixed(6)).toBe('393017.287050');
  });

  it.each([
    ['handling', 4000],
    ['onPosition', 5000],
    ['inOffice', decimal(inOffice)],
    ['regularPaid', decimal(regularPaid)],
    ['fte', decimal(fte)],
    ['offPosition', 882.3529411764706],
    ['outOfOffice', 631.3725490196078],
    ['handlingOfInOffice', 0.68],
    ['positionOfInOffice', 0.85],
    ['positionOfPaid', decimal(per(onPosition, plus(regularPaid, of(200))))],
    ['attendance', 0.9],
  ] as const)('takes %s of %d', (name, expected) => {
    expect(relative(cost.hours[name], expected)).toBeLessThan(1e-12);
  });

  it('costs 6.550288 a contact, 8.733717 a resolution, 1.637572 a minute, 6.174541 at the margin', () => {
    const { perContactHandled, perContactOffered, perResolution, perHandleMinute } = cost.unit;
    expect(perContactHandled?.toFixed(6)).toBe('6.550288');
    expect(perContactOffered).toBe(perContactHandled);
    expect(perResolution?.toFixed(6)).toBe('8.733717');
    expect(perHandleMinute?.toFixed(6)).toBe('1.637572');
    expect(cost.unit.marginalContact?.toFixed(6)).toBe('6.174541');
    expect(cost.labourShare?.toFixed(5)).toBe('0.83927');

    const each = (count: number) => decimal(per(total, of(count)));
    const fixed = plus(of(20_000), of(6000), by(of(200), of(3, 2), rate));
    // Overtime hours bring no leave: without them 200 / 0.9 / 174 FTE more would be needed.
    const people = plus(
      by(of(5000), of(135, 100)),
      by(of(9000, 12)),
      of(8000, 30),
      of(18_000, 60),
      by(of(3, 85), plus(of(2000), by(of(120), rate, of(135, 100)))),
      of(15_000, 13),
    );
    const variable = plus(of(15_300), by(people, per(inOffice, by(of(9, 10), of(174)))));
    expect(relative(perContactHandled, each(60_000))).toBeLessThan(1e-14);
    expect(relative(perResolution, each(45_000))).toBeLessThan(1e-14);
    expect(relative(perHandleMinute, each(240_000))).toBeLessThan(1e-14);
    expect(relative(cost.unit.marginalContact, decimal(per(variable, of(60_000))))).toBeLessThan(
      1e-13,
    );
    const offset = by(people, per(of(200), by(of(9, 10), of(174))));
    expect(relative(cost.fixed, decimal(minus(fixed, offset)))).toBeLessThan(1e-12);
  });

  it('hires 1.280674542 and sits on 27.912137446 seats', () => {
    expect(relative(cost.staff.hires, decimal(hires))).toBeLessThan(1e-14);
    expect(relative(cost.staff.seats, decimal(seats))).toBeLessThan(1e-14);
  });
});
