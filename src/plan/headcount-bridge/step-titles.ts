import { frozen } from '../../core/freeze.ts';
import type { HeadcountStepName } from './result.ts';

/** What a step is called where a planner reads it. */
export const STEP_TITLES: Readonly<Record<HeadcountStepName, string>> = /* @__PURE__ */ frozen({
  handling: 'handling',
  queueing: 'queueing',
  minimum: 'minimum staff',
  inOffice: 'in-office shrinkage',
  absence: 'absence',
  wholeAgents: 'whole agents',
  uncovered: 'not covered',
  rests: 'paid rests',
  shiftShape: 'meals and shift shape',
  fewShifts: 'few distinct shifts',
  unfilled: 'shifts left open',
  rota: 'rota',
  leave: 'leave',
  leaveOwed: 'leave owed',
  vacancies: 'vacancies',
  newcomers: 'newcomers',
  wholePeople: 'whole people',
});
