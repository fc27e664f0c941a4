import fc from 'fast-check';
import type { HiringPlanInput } from 'halfhour/hiring';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Plans as centres make them, by month or by week, with every rule that a plan can have. */
export const realisticPlans: fc.Arbitrary<HiringPlanInput> = fc
  .record({
    calendar: fc.constantFrom([12, 12], [12, 24], [12, 36], [52, 52], [52, 104]),
    size: fc.constantFrom(20, 60, 120, 400, 1500),
    growth: number(-0.1, 0.4),
    season: number(0, 0.25),
    staffed: number(0.85, 1.1),
    attrition: number(0.15, 0.9),
    trainingPay: maybe(number(0.5, 1)),
    stageMonths: fc.tuple(fc.nat(2), fc.nat(1), fc.nat(3)),
    pay: fc.integer({ min: 2000, max: 7000 }),
    costPerHire: fc.integer({ min: 0, max: 5000 }),
    wholeHires: fc.constantFrom(true, true, true, false),
    classes: maybe(
      fc.record({
        minSize: fc.constantFrom(0, 4, 6, 8),
        maxSize: fc.constantFrom(8, 12, 15, 20, 25),
        fixedCost: fc.constantFrom(0, 2000, 5000, 12_000),
        maxClasses: fc.integer({ min: 1, max: 3 }),
        leadPeriods: fc.nat(3),
        seats: maybe(fc.integer({ min: 8, max: 60 })),
      }),
    ),
    overtime: maybe(fc.record({ premium: number(1.1, 1.9), maxShare: number(0.03, 0.21) })),
    outsourcing: maybe(fc.record({ premium: number(1.2, 2.2), share: maybe(number(0.05, 0.5)) })),
    leaveShare: maybe(number(0.02, 0.1)),
    terminal: maybe(
      fc.oneof(
        fc.record({ minSupply: number(0.9, 1.05) }),
        fc.record({ valuePerAgent: number(0.1, 1) }),
      ),
    ),
    transfers: maybe(fc.integer({ min: -2, max: 3 })),
    newcomers: fc.nat(8),
  })
  .map((made) => {
    const [perYear, length] = made.calendar as [number, number];
    const month = 12 / perYear;
    const required = Array.from({ length }, (_, t) => {
      const year = t / perYear;
      const wave = 1 + made.season * Math.sin(2 * Math.PI * year);
      return Math.round(made.size * (1 + made.growth * year) * wave);
    });
    const rate = 1 - (1 - made.attrition) ** (1 / perYear);
    const pay = made.pay * month;
    const stage = (name: string, attrition: number, productivity: number, share?: number) => ({
      name,
      attrition,
      productivity,
      pay: share === undefined ? undefined : share * pay,
    });
    const [training, nesting, ramp] = made.stageMonths.map((n) => Math.round(n / month)) as [
      number,
      number,
      number,
    ];
    const times = <T>(n: number, of: (k: number) => T) =>
      Array.from({ length: n }, (_, k) => of(k));
    const stages = [
      ...times(training, () => stage('training', 0.15 / training, 0, made.trainingPay)),
      ...times(nesting, () => stage('nesting', 0.06 / nesting, 0.5)),
      ...times(ramp, (k) => stage('ramp', rate, 0.7 + (0.25 * k) / ramp)),
    ];
    const { classes, overtime, outsourcing, leaveShare, terminal, transfers } = made;
    const scale = Math.max(1, Math.round(made.size / 200));
    const end = required.at(-1)!;
    return {
      required,
      startingAgents: Math.round(required[0]! * made.staffed),
      startingNewcomers: stages.length > 0 ? [made.newcomers] : undefined,
      attrition: rate,
      transfers:
        transfers === undefined ? undefined : required.map((_, t) => (t % 5 ? 0 : transfers)),
      stages,
      payPerAgent: pay,
      costPerHire: made.costPerHire,
      wholeHires: made.wholeHires,
      classes: classes && { ...classes, maxSize: classes.maxSize * scale },
      overtime: overtime && { costPerAgent: pay * overtime.premium, maxShare: overtime.maxShare },
      outsourcing: outsourcing && {
        costPerAgent: pay * outsourcing.premium,
        maxAgents: outsourcing.share && outsourcing.share * made.size,
      },
      leave:
        leaveShare === undefined
          ? undefined
          : {
              total: leaveShare * made.size * length,
              minPerPeriod: 0.2 * leaveShare * made.size,
              maxPerPeriod: 2 * leaveShare * made.size,
            },
      terminal:
        terminal &&
        ('minSupply' in terminal
          ? { minSupply: Math.round(end * terminal.minSupply) }
          : { valuePerAgent: pay * terminal.valuePerAgent }),
    };
  });
