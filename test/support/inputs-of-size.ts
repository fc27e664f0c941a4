import * as halfhour from './everything.ts';

// Calls of public functions of a given size: those at a limit are measured, those beyond it are refused.

const series = (n: number, value: number) => new Array<number>(n).fill(value);
const same = <Row>(n: number, row: Row) => new Array<Row>(n).fill(row);

const utc = { timeZone: 'UTC', intervalSeconds: 1800 };
const service = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
const HOUR = 3_600_000;

/** What is made of each size once, however many functions are asked. */
function keptBySize<Made>(make: (n: number) => Made): (n: number) => Made {
  const kept = new Map<number, Made>();
  return (n) => {
    const made = kept.get(n) ?? make(n);
    kept.set(n, made);
    return made;
  };
}

/** A history of so many minutes, as `intervalHistory` would give it. */
const historyOf = keptBySize((intervals) => historyWith(intervals, 60));

/** The same of half-hours, in which shifts can be planned. */
const halfHoursOf = keptBySize((intervals) => historyWith(intervals, 1800));

function historyWith(intervals: number, intervalSeconds: number): halfhour.IntervalHistory {
  const perDay = 86_400 / intervalSeconds;
  const minutes = intervalSeconds / 60;
  const starts = Array.from(
    { length: intervals },
    (_, i) => Date.UTC(2004, 0, 1) + i * intervalSeconds * 1000,
  );
  return {
    kind: 'halfhour.history',
    version: 1,
    timeZone: 'UTC',
    intervalSeconds,
    days: Array.from({ length: Math.ceil(intervals / perDay) }, (_, d) => ({
      date: halfhour.addDays('2004-01-01', d),
      weekday: (d + 3) % 7,
      first: d * perDay,
      count: Math.min(perDay, intervals - d * perDay),
      closed: false,
    })),
    starts,
    startMinutes: starts.map((_, i) => minutes * (i % perDay)),
    contacts: starts.map((_, i) => 5 + Math.round(3 * Math.sin(i / 200)) + (i % 3)),
    open: series(intervals, 1),
    ahtSeconds: starts.map((_, i) => 200 + (i % 7)),
    openingHours: [{ weekdays: [0, 1, 2, 3, 4, 5, 6], startMinutes: 0, endMinutes: 1440 }],
    holidays: [],
    findings: [],
  };
}

/** A curve of patience through so many times. */
const curveOf = (times: number) => ({
  timesInAht: Array.from({ length: times }, (_, i) => (i + 1) / 100),
  surviving: Array.from({ length: times }, (_, i) => 1 - (i + 1) / (times + 1)),
});

const duty = {
  typeId: 'D',
  day: 0,
  startMinutes: 480,
  lengthMinutes: 480,
  breaks: [],
  count: 1,
} as const;

const shiftType = (id: string) => ({ id, lengthMinutes: 480 });

/** Days of so many intervals in all, of a length that divides a day. */
function requirementOf(intervals: number, intervalSeconds = 900): halfhour.AgentRequirement {
  const agents = Array.from({ length: intervals }, (_, i) => (i % 96 > 30 && i % 96 < 72 ? 3 : 0));
  return { intervalSeconds, agents, cyclic: true };
}

const smallRules = {
  requirement: { intervalSeconds: 3600, agents: new Array<number>(168).fill(1) },
  shiftTypes: [{ id: 'D', lengthMinutes: 480 }],
  daysOff: { min: 1, max: 3 },
  workStretch: { min: 2, max: 5 },
};
/** Two sites around the world, so many intervals and shift types in all. */
const siteDesign = (intervals: number, shiftTypes: number) => ({
  requirement: { ...requirementOf(intervals), startDate: '2026-03-02' },
  sites: ['Europe/Berlin', 'Asia/Manila'].slice(0, shiftTypes).map((timeZone, i) => ({
    name: timeZone,
    timeZone,
    shiftTypes: Array.from({ length: Math.ceil((shiftTypes - i) / 2) }, (_, t) =>
      shiftType(`T${t}`),
    ),
  })),
  maxSteps: 1000,
});

const smallDesign = { requirement: requirementOf(96), shiftTypes: [shiftType('D')] };

const shift = { id: 'D', startMinutes: 480, lengthMinutes: 480 };

const rotationOf = (employees: number, shifts = 3): halfhour.RotationInput => ({
  shifts: Array.from({ length: shifts }, (_, s) => ({
    ...shift,
    id: `S${s}`,
    startMinutes: 60 * s,
  })),
  demand: Array.from({ length: shifts }, () =>
    series(7, Math.max(0, Math.floor((employees * 5) / 7 / shifts))),
  ),
  employees,
  daysOff: { min: 1, max: 7 },
  workStretch: { min: 1, max: 6 },
  deviation: { under: true, over: true },
});

/** A roster of so many duties, 365 for each person. */
const rosterOf = keptBySize((duties): halfhour.Roster => {
  const people = Math.ceil(duties / 365);
  return {
    startDate: '2026-01-01',
    days: 365,
    timeZone: 'UTC',
    employees: Array.from({ length: people }, (_, p) => `P${p}`),
    duties: Array.from({ length: duties }, (_, i) => {
      const date = halfhour.addDays('2026-01-01', Math.floor(i / people));
      return {
        employee: `P${i % people}`,
        date,
        shift: 'D',
        start: `${date}T08:00:00+00:00`,
        end: `${date}T16:00:00+00:00`,
        hours: 8,
        isNight: false,
      };
    }),
  };
});

