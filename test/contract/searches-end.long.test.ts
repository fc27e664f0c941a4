import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as halfhour from '../support/everything.ts';
import { projectRoot } from '../support/source-files.ts';

type Progress = Parameters<NonNullable<halfhour.SearchControl['onProgress']>>[0];

/** How a search is called, and how many searches in a row it is, each with as many steps as allowed. */
interface Search {
  readonly run: (control: halfhour.SearchControl) => unknown;
  readonly inARow?: number;
}

const week = (agents: number) =>
  Array.from({ length: 168 }, (_, hour) => (hour % 24 >= 7 && hour % 24 < 21 ? agents : 1));
const shiftTypes = [
  {
    id: 'full-time',
    lengthMinutes: 480,
    breaks: [{ kind: 'meal', minutes: 60, earliestMinutes: 180, latestMinutes: 300 }],
  },
  { id: 'part-time', lengthMinutes: 240 },
] as const;
const requirement = { intervalSeconds: 3600, agents: week(7) };
const duty = { typeId: 'part-time', day: 0, startMinutes: 480, lengthMinutes: 240, breaks: [] };
const lunch = { kind: 'meal', startMinutes: 660, minutes: 60, paid: false } as const;
const fullTime = { ...duty, typeId: 'full-time', lengthMinutes: 480, breaks: [lunch] };

const shifts = [
  { id: 'D', startMinutes: 420, lengthMinutes: 720, minRun: 2, maxRun: 4 },
  { id: 'N', startMinutes: 1140, lengthMinutes: 720, minRun: 2, maxRun: 4 },
];
const rotation = {
  employees: { min: 4, max: 12 },
  shifts,
  demand: [new Array(7).fill(2), new Array(7).fill(1)],
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 2, max: 4 },
  minRestHours: 11,
  objective: { freeWeekend: 2, evenNights: true },
};
const roster = halfhour.layRoster({
  rota: [
    ['D', 'D', 'N', 'N', null, null, null],
    [null, 'D', 'D', null, 'N', 'N', null],
    ['N', null, null, 'D', 'D', 'D', null],
  ],
  shifts: shifts.map(({ minRun, maxRun, ...shift }) => shift),
  employees: ['Ann', 'Bob', 'Cem', 'Dee', 'Eve'].map((name, i) => ({ name, week: i % 3 })),
  startDate: '2026-06-01',
  days: 56,
  timeZone: 'Europe/Berlin',
});

const rest = { kind: 'minRestHours', id: 'rest', source: 'this test' } as const;

const deskOptions: halfhour.PlanWorkforceInput = {
  forecast: { days: 7 },
  ahtSeconds: 300,
  targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
  shifts: { shiftTypes },
};
const desk = halfhour.planWorkforce(
  halfhour.intervalHistory(
    week(30).map((contacts, i) => ({
      time: new Date(Date.UTC(2026, 0, 5) + i * 3_600_000).toISOString().slice(0, 16),
      contacts,
    })),
    { timeZone: 'UTC', intervalSeconds: 3600 },
  ),
  deskOptions,
);

const hiring = {
  required: Array.from({ length: 24 }, (_, t) => 100 + 3 * t + 5 * (t % 4)),
  startingAgents: 100,
  attrition: 0.04,
  payPerAgent: 5000,
  costPerHire: 1000,
  outsourcing: { costPerAgent: 9500 },
  stages: [{ name: 'training', attrition: 0.1, productivity: 0 }],
  classes: { minSize: 4, maxSize: 20, fixedCost: 3000 },
};

const skills = ['billing', 'sales', 'technical'];

