// The sizes stand with time and memory at each limit in docs/limits.md, measured by `npm run bench -- limits`. Each
// function has a limit of its own, made when it is asked, so that no bundle carries those of others.

/** The most of one thing, and what to do about more of it. */
export interface Limit {
  readonly most: number;
  readonly advice: string;
}

/** The most of everything that a function counts; what it does not count may be as much as memory holds. */
export type Limits<Counted extends string = string> = () => Readonly<Record<Counted, Limit>>;

const rows = (most: number): Limit => ({
  most,
  advice: 'read the file year by year, or add rows up to intervals first',
});
const characters = (most: number): Limit => ({
  most,
  advice: 'cut the file, each part with its header, and read part by part',
});
const intervals = (most: number): Limit => ({
  most,
  advice: 'take longer intervals or fewer days',
});
const erlangs = (most: number): Limit => ({
  most,
  advice: 'no queue is as large: split it by site or by skill',
});
const values = (most: number): Limit => ({ most, advice: 'score or reconcile part by part' });
const cells = (most: number): Limit => ({
  most,
  advice: 'ask for fewer rows or columns at a time',
});
const shiftTypes = (most: number): Limit => ({
  most,
  advice: 'leave out types that hardly differ, or widen the window of one that stands for several',
});
const shifts = (most: number): Limit => ({
  most,
  advice: 'join shifts that are alike, or split the team',
});
const duties = (most: number): Limit => ({
  most,
  advice: 'take fewer weeks or one team at a time; duties that are alike share one count',
});
const employees = (most: number): Limit => ({
  most,
  advice: 'split the people into crews, each with a rota of its own',
});
const people = (most: number): Limit => ({ most, advice: 'roster one team at a time' });
const employeesInACrew = (most: number): Limit => ({ most, advice: 'make more crews' });
const weeks = (most: number): Limit => ({ most, advice: 'check the cycle of one crew at a time' });
const dates = (most: number): Limit => ({ most, advice: 'lay fewer days or one team at a time' });
const periods = (most: number): Limit => ({
  most,
  advice: 'plan months instead of weeks, or fewer years',
});
const queues = (most: number): Limit => ({ most, advice: 'put queues that are alike together' });
const teams = (most: number): Limit => ({ most, advice: 'plan some sites at a time' });
const sites = (most: number): Limit => ({
  most,
  advice: 'put sites of one time zone and one pay together',
});
const contracts = (most: number): Limit => ({
  most,
  advice: 'put contracts of the same hours together',
});
const plans = (most: number): Limit => ({ most, advice: 'ask for some of the pools at a time' });
const channels = (most: number): Limit => ({
  most,
  advice: 'put channels that are alike together',
});
const scenarios = (most: number): Limit => ({ most, advice: 'compare part by part' });
const volumes = (most: number): Limit => ({ most, advice: 'ask part by part' });
const contacts = (most: number): Limit => ({
  most,
  advice: 'fewer replications, days or contacts tell as much: sample them',
});
const calls = (most: number): Limit => ({ most, advice: 'take the log month by month' });
const peopleOfASite = (most: number): Limit => ({ most, advice: 'measure site by site' });
const requests = (most: number): Limit => ({ most, advice: 'answer them part by part' });
const lines = (most: number): Limit => ({
  most,
  advice: 'no switch has as many: a queue without a limit of lines is that of erlangA or erlangC',
});
const agentsOfAQueue = (most: number): Limit => ({
  most,
  advice: 'no queue is as large: split it by site or by skill',
});
const times = (most: number): Limit => ({
  most,
  advice: 'a curve through every hundredth of the times tells as much',
});
const chats = (most: number): Limit => ({
  most,
  advice: 'no queue is as large: split it by site or by skill',
});
const linesOfADialler = (most: number): Limit => ({ most, advice: 'no dialler has as many lines' });
const agentsOfADialler = (most: number): Limit => ({ most, advice: 'ask campaign by campaign' });
const places = (most: number): Limit => ({
  most,
  advice:
    'so long a queue is that of erlangA: hardly anybody takes a callback, or hardly anybody hangs up',
});
const classes = (most: number): Limit => ({
  most,
  advice: 'put classes together that wait much alike',
});
const events = (most: number): Limit => ({
  most,
  advice:
    'leave the answer time out, or take a shorter one: in so many events the mean wait tells as much',
});
const groups = (most: number): Limit => ({
  most,
  advice:
    'leave out groups that hardly anybody could join, or put skills together that always come together',
});
const trainings = (most: number): Limit => ({
  most,
  advice: 'place the trainings of some weeks or people at a time',
});
const swaps = (most: number): Limit => ({ most, advice: 'ask for fewer at a time' });
const openDuties = (most: number): Limit => ({
  most,
  advice: 'ask date by date: what is far off hangs little together',
});