const intradayOf = (intervals: number, people: number): halfhour.SuggestIntradayActionsInput => ({
  nowMinutes: 0,
  intervals: Array.from({ length: intervals }, (_, i) => ({
    startMinutes: 30 * i,
    quantiles: [people * 6, people * 8],
  })),
  intervalSeconds: 1800,
  levels: [0.25, 0.75],
  ahtSeconds: 180,
  ...service,
  costPerLateContact: 5,
  people: Array.from({ length: people }, (_, p) => ({
    name: `P${p}`,
    startMinutes: 0,
    endMinutes: 480 + 30 * (p % 4),
  })),
  sendHome: { savedPerHour: 18, acceptance: 0.7 },
  overtime: { costPerHour: 30, maxMinutes: 120, acceptance: 0.6 },
});

const leaveOf = (
  intervals: number,
  people: number,
  requests: number,
): halfhour.LeaveAllotmentInput => ({
  intervals: Array.from({ length: intervals }, (_, i) => ({
    date: halfhour.addDays('2024-01-01', Math.floor(i / 48)),
    startMinutes: 30 * (i % 48),
    quantiles: [20, 30],
    scheduledAgents: 12,
  })),
  intervalSeconds: 1800,
  levels: [0.5, 0.9],
  confidence: 0.9,
  ahtSeconds: 180,
  ...service,
  people: Array.from({ length: people }, (_, p) => ({
    name: `P${p}`,
    duties: [{ weekday: 0, startMinutes: 480, endMinutes: 960 }],
    owedHours: 80,
  })),
  requests: Array.from({ length: requests }, (_, i) => ({
    person: `P${i % people}`,
    from: '2024-01-01',
    to: '2024-01-01',
  })),
});

/** So many rows of ten weeks of minutes, again and again. */
function minutes(n: number): (string | number)[][] {
  const rows = Array.from({ length: Math.min(n, 100_000) }, (_, i) => {
    const time = new Date(Date.UTC(2015, 0, 1) + i * 60_000).toISOString();
    return [time.slice(0, 16).replace('T', ' '), i % 7];
  });
  return Array.from({ length: n }, (_, i) => rows[i % rows.length]!);
}

/** Rows that a reader gets at a time. */
const PIECE = 10_000;

/** A file of so many characters, with columns that nobody asks for. */
function exportOf(characters: number): string {
  const cells = Array.from({ length: 17 }, (_, i) => i + 1);
  const line = `2024-07-01 08:00;3;180;${cells.join(';')}\n`;
  const head = `time;calls;aht;${cells.map((cell) => `x${cell}`).join(';')}\n`;
  const lines = line.repeat(Math.floor((characters - head.length) / line.length));
  return (head + lines).padEnd(characters, '\n');
}

const noAdherence = {
  schedule: [],
  activities: [{ name: 'phone', states: ['ready'], onPosition: true, paid: true }],
  states: [{ name: 'ready', onPosition: true, paid: true }],
};

const call = (i: number) => ({
  arrivalSeconds: i / 10,
  waitSeconds: 5,
  outcome: 'answered' as const,
  handleSeconds: 200,
  customer: `c${i % 1000}`,
});

const calls = keptBySize((n) => Array.from({ length: n }, (_, i) => call(i)));

const queueOf = (contacts: number): halfhour.SimulateQueueInput => ({
  ...utcQueue,
  contacts: [contacts],
  agents: Math.ceil(contacts / 8) + 10,
  replications: 2,
});

const oneGroup = {
  intervalSeconds: 1800,
  queues: [{ name: 'q', contacts: 10, ahtSeconds: 180, ...service }],
  groups: [{ name: 'g', skills: [{ queue: 'q' }] }],
};
const oneGroupOfDay = (intervals: number) => ({
  ...oneGroup,
  queues: [{ ...oneGroup.queues[0]!, contacts: series(intervals, 10) }],
});
const utcQueue = { intervalSeconds: 1800, ahtSeconds: 180, answerTimeSeconds: 20 };

const hiringOf = (periods: number): halfhour.HiringPlanInput => ({
  required: Array.from({ length: periods }, (_, t) => 40 + (t % 12)),
  startingAgents: 40,
  attrition: 0.03,
  stages: [{ name: 'training', attrition: 0.1, productivity: 0 }],
  payPerAgent: 5000,
  costPerHire: 1000,
  classes: { minSize: 4, maxSize: 12, fixedCost: 3000 },
  overtime: { costPerAgent: 9000, maxShare: 0.2 },
});

const capacityOf = (
  periods: number,
  queues: number,
  teams: number,
  scenarios: number,
): halfhour.PlanCapacityInput => {
  const { required: _, ...hiring } = hiringOf(1);
  return {
    from: '2027-01-04',
    period: 'week',
    queues: Array.from({ length: queues }, (_, i) => ({
      name: `queue ${i}`,
      team: `team ${i % teams}`,
      contacts: Array.from({ length: periods }, (_, t) => 4000 + 50 * (t % 12)),
      contactsError: 0.1,
      ahtSeconds: 300,
      occupancy: 0.8,
    })),
    teams: Array.from({ length: teams }, (_, i) => ({
      name: `team ${i}`,
      fullTimeHours: 40,
      shrinkage: 0.3,
      hiring,
    })),
    scenarios: Array.from({ length: scenarios }, (_, i) => ({
      name: `scenario ${i}`,
      contactsFactor: 1 + i / 100,
    })),
    draws: 100,
  };
};

const costOf = (channels: number): halfhour.CostInput => ({
  channels: Array.from({ length: channels }, (_, c) => ({
    name: `c${c}`,
    contacts: 100,
    ahtSeconds: 300,
  })),
  staff: { occupancy: 0.8, inOfficeShrinkage: 0.2, outOfOfficeShrinkage: 0.1, hoursPerFte: 160 },
  pay: { baseMonthly: 3000 },
});