/** An input for each public function that takes `maxSteps`; one without it fails the first test below. */
const searches: Readonly<Record<string, Search>> = {
  designRotation: {
    run: (control) =>
      halfhour.designRotation({
        ...control,
        requirement: { intervalSeconds: 3600, agents: week(3) },
        shiftTypes,
        daysOff: { min: 2, max: 4 },
        workStretch: { min: 2, max: 5 },
        minRestHours: 11,
        weeklyHours: { maxAverage: 40 },
      }),
  },
  priceRules: {
    run: (control) =>
      halfhour.priceRules({
        ...control,
        requirement: { intervalSeconds: 3600, agents: week(3) },
        shiftTypes,
        daysOff: { min: 2, max: 4 },
        workStretch: { min: 2, max: 5 },
        weeklyHours: { maxAverage: 40 },
      }),
  },
  designShifts: {
    run: (control) =>
      halfhour.designShifts({
        ...control,
        requirement,
        shiftTypes,
        limits: { maxDistinctShifts: 4 },
        startFrom: [{ ...fullTime, count: 3 }],
      }),
  },
  staffPeriod: {
    run: (control) =>
      halfhour.staffPeriod(
        {
          intervalSeconds: 3600,
          intervals: week(90).map((contacts) => ({ contacts, ahtSeconds: 240 })),
        },
        {
          ...control,
          targetServiceLevel: 0.95,
          answerTimeSeconds: 15,
          furtherServiceLevels: [{ targetServiceLevel: 0.99, answerTimeSeconds: 40 }],
        },
      ),
  },
  suggestShiftChanges: {
    run: (control) =>
      halfhour.suggestShiftChanges({
        ...control,
        requirement,
        shiftTypes,
        startFrom: Array.from({ length: 140 }, (_, i) => ({
          ...duty,
          day: i % 7,
          startMinutes: 60 * Math.floor(i / 7),
          count: 1,
        })),
      }),
  },
  designSiteShifts: {
    run: (control) =>
      halfhour.designSiteShifts({
        ...control,
        requirement: { ...requirement, startDate: '2026-03-23' },
        sites: [
          { name: 'Berlin', timeZone: 'Europe/Berlin', shiftTypes },
          { name: 'Manila', timeZone: 'Asia/Manila', shiftTypes },
        ],
      }),
  },
  suggestShiftTypes: {
    run: (control) =>
      halfhour.suggestShiftTypes({
        ...control,
        requirement,
        shiftTypes: [shiftTypes[0]],
        offered: [shiftTypes[1]],
      }),
  },
  suggestChanges: {
    run: (control) =>
      halfhour.suggestChanges(desk, {
        ...control,
        options: deskOptions,
        deflection: 0.2,
      }),
  },
  placeBreaks: {
    run: (control) =>
      halfhour.placeBreaks({
        ...control,
        requirement,
        shiftTypes,
        duties: Array.from({ length: 7 }, (_, day) => ({ ...fullTime, day, count: 9 })),
      }),
  },
  rotationDemand: {
    run: (control) =>
      halfhour.rotationDemand({
        ...control,
        requirement: week(7),
        intervalSeconds: 3600,
        shifts: [0, 5, 10, 14, 17].map((hour) => ({
          id: `from ${hour}`,
          startMinutes: 60 * hour,
          lengthMinutes: 60 * (7 + (hour % 3)),
        })),
      }),
  },
  generateRotation: { run: (control) => halfhour.generateRotation({ ...control, ...rotation }) },
  generateRoster: {
    run: (control) =>
      halfhour.generateRoster({
        ...control,
        people: ['Ann', 'Bob', 'Cem', 'Dee'].map((name) => ({
          name,
          hours: [{ per: 'week', least: 24, most: 48 }],
          daysInARow: { min: 2, max: 4 },
        })),
        shifts: shifts.map(({ minRun, maxRun, ...shift }) => shift),
        startDate: '2026-06-01',
        days: 28,
        timeZone: 'Europe/Berlin',
        cover: { shifts: ['D', 'N'].map((shift) => ({ shift, wanted: 1 })) },
        rules: [{ ...rest, hours: 11 }],
        requests: [{ employee: 'Ann', date: '2026-06-07', wants: 'off', weight: 3 }],
        fairness: { nights: 1 },
      }),
  },
  generateAlternatives: {
    run: (control) => halfhour.generateAlternatives({ ...control, ...rotation }, 3),
    inARow: 6,
  },
  generateCrewRotations: {
    run: (control) =>
      halfhour.generateCrewRotations({ ...control, ...rotation, employees: 14, crews: 2 }),
    inARow: 4,
  },
  relaxRotation: {
    run: (control) =>
      halfhour.relaxRotation({ ...control, ...rotation, employees: 9, minRestHours: 30 }),
    inARow: 100,
  },
  repairRoster: {
    run: (control) =>
      halfhour.repairRoster(roster, {
        ...control,
        absences: [{ employee: 'Ann', from: '2026-06-03', to: '2026-07-10' }],
        rules: [{ ...rest, hours: 11 }],
      }),
  },
  evenOutRoster: {
    run: (control) =>
      halfhour.evenOutRoster(roster, { ...control, rules: [{ ...rest, hours: 30 }] }),
  },
  leaveAllotment: {
    run: (control) =>
      halfhour.leaveAllotment(
        {
          intervals: Array.from({ length: 21 }, (_, i) => ({
            date: halfhour.addDays('2026-06-01', Math.floor(i / 3)),
            startMinutes: 540 + 30 * (i % 3),
            quantiles: [0],
            scheduledAgents: 1 + (i % 4),
          })),
          intervalSeconds: 1800,
          levels: [0.5],
          confidence: 0.5,
          ahtSeconds: 180,
          answerTimeSeconds: 20,
          targetServiceLevel: 0.8,
          people: Array.from({ length: 12 }, (_, p) => ({
            name: `P${p}`,
            duties: [0, 1, 2, 3, 4, 5, 6]
              .filter((weekday) => (weekday + p) % 3 > 0)
              .map((weekday) => ({
                weekday,
                startMinutes: 540 + 30 * (p % 2),
                endMinutes: 600 + 30 * (p % 2),
              })),
            owedHours: 1 + (p % 3),
          })),
          week: { minHours: 8, maxHours: 12 },
        },
        control,
      ),
  },
  hiringPlan: { run: (control) => halfhour.hiringPlan(hiring, control) },
  suggestIntradayActions: {
    run: (control) =>
      halfhour.suggestIntradayActions(
        {
          nowMinutes: 720,
          intervalSeconds: 1800,
          intervals: [720, 750, 780].map((startMinutes) => ({ startMinutes, quantiles: [60, 80] })),
          levels: [0.25, 0.75],
          ahtSeconds: 180,
          answerTimeSeconds: 20,
          targetServiceLevel: 0.8,
          costPerLateContact: 5,
          people: Array.from({ length: 12 }, (_, p) => ({
            name: `P${p}`,
            startMinutes: 480,
            endMinutes: 750 + 30 * (p % 2),
          })),
          sendHome: { savedPerHour: 18 },
          overtime: { costPerHour: 30, maxMinutes: 60, acceptance: 0.6 },
        },
        control,
      ),
  },
  planCapacity: {
    run: (control) => {
      const { required, ...terms } = hiring;
      return halfhour.planCapacity(
        {
          from: '2027-01-04',
          period: 'week',
          queues: [
            {
              name: 'sales',
              team: 'A',
              // An hour of work for each contact, and paid weeks of an hour: a contact is an agent.
              contacts: required,
              ahtSeconds: 3600,
              occupancy: 1,
            },
          ],
          teams: [{ name: 'A', fullTimeHours: 1, shrinkage: 0, hiring: terms }],
          draws: 10,
        },
        control,
      );
    },
  },
  staffSkillGroups: {
    run: (control) =>
      halfhour.staffSkillGroups({
        ...control,
        intervalSeconds: 1800,
        skills: skills.map((name, i) => ({
          name,
          contacts: 60 + 20 * i,
          ahtSeconds: 200 + 50 * i,
        })),
        groups: [
          ...skills.map((name) => ({ name, skills: [name] })),
          { name: 'all', skills, cost: 1.1 },
        ],
        targets: { targetServiceLevel: 0.8, answerTimeSeconds: 20 },
      }),
  },
  optimiseSkillGroups: {
    run: (control) =>
      halfhour.optimiseSkillGroups({
        ...control,
        intervalSeconds: 1800,
        queues: skills.map((name, s) => ({
          name,
          contacts: 60 - 10 * s,
          ahtSeconds: 240,
          targetServiceLevel: 0.8,
          answerTimeSeconds: 20,
        })),
        groups: [
          ...skills.map((name) => ({ name, skills: [{ queue: name }] })),
          { name: 'all', skills: skills.map((queue) => ({ queue, preference: 1 })), cost: 1.1 },
        ],
      }),
  },
  optimiseSkillGroupDay: {
    run: (control) =>
      halfhour.optimiseSkillGroupDay({
        ...control,
        intervalSeconds: 1800,
        queues: skills.map((name, s) => ({
          name,
          contacts: [20, 60 - 10 * s, 30],
          ahtSeconds: 240,
          targetServiceLevel: 0.8,
          answerTimeSeconds: 20,
        })),
        groups: [
          ...skills.map((name) => ({ name, skills: [{ queue: name }] })),
          { name: 'all', skills: skills.map((queue) => ({ queue, preference: 1 })), cost: 1.1 },
        ],
      }),
  },
  verifyStaffing: {
    run: (control) =>
      halfhour.verifyStaffing({
        ...control,
        intervalSeconds: 1800,
        contacts: [50, 100, 100, 50],
        ahtSeconds: 600,
        agents: [22, 30, 30, 22],
        answerTimeSeconds: 20,
        replications: 20,
      }),
  },
};

