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

/** The linear program with some templates alone, and what the others could save. */
interface Answer extends Shares {
  readonly savings: Map<number, number>;
}

/**
 * Finds needs: where a choice of templates costs too much, the prices of its linear program say which
 * templates could make it cheaper and by how much at most; every design that costs less has them.
 */
export class NeedFinder {
  readonly #relaxation: Relaxation;
  readonly #templates: readonly number[];
  readonly #mayGoOn: () => boolean;

  constructor(relaxation: Relaxation, templateCount: number, mayGoOn: () => boolean) {
    this.#relaxation = relaxation;
    this.#mayGoOn = mayGoOn;
    this.#templates = Array.from({ length: templateCount }, (_, index) => index);
  }

  /** The shares of a choice of templates that costs no more than `limit`, or needs that it leaves open. */
  find(chosen: readonly number[], limit: number, isOut: Uint8Array): Shares | readonly Need[] {
    const answer = this.#solve(new Set(chosen));
    if (answer.bound <= limit) return answer;
    return [needOf(answer), this.#narrowNeed(answer, limit, isOut)];
  }

  /**
   * The fewer templates a need has, the more it says: lets in one after the other as long as the rest
   * costs too much without the others. Those that are out anyway come last, so that they may stay.
   */
  #narrowNeed(answer: Answer, limit: number, isOut: Uint8Array): Need {
    let narrowest = needOf(answer);
    let untried = [...answer.savings.keys()].sort((a, b) => isOut[b]! - isOut[a]!);
    let needed: number[] = [];
    for (let template = untried.pop(); template !== undefined; template = untried.pop()) {
      if (!this.#mayGoOn()) break;
      const without = new Set([...untried, ...needed]);
      const { bound, savings } = this.#solve(
        new Set(this.#templates.filter((index) => !without.has(index))),
      );
      if (bound > limit) {
        narrowest = { cost: bound, savings };
        // The prices say that the others may come in at once.
        untried = untried.filter((index) => savings.has(index));
        needed = needed.filter((index) => savings.has(index));
      } else needed.push(template);
    }
    return narrowest;
  }

  #solve(allowed: ReadonlySet<number>): Answer {
    const shares = this.#relaxation.solve(allowed);
    const savings = new Map(
      this.#relaxation
        .promising()
        .filter(({ template }) => !allowed.has(template))
        .map(({ template, saving }) => [template, saving]),
    );
    return { ...shares, savings };
  }
}

const needOf = ({ bound, savings }: Answer): Need => ({ cost: bound, savings });