/** Of a search: more than an hour's worth of them on any machine of today. */
const steps = (): Limit => ({
  most: 10_000_000,
  advice: 'fewer steps find nearly as much; begin again from the best found',
});

/** A history of a million intervals: 20 years of quarter-hours have 701,280. */
const ofHistory = () => ({ intervals: intervals(1_000_000) });

/** A month of quarter-hours has 2,976. */
const ofDesign = () => ({
  intervals: intervals(2976),
  shiftTypes: shiftTypes(200),
  steps: steps(),
});

/** A cycle of four years; larger teams work in crews. */
const ofRotation = () => ({ employees: employees(200), shifts: shifts(24), steps: steps() });

/** A thousand people have as many in a year and more. */
const ofRoster = () => ({ duties: duties(200_000) });

const ofCalls = () => ({ calls: calls(2_000_000) });

export const queueWithLines = () => ({ lines: lines(100_000) });
export const linesForQueue = queueWithLines;
export const queueWithPriorities = () => ({ classes: classes(20), events: events(10_000) });
export const agentsForPriorities = queueWithPriorities;
export const queueWithGeneralPatience = () => ({
  agents: agentsOfAQueue(100_000),
  erlangs: erlangs(100_000),
  times: times(10_000),
});
export const agentsForGeneralPatience = () => ({ erlangs: erlangs(100_000), times: times(10_000) });
export const queueWithChats = () => ({ chats: chats(1_000_000) });
export const agentsForChats = queueWithChats;
export const fluidQueue = () => ({ intervals: intervals(200_000) });
export const agentsForFluid = fluidQueue;
export const outboundPacing = () => ({ lines: linesOfADialler(1_000_000) });
export const linesForOutbound = () => ({ agents: agentsOfADialler(100_000) });
export const agentsForOutbound = () => ({ contacts: agentsOfADialler(50_000) });
export const queueWithCallbacks = () => ({ lines: places(100_000) });
export const agentsForCallbacks = queueWithCallbacks;
export const readExport = () => ({ rows: rows(2_000_000), characters: characters(100_000_000) });
export const exportReader = () => ({ rows: rows(5_000_000), characters: characters(100_000_000) });
export const intervalHistory = () => ({ rows: rows(2_000_000), ...ofHistory() });
export const historyFromColumns = ofHistory;
export const intervalGrid = () => ({ intervals: intervals(2_000_000) });
export const forecastVolume = ofHistory;
export const forecastFromTotals = ofHistory;
export const backtest = ofHistory;
export const forecastAht = ofHistory;
export const prepareDay = ofHistory;
export const reforecastDay = ofHistory;
export const analyseTraffic = ofHistory;
export const planWorkforce = ofHistory;
export const leaveAllotment = () => ({
  intervals: intervals(200_000),
  people: peopleOfASite(5000),
  requests: requests(100_000),
  steps: steps(),
});
/** Each scenario has a plan of each team, and a row of each period. */
export const planCapacity = () => ({
  periods: periods(260),
  queues: queues(100),
  teams: teams(50),
  scenarios: scenarios(20),
  steps: steps(),
});
export const suggestChanges = () => ({ plans: plans(100), steps: steps() });
export const suggestIntradayActions = () => ({
  intervals: intervals(192),
  people: peopleOfASite(1000),
  steps: steps(),
});
export const headcountBridge = () => ({
  intervals: intervals(1_000_000),
  contracts: contracts(10_000),
});
export const accuracy = () => ({ values: values(2_000_000) });
export const compareForecasts = () => ({ values: values(2_000_000) });
export const reconcile = () => ({ values: values(1_000_000) });
export const staffIntervals = () => ({ intervals: intervals(1_000_000) });
export const forecastShrinkage = () => ({ rows: rows(1_000_000), dates: dates(3660) });
export const staffPeriod = () => ({ intervals: intervals(100_000), steps: steps() });
export const occupancyEffects = () => ({ intervals: intervals(100_000) });
export const staffVaryingLoad = () => ({
  intervals: intervals(200_000),
  erlangs: erlangs(1_000_000),
});
export const whatIfGrid = () => ({ cells: cells(1_000_000) });
export const staffingGrid = () => ({ cells: cells(1_000_000) });
export const designShifts = ofDesign;
export const designSiteShifts = () => ({ ...ofDesign(), sites: sites(50) });
export const suggestShiftChanges = ofDesign;
export const suggestShiftTypes = ofDesign;
export const evaluateCoverage = () => ({ intervals: intervals(200_000), duties: duties(100_000) });
export const priceRules = () => ({
  intervals: intervals(2016),
  shiftTypes: shiftTypes(24),
  steps: steps(),
});
export const placeBreaks = () => ({ duties: duties(2000), steps: steps() });
export const compareDesigns = () => ({ duties: duties(100_000) });
export const generateRotation = ofRotation;
export const generateAlternatives = ofRotation;
export const relaxRotation = ofRotation;
export const generateCrewRotations = () => ({
  ...ofRotation(),
  employees: employees(5000),
  employeesInACrew: employeesInACrew(200),
});
export const generateRoster = () => ({
  people: people(500),
  dates: dates(60_000),
  shifts: shifts(200),
  trainings: trainings(2000),
  steps: steps(),
});
export const scoreRoster = () => ({
  people: people(500),
  dates: dates(60_000),
  shifts: shifts(200),
  duties: duties(60_000),
});
export const checkRotation = () => ({ weeks: weeks(5000) });
export const layRoster = () => ({ dates: dates(1_000_000) });
export const checkRoster = ofRoster;
export const repairRoster = ofRoster;
export const evenOutRoster = () => ({ duties: duties(20_000) });
export const checkSwap = () => ({ ...ofRoster(), swaps: swaps(100_000) });
export const offerDuties = () => ({ ...ofRoster(), openDuties: openDuties(2000) });
export const awardDuties = offerDuties;
export const measureFairness = ofRoster;
export const premiumHours = () => ({ duties: duties(50_000) });
export const rosterToCsv = ofRoster;
export const rosterToICalendar = () => ({ duties: duties(50_000) });
export const rosterUpdateToICalendar = rosterToICalendar;
export const measureAttrition = () => ({ people: peopleOfASite(200_000) });
export const hiringPlan = () => ({ periods: periods(260), steps: steps() });
export const projectStaff = () => ({ periods: periods(5000) });
export const evaluateCost = () => ({ channels: channels(1000) });
export const tornado = () => ({ channels: channels(100) });
export const compareScenarios = () => ({ scenarios: scenarios(10_000) });
export const costStaircase = () => ({ volumes: volumes(1_000_000) });
export const cohenKappa = () => ({ contacts: contacts(1_000_000) });
export const fleissKappa = () => ({ contacts: contacts(1_000_000) });
export const scoreAgreement = () => ({ contacts: contacts(1_000_000) });
// A billion would be minutes of silence (`bench/limits`).
export const simulateQueue = () => ({ contacts: contacts(100_000_000) });
// Each step simulates all of them.
export const verifyStaffing = () => ({ contacts: contacts(100_000_000), steps: steps() });
export const optimiseSkillGroups = () => ({ groups: groups(40), steps: steps() });
export const optimiseSkillGroupDay = () => ({
  groups: groups(40),
  intervals: intervals(2000),
  steps: steps(),
});
export const simulateCentre = () => ({ contacts: contacts(100_000_000) });
export const replayCalls = ofCalls;
export const measureCalls = () => ({ ...ofCalls(), intervals: intervals(1_000_000) });
export const measureAdherence = () => ({
  rows: rows(2_000_000),
  intervals: intervals(1_000_000),
});
export const estimatePatience = ofCalls;
export const estimateHandleTimes = ofCalls;
export const estimateRedials = ofCalls;