/** Public functions one of whose arguments has a field `maxSteps`. */
function functionsThatSearch(): string[] {
  const entry = join(projectRoot, 'src/index.ts');
  const program = ts.createProgram([entry], {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(entry)!;
  const takesSteps = (symbol: ts.Symbol) =>
    checker
      .getTypeOfSymbol(symbol)
      .getCallSignatures()
      .flatMap(({ parameters }) => parameters)
      .some((parameter) =>
        checker.getPropertyOfType(
          checker.getNonNullableType(checker.getTypeOfSymbol(parameter)),
          'maxSteps',
        ),
      );
  return checker
    .getExportsOfModule(checker.getSymbolAtLocation(file)!)
    .map((symbol) =>
      symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
    )
    .filter(takesSteps)
    .map(({ name }) => name)
    .sort();
}

interface Outcome {
  readonly answer: unknown;
  readonly reports: readonly Progress[];
}

function outcomeOf({ run }: Search, control: halfhour.SearchControl): Outcome {
  const reports: Progress[] = [];
  const answer = run({ ...control, onProgress: (progress) => reports.push(progress) });
  return { answer, reports };
}

/** What an answer says of its search: every status and count of steps in it, for several in a row have several. */
function said(answer: unknown): { readonly statuses: unknown[]; readonly steps: number[] } {
  const parts = (Array.isArray(answer) ? answer : [answer]).map((part) => part.result ?? part);
  return {
    statuses: parts.flatMap(({ status }) => (status === undefined ? [] : [status])),
    steps: parts.flatMap(({ steps }) => (typeof steps === 'number' ? [steps] : [])),
  };
}

/** Aborts at the look after so many. */
function abortedAfter(looks: number): { readonly aborted: boolean } {
  let seen = 0;
  return {
    get aborted() {
      return ++seen > looks;
    },
  };
}

/**
 * Searches that are not the same where they are stopped as with as many steps, and why not. Several in a row have as
 * many steps each, so no number stands for where the signal came.
 */
const unlike: Readonly<Record<string, string>> = {
  verifyStaffing: 'a step is a simulation, and the first is cut short by a signal',
  suggestChanges: 'a step is a week planned again, and one that a signal cuts short is none',
};
const stoppable = Object.entries(searches).filter(
  ([name, { inARow }]) => inARow === undefined && unlike[name] === undefined,
);

// The compiler takes its time: here, where no test's clock runs.
const named = functionsThatSearch();

const STATUSES = ['optimal', 'feasible', 'infeasible', 'unknown'];

describe('a search with maxSteps', () => {
  it('has an input in this test, whatever function it is of', () => {
    expect(named).toEqual(Object.keys(searches).sort());
  });

  describe.each(Object.entries(searches))('%s', (name, search) => {
    it.each([1, 10, 100])(
      'of %d keeps to it, says how it ended, and tells of its end',
      (maxSteps) => {
        const { answer, reports } = outcomeOf(search, { maxSteps });
        const { statuses, steps } = said(answer);
        for (const status of statuses) expect(STATUSES).toContain(status);
        const most = (search.inARow ?? 1) * maxSteps;
        for (const count of steps) expect(count).toBeLessThanOrEqual(most);
        for (const { steps } of reports) expect(steps).toBeLessThanOrEqual(most);
        expect(reports.at(-1)?.fraction).toBe(1);
        const fractions = reports.map(({ fraction }) => fraction);
        expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
      },
    );

    it('that is stopped at once gives what it has, and tells of its end', () => {
      const { answer, reports } = outcomeOf(search, { signal: { aborted: true } });
      for (const status of said(answer).statuses) expect(STATUSES).toContain(status);
      // Writing down what there is may take a few; hires are moved to where they miss nobody, once.
      const most = name === 'hiringPlan' || name === 'planCapacity' ? 150 : 5;
      expect(Math.max(0, ...said(answer).steps)).toBeLessThanOrEqual(most);
      if (reports.length > 0) expect(reports.at(-1)?.fraction).toBe(1);
    });
  });
});

describe('a search that is stopped', () => {
  it.each(stoppable)('answers what as many steps answer: %s', (_, search) => {
    for (const looks of [4, 30, 250]) {
      const { answer, reports } = outcomeOf(search, { signal: abortedAfter(looks) });
      const steps = reports.at(-1)?.steps ?? 0;
      expect(outcomeOf(search, { maxSteps: Math.max(1, steps) }).answer).toEqual(answer);
    }
  });
});
