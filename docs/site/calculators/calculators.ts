import type { GuideName } from '../guides.ts';
import type { Field } from '../live/calculator.ts';
import { fields as cost } from './cost.fields.ts';
import { fields as day } from './day.fields.ts';
import { fields as forecast } from './forecast.fields.ts';
import { fields as halfHour } from './half-hour.fields.ts';
import { fields as hiring } from './hiring.fields.ts';
import { fields as risk } from './risk.fields.ts';
import { fields as rota } from './rota.fields.ts';
import { fields as shifts } from './shifts.fields.ts';
import { fields as shrinkage } from './shrinkage.fields.ts';

/** One page of the site that computes. */
export interface LivePage {
  /** The name of its files, and of its address. */
  readonly file: string;
  /** Its texts in the catalogues. */
  readonly texts:
    | 'halfHour'
    | 'day'
    | 'shrinkage'
    | 'risk'
    | 'cost'
    | 'hiring'
    | 'rota'
    | 'shifts'
    | 'forecast';
  readonly fields: readonly Field[];
  /** Whether it searches in a worker. */
  readonly searches?: true;
  /** The guide that it belongs to. */
  readonly guide: GuideName;
  /** The functions that it is made of, as `module.name`. */
  readonly functions: readonly string[];
}

export const livePages: readonly LivePage[] = [
  {
    file: 'half-hour',
    texts: 'halfHour',
    fields: halfHour,
    guide: 'staffing',
    functions: ['staffing.requiredAgents', 'staffing.staffingGrid'],
  },
  {
    file: 'day',
    texts: 'day',
    fields: day,
    guide: 'staffing',
    functions: ['staffing.staffIntervals'],
  },
  {
    file: 'shrinkage',
    texts: 'shrinkage',
    fields: shrinkage,
    guide: 'staffing',
    functions: ['staffing.addShrinkage'],
  },
  {
    file: 'risk',
    texts: 'risk',
    fields: risk,
    guide: 'staffing',
    functions: ['staffing.serviceLevelRisk', 'staffing.agentsForConfidence'],
  },
  {
    file: 'forecast',
    texts: 'forecast',
    fields: forecast,
    searches: true,
    guide: 'forecast',
    functions: ['read.readExport', 'forecast.intervalHistory', 'forecast.forecastVolume'],
  },
  {
    file: 'shifts',
    texts: 'shifts',
    fields: shifts,
    searches: true,
    guide: 'shifts',
    functions: ['shifts.designShifts'],
  },
  {
    file: 'rota',
    texts: 'rota',
    fields: rota,
    searches: true,
    guide: 'rotation',
    functions: ['rotation.generateRotation'],
  },
  {
    file: 'cost',
    texts: 'cost',
    fields: cost,
    guide: 'cost',
    functions: ['cost.evaluateCost', 'cost.costBridge'],
  },
  {
    file: 'hiring',
    texts: 'hiring',
    fields: hiring,
    guide: 'hiring',
    functions: ['hiring.hiringPlan'],
  },
];
