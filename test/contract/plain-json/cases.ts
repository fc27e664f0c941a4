import type * as Library from '../../support/everything.ts';

type Halfhour = typeof Library;
type Case = (halfhour: Halfhour) => void;

const halfHours = (count: number, contactsOf: (i: number) => number) =>
  Array.from({ length: count }, (_, i) => ({
    time: Date.UTC(2024, 0, 1) + i * 1_800_000,
    contacts: contactsOf(i),
    ahtSeconds: 200 + (i % 5),
  }));

const utc = { timeZone: 'UTC', intervalSeconds: 1800 };

const work = { contacts: 100, intervalSeconds: 1800, ahtSeconds: 180 };

const service = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };

const day = { id: 'D', startMinutes: 480, lengthMinutes: 480 };

const rules = {
  shifts: [day],
  demand: [[1, 1, 1, 1, 1, 0, 0]],
  daysOff: { min: 2, max: 2 },
  workStretch: { min: 5, max: 5 },
};

const cost: Library.CostInput = {
  channels: [{ name: 'voice', contacts: 9000, ahtSeconds: 400 }],
  staff: { occupancy: 0.8, inOfficeShrinkage: 0.2, outOfOfficeShrinkage: 0.1, hoursPerFte: 160 },
  pay: { baseMonthly: 3000 },
};

/**
 * What the examples of the documentation do not call, and the odd corners in which a value does not exist:
 * nothing known, nothing to do, a queue without end, no answer. Each goes on with what it was given, as read
 * from JSON: a result is accepted again by the functions that take it.
 */
