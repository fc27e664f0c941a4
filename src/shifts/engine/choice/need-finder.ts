import type { Relaxation, Shares } from '../relaxation/relaxation.ts';

/** What a design with none of some templates costs, distinct shifts aside, and what each of them could save of it. */
export interface Need {
  readonly cost: number;
  readonly savings: ReadonlyMap<number, number>;
}

/** Whether a search for needs found shares that are cheap enough instead. */
export function isCheap(found: Shares | readonly Need[]): found is Shares {
  return 'shares' in found;
}

/** The linear program with some templates alone: what it costs, and what the others could save. */
interface Answer extends Shares, Need {}

/**
 * Finds needs: where a choice of templates costs too much, the prices of its linear program say which
 * templates could make it cheaper and by how much at most; every design that costs less has them.
 */
export class NeedFinder {
  constructor(
    private readonly relaxation: Relaxation,
    private readonly templateCount: number,
    private readonly mayGoOn: () => boolean,
  ) {}

  /** The shares of a choice of templates that costs no more than `limit`, or needs that it leaves open. */
  find(chosen: readonly number[], limit: number, isOut: Uint8Array): Shares | readonly Need[] {
    const answer = this.#solve(new Set(chosen));
    if (answer.bound <= limit) return answer;
    return [answer, this.#narrowNeed(answer, limit, isOut)];
  }

  /**
   * The fewer templates a need has, the more it says: lets in one after the other as long as the rest
   * costs too much without the others. Those that are out anyway come last, so that they may stay.
   */
  #narrowNeed(answer: Answer, limit: number, isOut: Uint8Array): Need {
    let narrowest: Need = answer;
    let untried = [...answer.savings.keys()].sort((a, b) => isOut[b]! - isOut[a]!);
    let needed: number[] = [];
    for (let template = untried.pop(); template !== undefined; template = untried.pop()) {
      if (!this.mayGoOn()) break;
      const allowed = new Set(Array.from({ length: this.templateCount }, (_, index) => index));
      for (const without of [...untried, ...needed]) allowed.delete(without);
      const tried = this.#solve(allowed);
      if (tried.bound > limit) {
        narrowest = tried;
        // The prices say that the others may come in at once.
        untried = untried.filter((index) => tried.savings.has(index));
        needed = needed.filter((index) => tried.savings.has(index));
      } else needed.push(template);
    }
    return narrowest;
  }

  #solve(allowed: ReadonlySet<number>): Answer {
    const shares = this.relaxation.solve(allowed);
    const savings = new Map<number, number>();
    for (const { template, saving } of this.relaxation.promising()) {
      if (!allowed.has(template)) savings.set(template, saving);
    }
    return { ...shares, cost: shares.bound, savings };
  }
}