/** A plan of a week of quiet days, with its input. */
const planOfAWeek = () => {
  const history = halfhour.intervalHistory(
    Array.from({ length: 21 * 24 }, (_, i) => ({
      time: new Date(Date.UTC(2026, 0, 5) + i * HOUR).toISOString().slice(0, 16),
      contacts: 40,
    })),
    { timeZone: 'UTC', intervalSeconds: 3600 },
  );
  const options: halfhour.PlanWorkforceInput = {
    forecast: { days: 7 },
    ahtSeconds: 240,
    targets: service,
    shifts: { shiftTypes: [{ id: 'D', lengthMinutes: 480, startGridMinutes: 240 }] },
  };
  return { plan: halfhour.planWorkforce(history, options), options };
};

const seriesOfIntervals = (n: number) => ({
  intervalSeconds: 1800,
  intervals: same(n, { contacts: 40, ahtSeconds: 240 }),
});

/** By function and what is counted: a call in which there are so many of it, made ready to run. */
function rosterToFind(people: number, days: number, shifts: number): halfhour.GenerateRosterInput {
  return {
    people: Array.from({ length: people }, (_, p) => ({ name: `P${p}` })),
    shifts: Array.from({ length: shifts }, (_, s) => ({ ...shift, id: `S${s}` })),
    startDate: '2026-01-05',
    days,
    timeZone: 'UTC',
    cover: { shifts: [{ shift: 'S0', wanted: 1 }] },
  };
}

/** A roster with everybody on the first shift every day, and the scoring of it. */
function scoredOf(people: number, days: number, shifts: number, duties = people * days) {
  const { startDate, timeZone, ...asked } = rosterToFind(people, days, shifts);
  const { days: _, ...input } = asked;
  const worked = Array.from({ length: duties }, (_, i) => {
    const date = halfhour.addDays(startDate, i % days);
    return {
      employee: `P${Math.floor(i / days) % people}`,
      date,
      shift: 'S0',
      start: halfhour.formatInstant(
        halfhour.localDateTimeToInstant(date, shift.startMinutes, timeZone),
        timeZone,
      ),
      end: halfhour.formatInstant(
        halfhour.localDateTimeToInstant(date, shift.startMinutes + shift.lengthMinutes, timeZone),
        timeZone,
      ),
      hours: shift.lengthMinutes / 60,
      isNight: false,
    };
  });
  const employees = asked.people.map(({ name }) => name);
  const roster = { startDate, days, timeZone, employees, duties: worked };
  return () => halfhour.scoreRoster(roster, input);
}

