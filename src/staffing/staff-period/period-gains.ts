import type { ServiceLevelDefinition } from '../../core/service-level-definition.ts';
import { erlangC } from '../../erlang/erlang-b-and-c.ts';
import { erlangAMeasures } from '../../erlang/patience/impatient-queue.ts';
import { exp } from '../../math/elementary/exp.ts';
import type { ServiceTargets } from '../service-targets.ts';
import type { StaffPeriodInput } from './input.ts';
import type { PeriodTargetService } from './result.ts';

/** A target of a period in one form: the gains of all intervals and what was there before are 0 or more. */
export interface PeriodTarget {
  readonly kind: PeriodTargetService['kind'];
  /** A share, or seconds of ASA. */
  readonly target: number;
  /** Of a service level. */
  readonly answerTimeSeconds: number;
  /** Contacts that count so far, and those of them in time. */
  readonly achieved: { readonly contacts: number; readonly withinTarget: number };
}

/** The work of an interval that has contacts. */
export interface PeriodWork {
  readonly contacts: number;
  readonly ahtSeconds: number;
  readonly offeredLoad: number;
}

const NOTHING = { contacts: 0, withinTarget: 0 };

/** The targets in the order in which they are reported. */
export function periodTargets(input: StaffPeriodInput): PeriodTarget[] {
  const { targetServiceLevel, answerTimeSeconds, achieved = NOTHING } = input;
  const targets: PeriodTarget[] = [];
  if (targetServiceLevel !== undefined) {
    targets.push({ kind: 'serviceLevel', target: targetServiceLevel, answerTimeSeconds, achieved });
  }
  for (const further of input.furtherServiceLevels ?? []) {
    targets.push({
      kind: 'serviceLevel',
      target: further.targetServiceLevel,
      answerTimeSeconds: further.answerTimeSeconds,
      achieved: further.achieved ?? NOTHING,
    });
  }
  const { maxAsaSeconds, maxAbandonProbability } = input;
  const other = { answerTimeSeconds, achieved: NOTHING };
  if (maxAsaSeconds !== undefined) targets.push({ ...other, kind: 'asa', target: maxAsaSeconds });
  if (maxAbandonProbability !== undefined) {
    targets.push({ ...other, kind: 'abandonment', target: maxAbandonProbability });
  }
  return targets;
}

/** What was reached before beyond the target: contacts in time less those that the target asks for. */
export function gainBefore({ target, achieved }: PeriodTarget): number {
  return achieved.withinTarget - target * achieved.contacts;
}

/** What counts of an interval for a target: so much of so much. For ASA, seconds waited of contacts. */
export interface CountedService {
  readonly counted: number;
  readonly of: number;
}

/** How far a count lies on the right side of its target: 0 or more over a period, and it is met. */
export function gainOf({ counted, of }: CountedService, { kind, target }: PeriodTarget): number {
  return kind === 'serviceLevel' ? counted - target * of : target * of - counted;
}

/** What so many agents give an interval by each target. Without patience they exceed the load. */
export function countedService(
  { contacts, ahtSeconds, offeredLoad }: PeriodWork,
  agents: number,
  targets: readonly PeriodTarget[],
  { patienceSeconds, serviceLevelDefinition = 'servedWithin' }: ServiceTargets,
): CountedService[] {
  if (patienceSeconds === undefined) {
    const spare = agents - offeredLoad;
    const waiting = spare > 0 ? erlangC(agents, offeredLoad) : 1;
    return targets.map(({ kind, answerTimeSeconds }) => {
      const inTime = spare > 0 ? 1 - waiting * exp((-spare * answerTimeSeconds) / ahtSeconds) : 0;
      const counted = kind === 'asa' ? (waiting * ahtSeconds) / Math.max(spare, 1e-9) : inTime;
      return { counted: contacts * counted, of: contacts };
    });
  }
  const patience = patienceSeconds / ahtSeconds;
  return targets.map(({ kind, answerTimeSeconds }) => {
    const queue = erlangAMeasures(agents, offeredLoad, patience, answerTimeSeconds / ahtSeconds);
    if (kind === 'asa') {
      return { counted: contacts * queue.averageWait * ahtSeconds, of: contacts };
    }
    if (kind === 'abandonment') {
      return { counted: contacts * queue.abandonProbability, of: contacts };
    }
    const { servedWithin, servedOrAbandonedWithin, abandonProbability } = queue;
    const [share, counts] = countedShares(
      serviceLevelDefinition,
      servedWithin,
      servedOrAbandonedWithin - servedWithin,
      abandonProbability,
    );
    return { counted: contacts * share, of: contacts * counts };
  });
}

/** Of all contacts, the share that is in time by a definition, and the share that it counts at all. */
export function countedShares(
  definition: ServiceLevelDefinition,
  servedWithin: number,
  goneWithin: number,
  gone: number,
): readonly [number, number] {
  switch (definition) {
    case 'servedWithin':
      return [servedWithin, 1];
    case 'servedOrAbandonedWithin':
      return [servedWithin + goneWithin, 1];
    case 'servedWithinExcludingEarlyAbandons':
      return [servedWithin, 1 - goneWithin];
    case 'servedWithinOfServed':
      return [servedWithin, 1 - gone];
  }
}
