import * as z from 'zod';
import { isNonNegative, isPositive } from '../../core/check-numbers.ts';
import {
  fraction,
  fractionBelowOne,
  nonNegative,
  oneOf,
  openFraction,
  positive,
  positiveWholeNumber,
  wholeNumber,
} from '../../core/domain.schema.ts';
import { searchControlShape } from '../../search/search-control.schema.ts';
import { isWholeNumber, numbers, perInterval } from '../../core/bulk-kinds.ts';

export const serviceLevelDefinition = () =>
  oneOf([
    'servedWithin',
    'servedOrAbandonedWithin',
    'servedWithinExcludingEarlyAbandons',
    'servedWithinOfServed',
  ]);

export const handleTimeShape = () =>
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('exponential') }).readonly(),
      z.strictObject({ kind: z.literal('constant') }).readonly(),
      z.strictObject({ kind: z.literal('lognormal'), squaredVariation: nonNegative() }).readonly(),
      z.strictObject({ kind: z.literal('empirical'), seconds: someSeconds() }).readonly(),
    ],
    "one of 'exponential', 'constant', 'lognormal', 'empirical'",
  );

export const patienceCurve = () =>
  z
    .strictObject({
      seconds: numbers(isNonNegative, 'a number of 0 or more').refine(
        isAscending,
        'ascending throughout',
      ),
      surviving: numbers(isShare, 'a fraction from 0 to 1').refine(isFalling, 'falling throughout'),
    })
    .readonly()
    .refine(({ seconds, surviving }) => seconds?.length === surviving?.length, {
      message: 'as long as seconds',
      path: ['surviving'],
    });

export const redialHabit = () =>
  z.strictObject({ probability: fractionBelowOne(), meanDelaySeconds: positive() }).readonly();

const arrivalModel = () =>
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('poisson') }).readonly(),
      z
        .strictObject({
          kind: z.literal('gamma-poisson'),
          dayVariation: nonNegative(),
          intervalsPerDay: positiveWholeNumber().optional(),
        })
        .readonly(),
    ],
    "one of 'poisson', 'gamma-poisson'",
  );

/** Who serves, how, and for whom: everything about a queue but when the calls come. */
export const serviceScenarioShape = {
  intervalSeconds: positive(),
  ahtSeconds: perInterval(isPositive, 'a number above 0'),
  agents: perInterval(isWholeNumber, 'a whole number of 0 or more'),
  answerTimeSeconds: nonNegative(),
  targetServiceLevel: fraction().optional(),
  serviceLevelDefinition: serviceLevelDefinition().optional(),
  handleTime: handleTimeShape().optional(),
  patienceSeconds: positive().optional(),
  patienceCurve: patienceCurve().optional(),
  redials: redialHabit().optional(),
};

export const queueScenarioShape = {
  contacts: numbers(isNonNegative, 'a number of 0 or more').refine(
    ({ length }) => length > 0,
    'a list of at least one interval',
  ),
  ...serviceScenarioShape,
  arrivals: arrivalModel().optional(),
  warmUpSeconds: nonNegative().optional(),
};

export const replicationControlShape = {
  seed: searchControlShape.seed,
  onProgress: searchControlShape.onProgress,
  signal: searchControlShape.signal,
  replications: wholeNumber('a whole number of 2 or more')
    .min(2, 'a whole number of 2 or more')
    .optional(),
  halfWidth: positive().optional(),
  confidence: openFraction().optional(),
};

export const simulateQueueSchema = z
  .strictObject({ ...queueScenarioShape, ...replicationControlShape })
  .readonly()
  .superRefine(checkScenario);

interface ScenarioToCheck {
  readonly ahtSeconds: number | ArrayLike<number>;
  readonly agents: number | ArrayLike<number>;
  readonly patienceSeconds?: number | undefined;
  readonly patienceCurve?: object | undefined;
}

/** The rules between the fields of a scenario with expected contacts. */
export function checkScenario(
  input: ScenarioToCheck & { readonly contacts: ArrayLike<number> },
  context: z.core.$RefinementCtx,
): void {
  checkService(input, input.contacts.length, context);
}

/** The rules between the other fields, for a given number of intervals. */
export function checkService(
  input: ScenarioToCheck,
  intervals: number,
  context: z.core.$RefinementCtx,
): void {
  const { ahtSeconds, agents } = input;
  if (typeof ahtSeconds !== 'number' && ahtSeconds.length !== intervals) {
    const message = `one number, or as many as there are intervals (${intervals})`;
    context.addIssue({ code: 'custom', message, path: ['ahtSeconds'] });
  }
  checkAgents(agents, intervals, ['agents'], context);
  checkPatience(input, [], context);
}

/** Agents are given once for all intervals, or so many times for each. */
export function checkAgents(
  agents: number | ArrayLike<number>,
  intervals: number,
  path: readonly (string | number)[],
  context: z.core.$RefinementCtx,
): void {
  if (typeof agents === 'number') return;
  if (agents.length > 0 && agents.length % intervals === 0) return;
  const message = `one number, or as many as there are intervals (${intervals}), or a multiple of that`;
  context.addIssue({ code: 'custom', message, path: [...path] });
}

/** Patience has a mean or a curve, not both. */
export function checkPatience(
  { patienceSeconds, patienceCurve }: Pick<ScenarioToCheck, 'patienceSeconds' | 'patienceCurve'>,
  path: readonly (string | number)[],
  context: z.core.$RefinementCtx,
): void {
  if (patienceSeconds === undefined || patienceCurve === undefined) return;
  const message = 'absent where patienceSeconds is given';
  context.addIssue({ code: 'custom', message, path: [...path, 'patienceCurve'] });
}

function someSeconds() {
  return numbers(isNonNegative, 'a number of 0 or more').refine(
    (seconds) => Array.from(seconds).some((value) => value > 0),
    'a list with at least one number above 0',
  );
}

function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

function isAscending(values: ArrayLike<number>): boolean {
  return Array.from(values).every((value, i) => i === 0 || value > values[i - 1]!);
}

function isFalling(values: ArrayLike<number>): boolean {
  return Array.from(values).every((value, i) => i === 0 || value <= values[i - 1]!);
}
