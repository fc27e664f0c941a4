import type { ArrivalModel, HandleTimeShape, PatienceCurve } from '../../core/caller-behaviour.ts';
import type { ServiceLevelDefinition } from '../../core/service-level-definition.ts';
import type { ParallelHandling, Skill } from '../centre-scenario.ts';

/** The contacts of one queue over a period that is planned as a whole, and what is promised to them. */
export interface QueueWork {
  readonly name: string;
  /** Expected contacts of each interval. */
  readonly contacts: readonly number[];
  /** Mean handle time of each interval in seconds, above 0 where contacts come. */
  readonly ahtSeconds: readonly number[];
  readonly targetServiceLevel: number;
  readonly answerTimeSeconds: number;
  readonly definition: ServiceLevelDefinition;
  readonly patienceSeconds?: number | undefined;
  /** Patience of any form, where no mean is given; formulas that begin a search know nothing of it. */
  readonly patienceCurve?: PatienceCurve | undefined;
  readonly handleTime?: HandleTimeShape | undefined;
  readonly arrivals?: ArrivalModel | undefined;
  readonly priority?: number | undefined;
  readonly parallel?: ParallelHandling | undefined;
  readonly backlog?: number | undefined;
}

/** People who may take the same queues, as one shift design sees them. */
interface GroupWork {
  readonly name: string;
  readonly skills: readonly Skill[];
  /** What an hour of one costs relative to the others. */
  readonly cost: number;
  /** The part of those who are scheduled who are on position. */
  readonly present: number;
  /** Agents at least and at most in each interval; default 0, and as many as it takes. */
  readonly min?: ArrayLike<number> | undefined;
  readonly max?: ArrayLike<number> | undefined;
}

/** Queues and groups over a period of whole days. */
export interface CentreWork {
  readonly intervalSeconds: number;
  readonly queues: readonly QueueWork[];
  readonly groups: readonly GroupWork[];
}