export const OF_SIZE: Readonly<Record<string, (n: number) => () => unknown>> = {
  'readExport.rows': (n) => {
    // The header is a row too.
    const rows = [['time', 'calls'], ...minutes(n - 1)];
    return () => halfhour.readExport(rows, { timeZone: 'UTC' });
  },
  'readExport.characters': (n) => {
    const text = exportOf(n);
    return () => halfhour.readExport(text, { timeZone: 'UTC' });
  },
  'exportReader.characters': (n) => {
    const text = exportOf(n);
    return () => {
      const reader = halfhour.exportReader({ timeZone: 'UTC' });
      reader.push(text);
      reader.end();
    };
  },
  'exportReader.rows': (n) => {
    const rows = [['time', 'calls'], ...minutes(n - 1)];
    return () => {
      const reader = halfhour.exportReader({ timeZone: 'UTC' });
      for (let i = 0; i < n; i += PIECE) reader.push(rows.slice(i, i + PIECE));
      reader.end();
    };
  },
  'intervalHistory.rows': (n) => {
    const rows = Array.from({ length: n }, (_, i) => ({
      time: Date.UTC(2024, 0, 1) + (i % 70_000) * HOUR,
      contacts: 3,
      ahtSeconds: 200,
    }));
    return () => halfhour.intervalHistory(rows, { ...utc, intervalSeconds: 3600 });
  },
  'intervalHistory.intervals': (n) => {
    const last = Date.UTC(2004, 0, 1) + (Math.floor(n / 1440) * 1440 - 1) * 60_000;
    const ends = [Date.UTC(2004, 0, 1), n % 1440 === 0 ? last : last + 60_000];
    const rows = ends.map((time) => ({ time, contacts: 3 }));
    return () => halfhour.intervalHistory(rows, { ...utc, intervalSeconds: 60 });
  },
  'historyFromColumns.intervals': (n) => {
    const columns = { startDate: '2004-01-01', contacts: new Float64Array(n).fill(3) };
    return () => halfhour.historyFromColumns(columns, { ...utc, intervalSeconds: 60 });
  },
  'forecastVolume.intervals': (n) => {
    const history = historyOf(n);
    return () => halfhour.forecastVolume(history, { days: 7 });
  },
  'forecastFromTotals.intervals': (n) => {
    const like = historyOf(n);
    const totals = [{ from: '2024-01-01', contacts: 300 }];
    return () => halfhour.forecastFromTotals(totals, { like, days: 7 });
  },
  'backtest.intervals': (n) => {
    const history = historyOf(n);
    return () => halfhour.backtest(history, { origins: 1 });
  },
  'forecastAht.intervals': (n) => {
    const history = historyOf(n);
    return () => halfhour.forecastAht(history, { days: 7 });
  },
  'prepareDay.intervals': (n) => {
    const history = historyOf(n);
    return () => halfhour.prepareDay(history);
  },
  'reforecastDay.intervals': (n) => {
    const history = historyOf(n);
    return () => halfhour.reforecastDay(history, { actuals: [] });
  },
  'analyseTraffic.intervals': (n) => {
    const history = historyOf(n);
    return () => halfhour.analyseTraffic(history);
  },
  'planWorkforce.intervals': (n) => {
    const history = halfHoursOf(n);
    return () =>
      halfhour.planWorkforce(history, {
        forecast: { days: 7 },
        targets: service,
        shifts: { shiftTypes: [shiftType('D')], maxSteps: 10 },
      });
  },
  'compareForecasts.values': (n) => {
    // One more than the limit is half of two more.
    const values = series(Math.ceil(n / 2), 3);
    const forecasts = ['own', 'other'].map((name) => ({ name, values }));
    return () => halfhour.compareForecasts({ actuals: values, forecasts });
  },
  'accuracy.values': (n) => {
    const values = series(n, 3);
    return () => halfhour.accuracy(values, values);
  },
  'reconcile.values': (n) => {
    const values = series(n, 3);
    return () => halfhour.reconcile({ name: 'a', values, children: [{ name: 'b', values }] });
  },
  'intervalGrid.intervals': (n) => {
    const days = Math.ceil(n / 1440);
    const to = halfhour.addDays('2000-01-01', days - 1);
    return () => halfhour.intervalGrid({ ...utc, from: '2000-01-01', to, intervalSeconds: 60 });
  },
  'headcountBridge.intervals': (n) => {
    const given = {
      intervalSeconds: 900,
      contacts: series(n, 20),
      ahtSeconds: 300,
      targetAgents: series(n, 9),
    };
    return () => halfhour.headcountBridge(given);
  },
  'headcountBridge.contracts': (n) => {
    const contract = { people: 2, hoursAWeek: 70, contractHours: 40 };
    const contracts = Array.from({ length: n }, (_, i) => ({ ...contract, name: `contract ${i}` }));
    const given = {
      intervalSeconds: 900,
      contacts: series(96, 20),
      ahtSeconds: 300,
      targetAgents: series(96, 9),
      rota: { people: 2 * n, hoursAWeek: 70 * n, contracts },
    };
    return () => halfhour.headcountBridge(given);
  },
  'staffIntervals.intervals': (n) => {
    const given = seriesOfIntervals(n);
    return () => halfhour.staffIntervals(given, service);
  },
  'staffPeriod.intervals': (n) => {
    const given = seriesOfIntervals(n);
    return () => halfhour.staffPeriod(given, service);
  },
  'staffPeriod.steps': (n) => {
    const given = seriesOfIntervals(48);
    return () => halfhour.staffPeriod(given, { ...service, maxSteps: n });
  },
  'occupancyEffects.intervals': (n) => {
    const given = seriesOfIntervals(n);
    return () => halfhour.occupancyEffects(given, service);
  },
  'staffVaryingLoad.intervals': (n) => {
    const given = seriesOfIntervals(n);
    return () => halfhour.staffVaryingLoad(given, service);
  },
  'staffVaryingLoad.erlangs': (n) => {
    const intervals = [{ contacts: n, ahtSeconds: 1800 }];
    return () => halfhour.staffVaryingLoad({ intervalSeconds: 1800, intervals }, service);
  },
  'queueWithLines.lines': (lines) => {
    const queue = { agents: 1000, offeredLoad: 1200, answerTimeInAht: 0.1, patienceInAht: 2 };
    return () => halfhour.queueWithLines({ ...queue, lines });
  },
  'linesForQueue.lines': (lines) => {
    // One agent with as much as it can do: so many lines are all busy one time in as many and one.
    const targetBlocking = 1.000_000_1 / (lines + 1);
    return () => halfhour.linesForQueue({ agents: 1, offeredLoad: 1, targetBlocking });
  },
  'queueWithCallbacks.lines': (lines) => {
    // Nobody waits on the line: there are as many callers as agents at most.
    const queue = { offerAboveInAht: 0, acceptedShare: 1, answerTimeInAht: 0.1, windowInAht: 1 };
    return () => halfhour.queueWithCallbacks({ ...queue, agents: lines, offeredLoad: 0.9 * lines });
  },
  'agentsForCallbacks.lines': (lines) => {
    const queue = { offerAboveInAht: 0, acceptedShare: 1, answerTimeInAht: 0.1, windowInAht: 1 };
    const targets = { targetServiceLevel: 0.8, targetCalledBack: 0.8, reserveAgents: lines - 1 };
    return () => halfhour.agentsForCallbacks({ ...queue, ...targets, offeredLoad: 0.01 });
  },
  'queueWithGeneralPatience.agents': (agents) => {
    const patience = { timesInAht: [0.1, 1], surviving: [0.9, 0.5] };
    const queue = { offeredLoad: Math.min(agents, 100_000), answerTimeInAht: 0.1, patience };
    return () => halfhour.queueWithGeneralPatience({ ...queue, agents });
  },
  'queueWithGeneralPatience.erlangs': (offeredLoad) => {
    const patience = { timesInAht: [0.1, 1], surviving: [0.9, 0.5] };
    const queue = {
      agents: Math.min(80_000, Math.ceil(offeredLoad)),
      answerTimeInAht: 0.1,
      patience,
    };
    return () => halfhour.queueWithGeneralPatience({ ...queue, offeredLoad });
  },
  'queueWithGeneralPatience.times': (times) => {
    const queue = { agents: 100, offeredLoad: 110, answerTimeInAht: 0.1, patience: curveOf(times) };
    return () => halfhour.queueWithGeneralPatience(queue);
  },
  'agentsForGeneralPatience.erlangs': (offeredLoad) => {
    const patience = { timesInAht: [0.1, 1], surviving: [0.9, 0.5] };
    const target = { criterion: 'servedWithin', target: 0.8 } as const;
    return () =>
      halfhour.agentsForGeneralPatience({ ...target, offeredLoad, answerTimeInAht: 0.1, patience });
  },
  'agentsForGeneralPatience.times': (times) => {
    const target = { criterion: 'servedWithin', target: 0.8 } as const;
    const queue = { ...target, offeredLoad: 110, answerTimeInAht: 0.1, patience: curveOf(times) };
    return () => halfhour.agentsForGeneralPatience(queue);
  },
  'queueWithChats.chats': (chats) => {
    const queue = { paceByChats: [1], answerTimeInAht: 0.1 };
    return () => halfhour.queueWithChats({ ...queue, agents: chats, offeredLoad: 0.99 * chats });
  },
  'agentsForChats.chats': (chats) => {
    const queue = { paceByChats: [1], answerTimeInAht: 0.1, targetServiceLevel: 0.8 };
    return () => halfhour.agentsForChats({ ...queue, offeredLoad: chats - 0.5 });
  },
  'fluidQueue.intervals': (n) => {
    const intervals = same(n, { offeredLoad: 11, agents: 10 });
    return () => halfhour.fluidQueue({ intervalInAht: 3, intervals, patienceInAht: 2 });
  },
  'agentsForFluid.intervals': (n) => {
    const day = { intervalInAht: 3, intervals: same(n, { offeredLoad: 11, agents: 10 }) };
    return () => halfhour.agentsForFluid({ ...day, patienceInAht: 2, maxWaitInAht: 0.1 });
  },
  'outboundPacing.lines': (lines) => {
    const numbers = { answeredShare: 0.3, dialTimeInAht: 0.1 };
    return () => halfhour.outboundPacing({ ...numbers, agents: Math.ceil(lines / 1.3), lines });
  },
  'linesForOutbound.agents': (agents) => {
    const numbers = { answeredShare: 0.3, dialTimeInAht: 0.1, maxAbandoned: 0.03 };
    return () => halfhour.linesForOutbound({ ...numbers, agents });
  },
  'agentsForOutbound.contacts': (contactsPerAht) => {
    const numbers = { answeredShare: 0.3, dialTimeInAht: 0.1, maxAbandoned: 0.03 };
    return () => halfhour.agentsForOutbound({ ...numbers, contactsPerAht });
  },
  'queueWithPriorities.classes': (n) => {
    const classes = series(n, 1 / n).map((offeredLoad) => ({ offeredLoad, answerTimeInAht: 1 }));
    return () => halfhour.queueWithPriorities({ agents: 2, classes });
  },
  'queueWithPriorities.events': (events) => {
    // Three agents and one erlang that goes before: four events in a handle time.
    const classes = [{ offeredLoad: 1 }, { offeredLoad: 1.5, answerTimeInAht: events / 4 }];
    return () => halfhour.queueWithPriorities({ agents: 3, classes });
  },
  'agentsForPriorities.classes': (n) => {
    const target = { answerTimeInAht: 1, targetServiceLevel: 0.9 };
    const classes = series(n, 1 / n).map((offeredLoad) => ({ offeredLoad, ...target }));
    return () => halfhour.agentsForPriorities({ classes });
  },
  'agentsForPriorities.events': (events) => {
    const target = { answerTimeInAht: events / 4, targetServiceLevel: 1 - 1e-9 };
    const classes = [{ offeredLoad: 1 }, { offeredLoad: 1.5, ...target }];
    return () => halfhour.agentsForPriorities({ classes });
  },
  'whatIfGrid.cells': (n) => {
    const agents = Array.from({ length: n }, (_, i) => 10 + (i % 50));
    return () => halfhour.whatIfGrid({ offeredLoad: 10, agents, answerTimesInAht: [0.1] });
  },
  'staffingGrid.cells': (n) => {
    const agents = Array.from({ length: n }, (_, i) => 10 + (i % 50));
    const work = { contacts: 100, intervalSeconds: 1800, ahtSeconds: 180 };
    return () => halfhour.staffingGrid({ ...work, agents, targets: [service] });
  },
  'designShifts.intervals': (n) => {
    const requirement = requirementOf(n);
    return () =>
      halfhour.designShifts({ requirement, shiftTypes: [shiftType('D')], maxSteps: 1000 });
  },
  'designShifts.shiftTypes': (n) => {
    const shiftTypes = Array.from({ length: n }, (_, t) => shiftType(`T${t}`));
    return () =>
      halfhour.designShifts({ requirement: requirementOf(672), shiftTypes, maxSteps: 1000 });
  },
  'designShifts.steps': (n) => () => halfhour.designShifts({ ...smallDesign, maxSteps: n }),
  'designSiteShifts.intervals': (n) => () => halfhour.designSiteShifts(siteDesign(n, 1)),
  'designSiteShifts.shiftTypes': (n) => () => halfhour.designSiteShifts(siteDesign(672, n)),
  'designSiteShifts.sites': (n) => {
    const [site] = siteDesign(48, 1).sites;
    const sites = Array.from({ length: n }, (_, i) => ({ ...site!, name: `site ${i}` }));
    return () => halfhour.designSiteShifts({ ...siteDesign(672, 1), sites });
  },
  'designSiteShifts.steps': (n) => () =>
    halfhour.designSiteShifts({ ...siteDesign(96, 1), maxSteps: n }),
  'suggestShiftChanges.shiftTypes': (n) => {
    const shiftTypes = Array.from({ length: n }, (_, t) => shiftType(`T${t}`));
    return () => halfhour.suggestShiftChanges({ ...smallDesign, shiftTypes, maxSteps: 200 });
  },
  'suggestShiftChanges.steps': (n) => () =>
    halfhour.suggestShiftChanges({ ...smallDesign, maxSteps: n }),
  'suggestChanges.plans': (n) => {
    const { plan, options } = planOfAWeek();
    const pooling = Array.from({ length: n }, (_, i) => ({ name: `pool ${i}`, plan }));
    return () => halfhour.suggestChanges(plan, { options, pooling });
  },
  'suggestChanges.steps': (n) => () =>
    halfhour.suggestChanges({} as halfhour.WorkforcePlan, {
      options: {} as halfhour.PlanWorkforceInput,
      maxSteps: n,
    }),
  'suggestShiftTypes.shiftTypes': (n) => {
    const offered = Array.from({ length: n - 1 }, (_, t) => shiftType(`T${t}`));
    return () => halfhour.suggestShiftTypes({ ...smallDesign, offered, maxSteps: 200 });
  },
  'suggestShiftTypes.steps': (n) => () =>
    halfhour.suggestShiftTypes({ ...smallDesign, offered: [], maxSteps: n }),
  'suggestShiftTypes.intervals': (n) => {
    const shiftTypes = [shiftType('D')];
    const requirement = requirementOf(n);
    return () =>
      halfhour.suggestShiftTypes({ requirement, shiftTypes, offered: [], maxSteps: 200 });
  },
  'priceRules.shiftTypes': (n) => {
    const shiftTypes = Array.from({ length: n }, (_, t) => shiftType(`T${t}`));
    return () => halfhour.priceRules({ ...smallRules, shiftTypes, maxSteps: 200 });
  },
  'priceRules.steps': (n) => () => halfhour.priceRules({ ...smallRules, maxSteps: n }),
  'priceRules.intervals': (n) => () =>
    halfhour.priceRules({ ...smallRules, requirement: requirementOf(n, 300), maxSteps: 200 }),
  'placeBreaks.steps': (n) => () =>
    halfhour.placeBreaks({ ...smallDesign, duties: [duty], maxSteps: n }),
  'suggestShiftChanges.intervals': (n) => {
    const requirement = requirementOf(n);
    return () =>
      halfhour.suggestShiftChanges({ requirement, shiftTypes: [shiftType('D')], maxSteps: 200 });
  },
  'evaluateCoverage.intervals': (n) => {
    const requirement = requirementOf(n, 540);
    return () => halfhour.evaluateCoverage({ requirement, duties: [duty] });
  },
  'evaluateCoverage.duties': (n) => {
    const duties = same(n, duty);
    return () => halfhour.evaluateCoverage({ requirement: requirementOf(672), duties });
  },
  'placeBreaks.duties': (n) => {
    const duties = same(n, duty);
    return () =>
      halfhour.placeBreaks({
        requirement: requirementOf(672),
        shiftTypes: [shiftType('D')],
        duties,
        maxSteps: 100,
      });
  },
  'compareDesigns.duties': (n) => {
    const duties = same(n, duty);
    return () => halfhour.compareDesigns(requirementOf(672), duties, duties);
  },
  'generateRotation.employees': (n) => () =>
    halfhour.generateRotation({ ...rotationOf(n), maxSteps: 1000 }),
  'generateRotation.shifts': (n) => () =>
    halfhour.generateRotation({ ...rotationOf(12, n), maxSteps: 1000 }),
  'generateRotation.steps': (n) => () =>
    halfhour.generateRotation({ ...rotationOf(4), maxSteps: n }),
  'generateAlternatives.shifts': (n) => () =>
    halfhour.generateAlternatives({ ...rotationOf(12, n), maxSteps: 100 }, 1),
  'generateAlternatives.steps': (n) => () =>
    halfhour.generateAlternatives({ ...rotationOf(4), maxSteps: n }, 1),
  'relaxRotation.shifts': (n) => () =>
    halfhour.relaxRotation({ ...rotationOf(12, n), maxSteps: 10 }),
  'relaxRotation.steps': (n) => () => halfhour.relaxRotation({ ...rotationOf(4), maxSteps: n }),
  'generateCrewRotations.employeesInACrew': (n) => () =>
    halfhour.generateCrewRotations({ ...rotationOf(n), employees: n, crews: 1, maxSteps: 1000 }),
  'generateCrewRotations.shifts': (n) => () =>
    halfhour.generateCrewRotations({ ...rotationOf(24, n), employees: 24, crews: 2, maxSteps: 10 }),
  'generateCrewRotations.steps': (n) => () =>
    halfhour.generateCrewRotations({ ...rotationOf(8), employees: 8, crews: 2, maxSteps: n }),
  'generateAlternatives.employees': (n) => () =>
    halfhour.generateAlternatives({ ...rotationOf(n), maxSteps: 100 }, 1),
  'relaxRotation.employees': (n) => () =>
    halfhour.relaxRotation({ ...rotationOf(n), maxSteps: 10 }),
  'generateCrewRotations.employees': (n) => {
    const crews = Math.ceil(n / 20);
    return () =>
      halfhour.generateCrewRotations({ ...rotationOf(n), employees: n, crews, maxSteps: 1000 });
  },
  'generateRoster.people': (n) => () => halfhour.generateRoster(rosterToFind(n, 1, 1)),
  'generateRoster.dates': (n) => () => halfhour.generateRoster(rosterToFind(1, n, 1)),
  'generateRoster.shifts': (n) => () => halfhour.generateRoster(rosterToFind(1, 1, n)),
  'generateRoster.trainings': (n) => {
    const roster = rosterToFind(Math.min(n, 500), 7, 1);
    const trainings = Array.from({ length: n }, (_, i) => ({
      id: `T${i}`,
      employees: [`P${i % 500}`],
      minutes: 30,
    }));
    return () => halfhour.generateRoster({ ...roster, trainings });
  },
  'generateRoster.steps': (n) => () =>
    halfhour.generateRoster({ ...rosterToFind(1, 7, 1), maxSteps: n }),
  'scoreRoster.people': (n) => scoredOf(n, 1, 1),
  'scoreRoster.dates': (n) => scoredOf(1, n, 1),
  'scoreRoster.shifts': (n) => scoredOf(1, 1, n),
  'scoreRoster.duties': (n) => scoredOf(1, 1, 1, n),
  'checkRotation.weeks': (n) => {
    const rota = same(n, ['S0', 'S0', 'S0', 'S0', 'S0', null, null] as const);
    const { employees: _people, ...rules } = rotationOf(n);
    return () => halfhour.checkRotation(rota, rules);
  },
  'layRoster.dates': (n) => {
    const days = Math.min(365, n);
    const employees = Array.from({ length: Math.ceil(n / days) }, (_, p) => ({
      name: `P${p}`,
      week: 0,
    }));
    return () =>
      halfhour.layRoster({
        rota: [['D', 'D', 'D', 'D', 'D', null, null]],
        shifts: [shift],
        employees,
        startDate: '2026-01-01',
        days,
        timeZone: 'UTC',
      });
  },
  'checkRoster.duties': (n) => {
    const roster = rosterOf(n);
    return () => halfhour.checkRoster(roster, halfhour.ROSTER_RULE_PRESETS.eu);
  },
  'repairRoster.duties': (n) => {
    const roster = rosterOf(n);
    const absences = [{ employee: 'P0', from: '2026-01-05', to: '2026-01-06' }];
    return () => halfhour.repairRoster(roster, { absences, rules: [] });
  },
  'evenOutRoster.duties': (n) => {
    const roster = rosterOf(n);
    return () => halfhour.evenOutRoster(roster, { rules: [], maxChanges: 1 });
  },
  'checkSwap.duties': (n) => {
    const roster = rosterOf(n);
    const swap = [{ from: 'P0', date: '2026-01-05' }];
    return () => halfhour.checkSwap(roster, [swap], { rules: [] });
  },
  'checkSwap.swaps': (n) => {
    const roster = rosterOf(365);
    const swaps = same(n, [{ from: 'P0', date: '2026-01-05' }]);
    return () => halfhour.checkSwap(roster, swaps, { rules: [] });
  },
  'offerDuties.duties': (n) => {
    const roster = rosterOf(n);
    return () => halfhour.offerDuties(roster, { duties: roster.duties.slice(0, 1), rules: [] });
  },
  'offerDuties.openDuties': (n) => {
    const roster = rosterOf(365);
    const duties = same(n, roster.duties[0]!);
    return () => halfhour.offerDuties(roster, { duties, rules: [] });
  },
  'awardDuties.duties': (n) => {
    const roster = rosterOf(n);
    return () => halfhour.awardDuties(roster, { duties: [], bids: [], by: 'turns', rules: [] });
  },
  'awardDuties.openDuties': (n) => {
    const roster = rosterOf(365);
    const duties = same(n, roster.duties[0]!);
    return () => halfhour.awardDuties(roster, { duties, bids: [], by: 'turns', rules: [] });
  },
  'measureFairness.duties': (n) => {
    const roster = rosterOf(n);
    return () => halfhour.measureFairness(roster);
  },
  'premiumHours.duties': (n) => {
    const roster = rosterOf(n);
    return () => halfhour.premiumHours(roster, {});
  },
  'rosterToCsv.duties': (n) => {
    const roster = rosterOf(n);
    return () => halfhour.rosterToCsv(roster);
  },
  'rosterUpdateToICalendar.duties': (n) => {
    const roster = rosterOf(n);
    const after = { ...roster, duties: [] };
    return () => halfhour.rosterUpdateToICalendar(roster, after, { sequence: 1 });
  },
  'rosterToICalendar.duties': (n) => {
    const roster = rosterOf(n);
    return () => halfhour.rosterToICalendar(roster);
  },
  'leaveAllotment.intervals': (n) => () => halfhour.leaveAllotment(leaveOf(n, 1, 0)),
  'leaveAllotment.people': (n) => () => halfhour.leaveAllotment(leaveOf(48, n, 0)),
  'leaveAllotment.requests': (n) => () => halfhour.leaveAllotment(leaveOf(48, 10, n)),
  'leaveAllotment.steps': (n) => () =>
    halfhour.leaveAllotment(leaveOf(48, 10, 10), { maxSteps: n }),
  'forecastShrinkage.rows': (n) => {
    const dates = Array.from({ length: 7300 }, (_, d) => halfhour.addDays('2000-01-01', d));
    const history = Array.from({ length: n }, (_, i) => ({
      date: dates[Math.floor(i / 288) % dates.length]!,
      startMinutes: 5 * (i % 288),
      lost: 1 + (i % 7),
      available: 100,
    }));
    return () =>
      halfhour.forecastShrinkage({
        history,
        period: 'day',
        from: '2024-01-01',
        to: '2024-01-31',
      });
  },
  'forecastShrinkage.dates': (n) => () =>
    halfhour.forecastShrinkage({
      history: [{ date: '2023-01-01', lost: 1, available: 20 }],
      period: 'day',
      from: '2024-01-01',
      to: halfhour.addDays('2024-01-01', n - 1),
    }),
  'measureAdherence.rows': (n) => () =>
    halfhour.measureAdherence({
      ...noAdherence,
      log: Array.from({ length: n }, (_, i) => ({
        agent: `agent ${i % 500}`,
        start: Date.UTC(2024, 0, 1) + Math.floor(i / 500) * 30_000,
        state: 'ready',
      })),
    }),
  'measureAdherence.intervals': (n) => () =>
    halfhour.measureAdherence({
      ...noAdherence,
      log: [
        { agent: 'a', start: 0, state: 'ready' },
        { agent: 'a', start: n * 60_000, state: 'ready' },
      ],
      intervalSeconds: 60,
    }),
  'measureAttrition.people': (n) => () =>
    halfhour.measureAttrition({
      people: Array.from({ length: n }, (_, i) => ({
        joined: halfhour.addDays('2020-01-01', i % 1500),
        ...(i % 3 === 0 ? { left: halfhour.addDays('2020-01-01', (i % 1500) + (i % 700)) } : {}),
      })),
      from: '2023-01-01',
      to: '2024-12-31',
    }),
  'hiringPlan.periods': (n) => () => halfhour.hiringPlan(hiringOf(n)),
  'hiringPlan.steps': (n) => () => halfhour.hiringPlan(hiringOf(4), { maxSteps: n }),
  'suggestIntradayActions.intervals': (n) => () =>
    halfhour.suggestIntradayActions(intradayOf(n, 12)),
  'suggestIntradayActions.people': (n) => () => halfhour.suggestIntradayActions(intradayOf(24, n)),
  'suggestIntradayActions.steps': (n) => () =>
    halfhour.suggestIntradayActions(intradayOf(24, 12), { maxSteps: n }),
  'planCapacity.periods': (n) => () => halfhour.planCapacity(capacityOf(n, 1, 1, 0)),
  'planCapacity.queues': (n) => () => halfhour.planCapacity(capacityOf(4, n, 1, 0)),
  'planCapacity.teams': (n) => () => halfhour.planCapacity(capacityOf(4, n, n, 0)),
  'planCapacity.scenarios': (n) => () => halfhour.planCapacity(capacityOf(4, 1, 1, n)),
  'planCapacity.steps': (n) => () => halfhour.planCapacity(capacityOf(4, 1, 1, 0), { maxSteps: n }),
  'projectStaff.periods': (n) => {
    const hires = series(n, 3);
    return () => halfhour.projectStaff(hiringOf(n), hires);
  },
  'evaluateCost.channels': (n) => () => halfhour.evaluateCost(costOf(n)),
  'tornado.channels': (n) => () => halfhour.tornado(costOf(n)),
  'compareScenarios.scenarios': (n) => {
    const change = { path: 'channels[0].contacts', factor: 1.1 };
    const scenarios = same(n, { name: 'more', changes: [change] });
    return () => halfhour.compareScenarios(costOf(1), scenarios);
  },
  'costStaircase.volumes': (n) => {
    const question = { intervalSeconds: 1800, ahtSeconds: 180, ...service, agentHourCost: 30 };
    return () => halfhour.costStaircase({ volumes: series(n, 50), ...question });
  },
  'cohenKappa.contacts': (n) => {
    const ratings = same(n, ['pass', 'fail']);
    return () => halfhour.cohenKappa(ratings);
  },
  'fleissKappa.contacts': (n) => {
    const ratings = same(n, ['pass', 'fail']);
    return () => halfhour.fleissKappa(ratings);
  },
  'scoreAgreement.contacts': (n) => {
    const scores = same(n, [1, 2]);
    return () => halfhour.scoreAgreement(scores);
  },
  'simulateQueue.contacts': (n) => () => halfhour.simulateQueue(queueOf(n / 2)),
  'verifyStaffing.contacts': (n) => () =>
    halfhour.verifyStaffing({ ...queueOf(n / 2), maxSteps: 1 }),
  'verifyStaffing.steps': (n) => () => halfhour.verifyStaffing({ ...queueOf(20), maxSteps: n }),
  'optimiseSkillGroups.groups': (n) => () =>
    halfhour.optimiseSkillGroups({
      ...oneGroup,
      groups: same(n, oneGroup.groups[0]!),
      maxSteps: 1,
    }),
  'optimiseSkillGroups.steps': (n) => () =>
    halfhour.optimiseSkillGroups({ ...oneGroup, maxSteps: n }),
  'optimiseSkillGroupDay.groups': (n) => () =>
    halfhour.optimiseSkillGroupDay({
      ...oneGroupOfDay(2),
      groups: same(n, oneGroup.groups[0]!),
      maxSteps: 1,
    }),
  'optimiseSkillGroupDay.intervals': (n) => () =>
    halfhour.optimiseSkillGroupDay({ ...oneGroupOfDay(n), maxSteps: 1 }),
  'optimiseSkillGroupDay.steps': (n) => () =>
    halfhour.optimiseSkillGroupDay({ ...oneGroupOfDay(2), maxSteps: n }),
  'simulateCentre.contacts': (n) => {
    // A hundred erlangs in as many intervals as that takes.
    const intervals = Math.ceil(n / 2000);
    const queue = { name: 'q', ...utcQueue, patienceSeconds: 60 };
    const { intervalSeconds, ...rest } = queue;
    const contacts = series(intervals, n / 2 / intervals);
    return () =>
      halfhour.simulateCentre({
        intervalSeconds,
        queues: [{ ...rest, contacts }],
        groups: [{ name: 'g', agents: 110, skills: [{ queue: 'q' }] }],
        replications: 2,
      });
  },
  'replayCalls.calls': (n) => {
    const replayed = Array.from({ length: n }, (_, i) => ({
      arrivalSeconds: i / 10,
      handleSeconds: 200,
    }));
    const intervals = Math.ceil(n / 18_000);
    return () => halfhour.replayCalls({ ...utcQueue, calls: replayed, intervals, agents: 2100 });
  },
  'measureCalls.calls': (n) => {
    const intervals = Math.ceil(n / 18_000);
    const input = { calls: calls(n), intervals, intervalSeconds: 1800, answerTimeSeconds: 20 };
    return () => halfhour.measureCalls(input);
  },
  'measureCalls.intervals': (n) => () =>
    halfhour.measureCalls({
      calls: [call(0)],
      intervals: n,
      intervalSeconds: 1800,
      answerTimeSeconds: 20,
    }),
  'estimatePatience.calls': (n) => {
    const gone = { arrivalSeconds: 0, waitSeconds: 5, outcome: 'abandoned' as const };
    const given = [gone, ...calls(n - 1)];
    return () => halfhour.estimatePatience(given);
  },
  'estimateHandleTimes.calls': (n) => {
    const given = calls(n);
    return () => halfhour.estimateHandleTimes(given);
  },
  'estimateRedials.calls': (n) => {
    const given = calls(n);
    return () => halfhour.estimateRedials({ calls: given, windowSeconds: 600 });
  },
};
