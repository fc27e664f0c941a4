import * as z from 'zod/mini';
import { schemaOf } from '../../core/schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { type GenerateRosterInput, generateRosterInput } from '../generate-roster/input.ts';

/** What a roster was to be like: everything of `generateRoster` but the dates, which the roster has, and the search. */
export interface ScoreRosterInput
  extends Omit<
    GenerateRosterInput,
    | keyof SearchControl
    | 'startDate'
    | 'days'
    | 'timeZone'
    | 'plannedSteps'
    | 'trainings'
    | 'breakableRules'
  > {}

export const scoreRosterInput = /* @__PURE__ */ schemaOf<ScoreRosterInput>()(() =>
  z.omit(generateRosterInput(), {
    startDate: true,
    days: true,
    timeZone: true,
    plannedSteps: true,
    trainings: true,
    breakableRules: true,
    maxSteps: true,
    seed: true,
    onProgress: true,
    signal: true,
  }),
);
