import { evaluateCost } from 'halfhour/cost';
import { forecastVolume, intervalHistory } from 'halfhour/forecast';
import { hiringPlan } from 'halfhour/hiring';
import { readExport } from 'halfhour/read';
import { generateRotation } from 'halfhour/rotation';
import { designShifts } from 'halfhour/shifts';
import {
  addShrinkage,
  agentsForConfidence,
  requiredAgents,
  serviceLevelRisk,
  staffIntervals,
} from 'halfhour/staffing';
import { livePages } from '../../docs/site/calculators/calculators.ts';

const target = { targetServiceLevel: 0.8, answerTimeSeconds: 20 };
const halfHour = { contacts: 100, intervalSeconds: 1800, ahtSeconds: 180, ...target };

/** Lines of a field of an example, as it stands on the page. */
function linesOf(file: string, name: string): string[] {
  const field = livePages
    .find((page) => page.file === file)
    ?.fields.find((one) => one.name === name);
  if (field?.kind !== 'lines') throw new Error(`${file} has no lines ${name}`);
  return field.initial.split('\n');
}

/** What stands on each page at first, asked of the library in the words of a caller and not through the page's code. */
export const libraryAnswers: Readonly<Record<string, () => Readonly<Record<string, unknown>>>> = {
  'half-hour': () => {
    const { agents, scheduledAgents, serviceLevel, asaSeconds, occupancy } = requiredAgents({
      ...halfHour,
      shrinkage: 0.3,
    });
    return { agents, scheduledAgents, serviceLevel, asaSeconds, occupancy };
  },
  day: () => {
    const { total } = staffIntervals(
      {
        intervalSeconds: 1800,
        intervals: linesOf('day', 'contacts').map((line) => ({
          contacts: Number(line.split(' ')[1]),
          ahtSeconds: 240,
        })),
      },
      { ...target, shrinkage: 0.3, maxOccupancy: 0.85 },
    );
    const { agentHours, scheduledHours, serviceLevel } = total;
    return { agentHours, scheduledHours, serviceLevel };
  },
  shrinkage: () => {
    const { scheduledAgents, paidAgents, totalShrinkage } = addShrinkage({
      agents: 100,
      shrinkage: [
        { name: 'leave', share: 0.1, base: 'paid' },
        { name: 'sickness', share: 0.05, base: 'scheduled' },
        { name: 'training', share: 0.03, base: 'inOffice' },
        { name: 'meetings', share: 0.03, base: 'inOffice' },
        { name: 'breaks', share: 0.1, base: 'inOffice' },
      ],
      rounding: 'none',
    });
    return { scheduledAgents, paidAgents, totalShrinkage };
  },
  risk: () => ({
    sureAgents: agentsForConfidence({ ...halfHour, probability: 0.9 }).agents,
    usualAgents: 14,
    usualProbability: serviceLevelRisk({ ...halfHour, agents: 14 }).probability,
  }),
  cost: () => {
    const { total, unit } = evaluateCost({
      channels: [
        {
          name: 'voice',
          contacts: 30_000,
          ahtSeconds: 360,
          resolution: { resolvedPerContact: 0.72 },
        },
      ],
      staff: {
        occupancy: 0.8,
        inOfficeShrinkage: 0.15,
        outOfOfficeShrinkage: 0.12,
        hoursPerFte: 173.33,
      },
      pay: { baseMonthly: 3000, onCost: 0.25 },
      other: [{ name: 'fixed', amount: 9000 }],
    });
    return { total, perContact: unit.perContactHandled, perResolution: unit.perResolution };
  },
  hiring: () => {
    const required = linesOf('hiring', 'required').map(Number);
    const { objective, status, periods } = hiringPlan({
      required,
      startingAgents: 60,
      attrition: 0.03,
      stages: [{ name: 'training', attrition: 0.1, productivity: 0 }],
      payPerAgent: 4000,
      costPerHire: 1500,
      classes: { minSize: 4, maxSize: 12 },
      overtime: { costPerAgent: 6000, maxShare: 0.1 },
      terminal: { minSupply: required.at(-1)! },
    });
    const hires = periods.reduce((sum, period) => sum + period.hires, 0);
    return { cost: objective, status, hires };
  },
  rota: () => {
    const week = (weekday: number, weekend: number) => [
      weekday,
      weekday,
      weekday,
      weekday,
      weekday,
      weekend,
      weekend,
    ];
    const { employees, status, measures } = generateRotation({
      employees: { min: 6, max: 12 },
      shifts: [
        { id: 'E', startMinutes: 360, lengthMinutes: 480 },
        { id: 'L', startMinutes: 840, lengthMinutes: 480 },
        { id: 'N', startMinutes: 1320, lengthMinutes: 480, maxRun: 4 },
      ],
      demand: [week(2, 1), week(2, 1), week(1, 1)],
      daysOff: { min: 2, max: 7 },
      workStretch: { min: 1, max: 6 },
      minRestHours: 11,
      weeklyHours: { maxAverage: 40 },
      forwardRotation: true,
      objective: { freeWeekend: 1 },
    });
    return { employees, status, freeWeekends: measures?.freeWeekends };
  },
  shifts: () => {
    const { objective } = designShifts({
      requirement: {
        intervalSeconds: 3600,
        agents: linesOf('shifts', 'agents').map((line) => Number(line.split(' ')[1])),
        cyclic: true,
      },
      shiftTypes: [
        {
          id: 'full',
          lengthMinutes: 510,
          startGridMinutes: 30,
          breaks: [{ kind: 'meal', minutes: 30, earliestMinutes: 170, latestMinutes: 340 }],
        },
        { id: 'short', lengthMinutes: 300, startGridMinutes: 30 },
      ],
      overstaffingCostPerHour: 0,
    });
    return { objective };
  },
  forecast: () => {
    const timeZone = 'Europe/Berlin';
    const read = readExport(linesOf('forecast', 'history').join('\n'), { timeZone });
    if (read.kind !== 'intervals') throw new Error('the example is one of intervals');
    const history = intervalHistory(read.rows, { timeZone, intervalSeconds: 3600 });
    return { contacts: forecastVolume(history, { days: 7 }).total.contacts };
  },
};
