import { frozen } from './freeze.ts';

// The sizes stand with time and memory at each limit in docs/limits.md, measured by `npm run bench -- limits`.

/** A history of a million intervals: 20 years of quarter-hours have 701,280. */
const HISTORY = { intervals: 1_000_000 };

/** Of a search: more than an hour's worth of them on any machine of today. */
const STEPS = 10_000_000;

/** A month of quarter-hours has 2,976. */
const DESIGN = { intervals: 2976, shiftTypes: 200, steps: STEPS };

/** A cycle of four years; larger teams work in crews. */
const ROTATION = { employees: 200, shifts: 24, steps: STEPS };

/** A thousand people have as many in a year and more. */
const ROSTER = { duties: 200_000 };

const CALLS = { calls: 2_000_000 };

/** The most of anything that a function takes, by function; one that is not here takes as much as memory does. */
export const LIMITS = /* @__PURE__ */ limits();

function limits() {
  return frozen({
    readExport: { rows: 2_000_000, characters: 100_000_000 },
    exportReader: { rows: 5_000_000, characters: 100_000_000 },
    intervalHistory: { rows: 2_000_000, ...HISTORY },
    intervalGrid: { intervals: 2_000_000 },
    forecastVolume: HISTORY,
    backtest: HISTORY,
    forecastAht: HISTORY,
    prepareDay: HISTORY,
    reforecastDay: HISTORY,
    analyseTraffic: HISTORY,
    planWorkforce: HISTORY,
    headcountBridge: { intervals: 1_000_000 },
    accuracy: { values: 2_000_000 },
    reconcile: { values: 1_000_000 },
    staffIntervals: { intervals: 1_000_000 },
    staffPeriod: { intervals: 100_000, steps: STEPS },
    occupancyEffects: { intervals: 100_000 },
    staffVaryingLoad: { intervals: 200_000, erlangs: 1_000_000 },
    whatIfGrid: { cells: 1_000_000 },
    staffingGrid: { cells: 1_000_000 },
    designShifts: DESIGN,
    suggestShiftChanges: DESIGN,
    evaluateCoverage: { intervals: 200_000, duties: 100_000 },
    priceRules: { intervals: 2016, shiftTypes: 24, steps: STEPS },
    placeBreaks: { duties: 2000, steps: STEPS },
    compareDesigns: { duties: 100_000 },
    generateRotation: ROTATION,
    generateAlternatives: ROTATION,
    relaxRotation: ROTATION,
    generateCrewRotations: { ...ROTATION, employees: 5000, employeesInACrew: 200 },
    checkRotation: { weeks: 5000 },
    layRoster: { dates: 1_000_000 },
    checkRoster: ROSTER,
    repairRoster: ROSTER,
    evenOutRoster: { duties: 20_000 },
    checkSwap: { ...ROSTER, swaps: 100_000 },
    offerDuties: { ...ROSTER, openDuties: 2000 },
    awardDuties: { ...ROSTER, openDuties: 2000 },
    measureFairness: ROSTER,
    premiumHours: { duties: 50_000 },
    rosterToCsv: ROSTER,
    rosterToICalendar: { duties: 50_000 },
    rosterUpdateToICalendar: { duties: 50_000 },
    hiringPlan: { periods: 260, steps: STEPS },
    projectStaff: { periods: 5000 },
    evaluateCost: { channels: 1000 },
    tornado: { channels: 100 },
    compareScenarios: { scenarios: 10_000 },
    costStaircase: { volumes: 1_000_000 },
    cohenKappa: { contacts: 1_000_000 },
    fleissKappa: { contacts: 1_000_000 },
    scoreAgreement: { contacts: 1_000_000 },
    simulateQueue: { contacts: 1_000_000_000 },
    verifyStaffing: { contacts: 1_000_000_000, steps: STEPS },
    simulateCentre: { contacts: 100_000_000 },
    replayCalls: CALLS,
    measureCalls: { ...CALLS, intervals: 1_000_000 },
    estimatePatience: CALLS,
    estimateHandleTimes: CALLS,
    estimateRedials: CALLS,
  });
}

/** What to do about too many, by what is counted. */
export const ADVICE: Readonly<Record<string, string>> = /* @__PURE__ */ frozen({
  rows: 'read the file year by year, or add rows up to intervals first',
  characters: 'cut the file, each part with its header, and read part by part',
  intervals: 'take longer intervals or fewer days',
  erlangs: 'no queue is as large: split it by site or by skill',
  values: 'score or reconcile part by part',
  cells: 'ask for fewer rows or columns at a time',
  shiftTypes:
    'leave out types that hardly differ, or widen the window of one that stands for several',
  shifts: 'join shifts that are alike, or split the team',
  steps: 'fewer steps find nearly as much; begin again from the best found',
  duties: 'take fewer weeks or one team at a time; duties that are alike share one count',
  employees: 'split the people into crews, each with a rota of its own',
  employeesInACrew: 'make more crews',
  weeks: 'check the cycle of one crew at a time',
  dates: 'lay fewer days or one team at a time',
  periods: 'plan months instead of weeks, or fewer years',
  channels: 'put channels that are alike together',
  scenarios: 'compare part by part',
  volumes: 'ask part by part',
  contacts: 'fewer replications, days or contacts tell as much: sample them',
  calls: 'take the log month by month',
  swaps: 'ask for fewer at a time',
  openDuties: 'ask date by date: what is far off hangs little together',
});
