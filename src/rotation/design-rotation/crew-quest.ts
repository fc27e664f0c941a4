import type { Burdens } from '../engine/walks/burdens.ts';
import type { CrewSearch } from '../engine/walks/crew-search.ts';
import type { CrewSize } from '../engine/walks/equal-sizes.ts';
import type { HalfHourCover } from '../engine/walks/half-hour-cover.ts';
import type { PeopleBound } from '../engine/walks/people-bound.ts';
import type { WholeRange } from '../rotation-rules.ts';
import type { DesignRotationInput } from './input.ts';
import type { RotationProblem } from './rotation-problem.ts';

/** What a search for crews works with. */
export interface CrewQuest {
  readonly input: DesignRotationInput;
  readonly problem: RotationProblem;
  readonly range: WholeRange;
  readonly maxCycleWeeks: number;
  readonly seed: number;
  /** What crews should have in equal shares. */
  readonly burdens: Burdens;
  readonly cover: HalfHourCover;
  readonly search: CrewSearch;
  readonly bound: PeopleBound;
  /** Crews of so many people, their contracts about in the shares of the bound; none where limits do not allow it. */
  readonly sizesOf: (people: number) => readonly CrewSize[];
}