export const CASES: Readonly<Record<string, Case>> = {
  'a history with gaps serves every forecast': (halfhour) => {
    const rows = halfHours(48 * 35, (i) => 20 + (i % 48)).filter((_, i) => i % 31 !== 0);
    const history = halfhour.intervalHistory(rows, utc);
    const forecast = halfhour.forecastVolume(history, { days: 2, samplePaths: 2 });
    halfhour.forecastChart(history, forecast);
    halfhour.backtest(history, { origins: 1, models: ['recent-mean'] });
    const aht = halfhour.forecastAht(history, { days: 2 });
    halfhour.staffIntervals(
      {
        intervalSeconds: 1800,
        intervals: forecast.intervals.map(({ start, date, contacts }, i) => ({
          start,
          date,
          contacts,
          ahtSeconds: aht.intervals[i]!.ahtSeconds,
        })),
      },
      { ...service, steps: true },
    );
    const analysis = halfhour.analyseTraffic(history);
    halfhour.trafficChart(analysis);
    halfhour.accuracy(history.contacts, history.contacts, { training: history });
    halfhour.residualChart(history, history.contacts);
    const prepared = halfhour.prepareDay(history);
    halfhour.updateDay(prepared, { actuals: [18, null, 25] });
    halfhour.reforecastDay(history, { actuals: [18, null, 25] });
    halfhour.reconcileForecasts({
      name: 'centre',
      forecast,
      children: [{ name: 'sales', forecast }],
    });
  },
  'a history in which nothing is known': (halfhour) => {
    const history = halfhour.intervalHistory([{ time: '2024-07-01T08:00', contacts: 0 }], utc);
    halfhour.analyseTraffic(history, {
      periods: [{ name: 'before', from: '2020-01-01', to: '2020-01-02' }],
    });
    halfhour.forecastVolume(history, { days: 1 });
    halfhour.updateDay(halfhour.prepareDay(history), { actuals: [] });
    const zeros = halfhour.intervalHistory(
      halfHours(48 * 35, () => 0),
      utc,
    );
    halfhour.backtestChart(halfhour.backtest(zeros, { origins: 1 }).models);
  },
  'scores of nothing': (halfhour) => {
    halfhour.accuracy([Number.NaN, Number.NaN], [1, 2]);
    halfhour.accuracy([], []);
    const quantiles = [{ level: 0.5, values: [1, 1] }];
    halfhour.accuracy([0, 0], [1, 0], { quantiles });
    halfhour.reconcile({ name: 'a', values: [1, null], children: [{ name: 'b', values: [2, 3] }] });
  },
  'a queue without end, and one without contacts': (halfhour) => {
    halfhour.whatIfGrid({ offeredLoad: 10, agents: [0, 10], answerTimesInAht: [0.1] });
    halfhour.staffingGrid({ ...work, agents: [0, 10], targets: [service] });
    const hurried = { ...work, ...service, patienceSeconds: 20, targetServiceLevel: 0.2 };
    halfhour.compareQueueModels(hurried);
    halfhour.requiredAgents({ ...work, ...service, contacts: 0, minAgents: 2 });
    halfhour.erlangA({ agents: 0, offeredLoad: 5, patienceInAht: 1, answerTimeInAht: 0.1 });
    halfhour.erlangA({ agents: 3, offeredLoad: 0, patienceInAht: 1, answerTimeInAht: 0.1 });
    const redials = { patienceInAht: 1, answerTimeInAht: 0.1, redialProbability: 0.9 };
    halfhour.erlangX({ agents: 0, offeredLoad: 5, ...redials });
    halfhour.queueWithLines({ agents: 2, lines: 3, offeredLoad: 0, answerTimeInAht: 0 });
    halfhour.queueWithLines({ agents: 2, lines: 2, offeredLoad: 1e9, answerTimeInAht: 0 });
    halfhour.queueWithGeneralTimes({ agents: 2, offeredLoad: 5, squaredVariation: 0 });
    halfhour.queueWithPriorities({
      agents: 3,
      classes: [{ offeredLoad: 0 }, { offeredLoad: 2 }, { offeredLoad: 5, answerTimeInAht: 1 }],
    });
    halfhour.erlangBWithRetrials({ lines: 0, offeredLoad: 5, retrialProbability: 0.9 });
    const { contacts: _own, ...queue } = work;
    halfhour.costStaircase({ volumes: [0, 10], ...queue, ...service, agentHourCost: 30 });
    halfhour.staffIntervals(
      { intervalSeconds: 1800, intervals: [{ contacts: 0, ahtSeconds: 0 }] },
      service,
    );
    const chats = { contacts: 60, intervalSeconds: 1800, ahtSeconds: 1200, concurrency: 2.5 };
    halfhour.staffChat({ ...chats, method: 'workload', maxOccupancy: 0.75 });
    const silent = { intervalSeconds: 1800, contacts: [0], ahtSeconds: 180, agents: [0] };
    halfhour.serviceByIntervalChart(
      halfhour.simulateQueue({ ...silent, answerTimeSeconds: 20, replications: 2 }),
      { intervalSeconds: 1800 },
    );
    halfhour.measureCalls({
      calls: [],
      intervals: 1,
      intervalSeconds: 1800,
      answerTimeSeconds: 20,
    });
  },
  'grids and opening hours': (halfhour) => {
    const grid = halfhour.intervalGrid({ ...utc, from: '2024-07-01', to: '2024-07-02' });
    halfhour.openIntervals(grid, {
      openingHours: [{ weekdays: [0], startMinutes: 480, endMinutes: 600 }],
    });
  },
  'a design, its coverage and what differs': (halfhour) => {
    const requirement = {
      intervalSeconds: 3600,
      agents: Array.from({ length: 168 }, (_, i) => (i % 24 >= 9 && i % 24 < 17 ? 2 : 0)),
    };
    const shiftTypes = [
      { id: 'day', lengthMinutes: 480, earliestStartMinutes: 540, latestStartMinutes: 540 },
    ];
    const design = halfhour.designShifts({ requirement, shiftTypes, maxSteps: 200 });
    const { duties } = design;
    const coverage = halfhour.evaluateCoverage({ requirement, duties, shiftTypes });
    halfhour.compareDesigns(requirement, duties, duties);
    halfhour.coverageChart(coverage, { intervalSeconds: 3600 });
    halfhour.explain(design.working);
    halfhour.designShifts({ requirement, shiftTypes, limits: { maxPaidHours: 1 }, maxSteps: 200 });
    halfhour.designSiteShifts({
      requirement: { ...requirement, startDate: '2026-03-23' },
      sites: [{ name: 'Berlin', timeZone: 'Europe/Berlin', shiftTypes }],
      maxSteps: 200,
    });
    halfhour.suggestShiftTypes({
      requirement,
      shiftTypes,
      offered: [{ id: 'short', lengthMinutes: 240 }],
      maxSteps: 2000,
    });
  },
  'a rota from its rules to hours, charts and files': (halfhour) => {
    const input = { ...rules, employees: 1 };
    const { rota } = halfhour.generateRotation(input);
    halfhour.generateAlternatives(input, 2);
    const strict = { ...input, workStretch: { min: 6, max: 6 }, minRestHours: 11 };
    halfhour.generateRotation(strict);
    halfhour.relaxRotation(strict);
    halfhour.checkRotation(rota!, rules);
    halfhour.measureRota(rota!, rules.shifts);
    halfhour.rotaChart(rota!, rules.shifts);
    halfhour.rotaToHtml(rota!, rules.shifts);
    const roster = halfhour.layRoster({
      rota: rota!,
      shifts: rules.shifts,
      employees: [{ name: 'Ann', week: 0 }],
      startDate: '2026-10-05',
      days: 7,
      timeZone: 'Europe/Berlin',
    });
    halfhour.checkRoster(roster, halfhour.ROSTER_RULE_PRESETS.eu);
    halfhour.measureFairness(roster);
    halfhour.premiumHours(roster, { holidays: ['2026-10-06'] });
    halfhour.rosterToCsv(roster);
    halfhour.rosterToICalendar(roster);
    const repaired = halfhour.repairRoster(roster, { absences: [], rules: [] });
    halfhour.evenOutRoster(repaired.roster, { rules: [] });
    const [first] = roster.duties;
    const week: Library.RosterRule[] = [
      { id: 'off', source: 'house rule', kind: 'minDaysOffInWeek', days: 7 },
    ];
    halfhour.checkSwap(roster, [[{ from: 'Ann', date: first!.date }]], { rules: week });
    halfhour.offerDuties(roster, { duties: [first!], rules: week });
    const bids = [{ employee: 'Ann', choices: [{ date: first!.date, shift: first!.shift }] }];
    halfhour.awardDuties(roster, { duties: [first!], bids, by: 'turns', rules: week });
  },
  'costs of nothing and costs that leave their domain': (halfhour) => {
    const result = halfhour.evaluateCost(cost);
    halfhour.costNodeAt(result.tree, 'agents');
    halfhour.roundCostTree(result.tree, 2);
    halfhour.costTreeChart(result.tree);
    halfhour.explain(result.steps);
    halfhour.tornadoChart(halfhour.tornado(cost, { paths: ['staff.occupancy'], change: 0.3 }));
    halfhour.compareScenarios(cost, [
      { name: 'more', changes: [{ path: 'channels[0].contacts', factor: 1.1 }] },
    ]);
    halfhour.evaluateCost({ ...cost, channels: [{ ...cost.channels[0]!, contacts: 0 }] });
  },
  'raters who always say the same': (halfhour) => {
    halfhour.cohenKappa([['pass', 'pass']]);
    halfhour.fleissKappa([['pass', 'pass']]);
    halfhour.scoreAgreement([
      [1, 1],
      [1, 1],
    ]);
    halfhour.qualityMonitoring({
      agents: 10,
      evaluationsPerAgent: 0,
      evaluationMinutes: 20,
      productiveHours: 120,
      costMonthly: 8000,
    });
  },
  'a warning can be said in another language': (halfhour) => {
    const { warnings } = halfhour.requiredAgents({
      ...work,
      targetServiceLevel: 0.6,
      answerTimeSeconds: 20,
      patienceSeconds: 30,
      serviceLevelDefinition: 'servedOrAbandonedWithin',
    });
    for (const warning of warnings) halfhour.translateFinding(warning, 'staffing', 'de');
  },
  'a hiring plan that cannot be': (halfhour) => {
    const plan = halfhour.hiringPlan({
      required: [40, 80],
      startingAgents: 40,
      attrition: 0.05,
      stages: [{ name: 'training', attrition: 0.1, productivity: 0 }],
      payPerAgent: 5000,
      costPerHire: 1000,
    });
    halfhour.hiringChart(plan.periods);
  },
};
