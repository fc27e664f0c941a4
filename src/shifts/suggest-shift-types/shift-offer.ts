import { finding, partOf } from '../../core/finding.ts';
import type { TextPart } from '../../core/text.ts';
import { clockOfDay } from '../../core/words.ts';
import { DAY_MINUTES } from '../../time/durations.ts';
import type { DesignLimits, DesignProblem, TypeShareLimit } from '../design-problem.ts';
import type { ShiftType } from '../shift-type.ts';
import { SHIFT_CHANGE_TEXTS } from '../texts.ts';
import type { SuggestShiftTypesInput } from './input.ts';
import { type OfferedKinds, readableHours, typesOf } from './offered-kinds.ts';
import type { ShiftChangeInWords, ShiftTypeChangeKind } from './result.ts';

/** A change that may be made. */
export interface ShiftOffer {
  readonly kinds: readonly OfferedKinds[];
  /** Templates that it lets in, by their keys. */
  readonly templates: readonly string[];
  readonly moreDistinct: boolean;
  readonly looserBreaks: boolean;
  readonly widerShares: boolean;
}

/** What has been changed so far. */
export interface Changed {
  /** Types that were added, each with the offered type of which it is a part. */
  readonly added: readonly { readonly type: ShiftType; readonly of: string }[];
  readonly templates: ReadonlySet<string>;
  readonly moreDistinct: boolean;
  readonly looserBreaks: boolean;
  readonly widerShares: boolean;
}

/** The change made, on top of those before. */
export function withOffer(
  before: Changed,
  { kinds, templates, moreDistinct, looserBreaks, widerShares }: ShiftOffer,
  { shiftTypes }: SuggestShiftTypesInput,
): Changed {
  const added = [...before.added];
  for (const kind of kinds) {
    const taken = new Set([...shiftTypes, ...added.map(({ type }) => type)].map(({ id }) => id));
    added.push(...typesOf(kind, taken).map((type) => ({ type, of: kind.type.id })));
  }
  return {
    added,
    templates: new Set([...before.templates, ...templates]),
    moreDistinct: before.moreDistinct || moreDistinct,
    looserBreaks: before.looserBreaks || looserBreaks,
    widerShares: before.widerShares || widerShares,
  };
}

/** The input of `designShifts` with changes: nothing else of it is different. */
export function changedProblem(
  changed: Changed,
  input: SuggestShiftTypesInput,
): DesignProblem & { readonly limits: DesignLimits } {
  const types = [...input.shiftTypes, ...changed.added.map(({ type }) => type)];
  const limits = limitsOf(changed, input);
  const problem = { ...problemOf(input), shiftTypes: types, limits };
  return changed.looserBreaks ? loosened(problem, input) : problem;
}

/** The problem with all that is offered, for a free choice of it. */
export function freeProblem(input: SuggestShiftTypesInput): DesignProblem {
  const types = [...input.shiftTypes, ...input.offered];
  return {
    ...problemOf(input),
    shiftTypes: types,
    limits: {
      ...input.limits,
      maxDistinctShifts: mostDistinct(input),
      ...(input.widerShares && { typeShares: input.widerShares }),
    },
  };
}

/** Most distinct shifts with all changes. */
export function mostDistinct({
  limits,
  mostDistinctShifts,
}: SuggestShiftTypesInput): number | undefined {
  return limits?.maxDistinctShifts === undefined
    ? undefined
    : (mostDistinctShifts ?? limits.maxDistinctShifts);
}

function problemOf(input: SuggestShiftTypesInput): DesignProblem {
  const { offered, mostDistinctShifts, breakSlackMinutes, widerShares, ...others } = input;
  const { leastSaving, maxChanges, maxSteps, seed, onProgress, signal, ...problem } = others;
  return problem;
}

