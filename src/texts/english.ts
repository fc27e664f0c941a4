import { COST_TEXTS } from '../cost/texts.ts';
import { HIRING_TEXTS } from '../hiring/texts.ts';
import { PLAN_TEXTS } from '../plan/texts.ts';
import { DESIGN_REACH_TEXTS, DESIGN_REMEDY_TEXTS, DESIGN_TEXTS } from '../shifts/texts.ts';
import { STAFFING_TEXTS } from '../staffing/texts.ts';

/** What the findings of each domain say in English: the sentences that stand in their `message`. */
export const ENGLISH = {
  staffing: STAFFING_TEXTS,
  hiring: HIRING_TEXTS,
  cost: COST_TEXTS,
  design: DESIGN_TEXTS,
  designRemedy: DESIGN_REMEDY_TEXTS,
  designReach: DESIGN_REACH_TEXTS,
  plan: PLAN_TEXTS,
} as const;

/** What findings may be about. */
export type TextSubject = keyof typeof ENGLISH;

/** The same sentences in another language: one for each code. */
export type Catalogue = {
  readonly [Subject in TextSubject]: Readonly<Record<keyof (typeof ENGLISH)[Subject], string>>;
};
