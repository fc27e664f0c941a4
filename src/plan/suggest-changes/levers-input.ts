import * as z from 'zod/mini';
import { fraction, name, positive } from '../../core/kinds.ts';
import { savedResult } from '../../core/saved.ts';
import { lazily, schemaOf } from '../../core/schema.ts';
import { PLAN_FORM, type WorkforcePlan } from '../plan-workforce/result.ts';

/** Another plan, whose contacts and people might come into this one. */
export interface PooledPlan {
  /** What it is called: a queue, a site. */
  readonly name: string;
  /** What `planWorkforce` returned for it, with intervals of the same length. */
  readonly plan: WorkforcePlan;
}

/** The newcomers of `present`, hired before they are needed. */
export interface HireEarlier {
  /** So many weeks earlier (above 0). They are paid for these weeks too, which counts against what they save. */
  readonly weeks: number;
  /** Share of a full person's work that they then do in the dates of the plan (0 to 1). */
  readonly productivity: number;
}

/** A plan: all of it is made by `planWorkforce`, so its form is enough. */
export const savedPlan = /* @__PURE__ */ lazily(() =>
  savedResult<WorkforcePlan>(PLAN_FORM, { headcount: 'list' }),
);

export const pooledPlan = /* @__PURE__ */ schemaOf<PooledPlan>()(() =>
  z.strictObject({ name: name(), plan: savedPlan() }),
);

export const hireEarlier = /* @__PURE__ */ schemaOf<HireEarlier>()(() =>
  z.strictObject({ weeks: positive(), productivity: fraction() }),
);