/** Limits on offered types hold for the parts of them that there are. */
function limitsOf(
  { added, moreDistinct, widerShares }: Changed,
  input: SuggestShiftTypesInput,
): DesignLimits {
  const { limits = {}, shiftTypes } = input;
  const idsOf = (id: string) =>
    shiftTypes.some((type) => type.id === id)
      ? [id]
      : added.filter(({ of }) => of === id).map(({ type }) => type.id);
  const named = <Limit extends { readonly typeIds: readonly string[] }>(all: readonly Limit[]) =>
    all
      .map((limit) => ({ ...limit, typeIds: limit.typeIds.flatMap(idsOf) }))
      .filter(({ typeIds }) => typeIds.length > 0);
  const typeShares = widerShares ? input.widerShares : limits.typeShares;
  return {
    ...limits,
    ...(limits.typeCounts && { typeCounts: named(limits.typeCounts) }),
    ...(typeShares && { typeShares: named(typeShares) }),
    ...(moreDistinct && { maxDistinctShifts: mostDistinct(input) }),
  };
}

/** The problem with breaks that may be sooner or later, where that is offered. */
export function loosened<Problem extends Pick<DesignProblem, 'shiftTypes'>>(
  problem: Problem,
  { breakSlackMinutes: slack = 0 }: Pick<SuggestShiftTypesInput, 'breakSlackMinutes'>,
): Problem {
  return {
    ...problem,
    shiftTypes: problem.shiftTypes.map(({ breaks, ...type }) => ({
      ...type,
      ...(breaks && {
        breaks: breaks.map((pause) => ({
          ...pause,
          earliestMinutes: Math.max(0, pause.earliestMinutes - slack),
          latestMinutes: Math.min(DAY_MINUTES, pause.latestMinutes + slack),
        })),
      }),
    })),
  };
}

/** What an offer changes. */
export function changesOf({
  kinds,
  moreDistinct,
  looserBreaks,
  widerShares,
}: ShiftOffer): ShiftTypeChangeKind[] {
  return [
    ...(kinds.length > 0 ? (['starts'] as const) : []),
    ...(moreDistinct ? (['distinctShifts'] as const) : []),
    ...(looserBreaks ? (['breaks'] as const) : []),
    ...(widerShares ? (['shares'] as const) : []),
  ];
}

/** A change of one kind. */
function saidChange(
  code: ShiftChangeInWords['code'],
  values: ShiftChangeInWords['values'],
): ShiftChangeInWords {
  const { message, ...said } = finding(SHIFT_CHANGE_TEXTS, code, values);
  return { ...said, title: message };
}

/** Starts of an offered type as a change, or all that are not taken where there are none to name. */
export function saidStarts(
  { type, lengthMinutes }: Pick<OfferedKinds, 'type' | 'lengthMinutes'>,
  starts?: readonly number[],
): ShiftChangeInWords {
  const values = { type: type.id, hours: readableHours(lengthMinutes) };
  return starts === undefined
    ? saidChange('otherStarts', values)
    : saidChange('starts', { ...values, clocks: starts.map(clockOfDay) });
}

/** An offer in a sentence. */
export function saidOffer(
  { kinds, moreDistinct, looserBreaks, widerShares }: ShiftOffer,
  input: SuggestShiftTypesInput,
): ShiftChangeInWords {
  const parts = kinds.map((kind) => saidStarts(kind, kind.starts));
  if (moreDistinct) parts.push(saidChange('distinctShifts', { most: mostDistinct(input) }));
  if (looserBreaks) parts.push(saidChange('breaks', { minutes: input.breakSlackMinutes }));
  if (widerShares) parts.push(...(input.widerShares ?? []).map(saidShare));
  return parts.length === 1 ? parts[0]! : saidChange('together', { changes: parts.map(asPart) });
}

/** A change as a part of a longer sentence. */
export function asPart({ code, title, values }: ShiftChangeInWords): TextPart {
  return partOf('shiftChange', { code, message: title, values });
}

function saidShare({ typeIds, atLeast = 0, atMost = 1 }: TypeShareLimit): ShiftChangeInWords {
  const readable = (share: number) => Math.round(1000 * share) / 1000;
  const bounds = { least: readable(atLeast), most: readable(atMost) };
  return saidChange('shares', { types: typeIds, ...bounds });
}
