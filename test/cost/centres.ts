import fc from 'fast-check';
import type { CostChannel, CostInput } from 'halfhour/cost';

const percent = (min: number, max: number) => fc.integer({ min, max }).map((value) => value / 100);
const money = (max: number) => fc.integer({ min: 0, max });
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

/** Channels with every part that a channel can have. */
export const channels: fc.Arbitrary<CostChannel> = fc
  .record({
    name: fc.constantFrom('voice', 'chat', 'mail'),
    volume: fc.integer({ min: 1, max: 200_000 }),
    inIssues: fc.boolean(),
    ahtSeconds: fc.integer({ min: 30, max: 1800 }),
    concurrency: maybe(fc.constantFrom(1, 1.7, 3)),
    occupancy: maybe(percent(50, 100)),
    service: maybe(
      fc.record({
        profile: fc
          .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 12 })
          .map((weights) => [1, ...weights]),
        repetitions: fc.constantFrom(1, 4.35, 30),
        intervalSeconds: fc.constantFrom(900, 1800),
        targetServiceLevel: percent(50, 95),
        answerTimeSeconds: fc.integer({ min: 0, max: 60 }),
      }),
    ),
    abandonProbability: maybe(percent(0, 30)),
    resolution: fc.record({
      resolvedPerContact: percent(1, 100),
      recontactProbability: maybe(percent(0, 100)),
    }),
    selfService: maybe(
      fc.record({
        attemptShare: maybe(percent(0, 100)),
        containment: percent(0, 90),
        costPerAttempt: percent(0, 100),
        failedAttemptHandleTime: maybe(percent(0, 50)),
      }),
    ),
    deflection: maybe(
      fc.record({ share: percent(0, 60), ahtSeconds: fc.integer({ min: 0, max: 30 }) }),
    ),
    escalation: maybe(
      fc.record({
        share: percent(0, 30),
        ahtSeconds: maybe(fc.integer({ min: 0, max: 1200 })),
        costEach: maybe(money(60)),
      }),
    ),
    line: maybe(
      fc.record({
        ivrSeconds: maybe(fc.integer({ min: 0, max: 60 })),
        queueSeconds: maybe(fc.integer({ min: 0, max: 120 })),
        talkSeconds: fc.integer({ min: 0, max: 900 }),
        pricePerMinute: percent(0, 20),
        billing: maybe(fc.record({ stepSeconds: fc.constantFrom(1, 6, 60) })),
      }),
    ),
  })
  .map(({ volume, inIssues, ...channel }) => ({
    ...channel,
    service: channel.occupancy === undefined ? channel.service : undefined,
    ...(inIssues ? { issues: volume } : { contacts: volume }),
  }));

/** Whole centres, staffed by occupancy. */
export const centres: fc.Arbitrary<CostInput> = fc.record({
  months: maybe(fc.constantFrom(0.23, 1, 12)),
  channels: fc.uniqueArray(channels, { minLength: 1, maxLength: 3, selector: ({ name }) => name }),
  staff: fc.record({
    occupancy: percent(50, 100),
    inOfficeShrinkage: percent(0, 40),
    outOfOfficeShrinkage: percent(0, 40),
    hoursPerFte: fc.constantFrom(160, 173.33, 174),
    agentsPerSeat: maybe(fc.constantFrom(1, 1.3)),
  }),
  pay: fc.record({
    baseMonthly: fc.integer({ min: 1, max: 9000 }),
    bonusMonthly: maybe(money(3000)),
    bonusPayout: maybe(percent(0, 150)),
    bonusPerContact: maybe(percent(0, 50)),
    allowancesMonthly: maybe(money(500)),
    onCost: maybe(percent(0, 60)),
    rateHoursMonthly: maybe(fc.constant(174)),
    overtime: maybe(
      fc.array(
        fc.record({
          name: fc.constantFrom('weekday', 'restDay'),
          hours: percent(0, 100),
          multiplier: fc.constantFrom(1, 1.5, 2, 3),
          rateOf: maybe(fc.constantFrom('base', 'baseAndBonus')),
          withOnCost: maybe(fc.boolean()),
        }),
        { maxLength: 2 },
      ),
    ),
    premiums: maybe(
      fc.array(
        fc.record({ name: fc.constant('night'), hours: money(100), multiplier: percent(0, 50) }),
        { maxLength: 1 },
      ),
    ),
  }),
  support: maybe(
    fc.array(
      fc.oneof(
        fc.record({
          name: fc.constant('teamLead'),
          costMonthly: money(9000),
          span: fc.integer({ min: 5, max: 60 }),
        }),
        fc.record({
          name: fc.constant('manager'),
          costMonthly: money(9000),
          heads: fc.constantFrom(0, 1),
        }),
        fc.record({
          name: fc.constant('quality'),
          costMonthly: money(9000),
          workload: fc.record({
            minutesPerAgent: fc.integer({ min: 0, max: 300 }),
            productiveHours: fc.constant(120),
          }),
        }),
      ),
      { maxLength: 3 },
    ),
  ),
  attrition: maybe(
    fc.record({
      monthlyRate: percent(0, 20),
      yield: maybe(percent(50, 100)),
      recruitingPerHire: maybe(money(4000)),
      trainingHours: maybe(money(200)),
      trainingCostPerHire: maybe(money(1000)),
      vacancyCostPerLeaver: maybe(money(1000)),
      rampMonths: maybe(fc.integer({ min: 0, max: 5 })),
      rampAhtFactor: maybe(percent(100, 200)),
    }),
  ),
  sourcing: maybe(
    fc.array(
      fc.record({
        name: fc.constantFrom('partner'),
        contacts: money(5000),
        basis: fc.constantFrom('contact', 'hour'),
        price: money(20),
        quantity: money(4000),
        minimumQuantity: maybe(money(8000)),
        penalties: maybe(fc.integer({ min: -100, max: 100 })),
      }),
      { maxLength: 1 },
    ),
  ),
  technology: maybe(
    fc.record({
      costPerSeat: maybe(money(600)),
      costPerFte: maybe(money(100)),
      usage: maybe(
        fc.array(
          fc.oneof(
            fc.record({
              name: fc.constant('sms'),
              unitsPerContact: percent(0, 200),
              price: percent(0, 10),
            }),
            fc.record({
              name: fc.constant('platform'),
              minutesOf: fc.constantFrom('handling', 'line'),
              price: percent(0, 10),
            }),
          ),
          { maxLength: 2 },
        ),
      ),
      capex: maybe(
        fc.array(
          fc.record({
            name: fc.constant('platform'),
            amount: fc.integer({ min: 1000, max: 400_000 }),
            lifeMonths: fc.constantFrom(36, 60),
            residual: maybe(money(1000)),
            annualRate: maybe(percent(0, 10)),
          }),
          { maxLength: 1 },
        ),
      ),
      maintenanceMonthly: maybe(money(1000)),
    }),
  ),
  facilities: maybe(fc.record({ costPerSeat: money(900) })),
  other: maybe(
    fc.array(
      fc.record({
        name: fc.constant('project'),
        amount: fc.integer({ min: 0, max: 5000 }),
        oneOff: maybe(fc.boolean()),
      }),
      { maxLength: 1 },
    ),
  ),
});
