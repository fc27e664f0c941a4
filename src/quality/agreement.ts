import { keepWithin } from '../core/keep-within.ts';
import {
  cohenKappa as cohenKappaLimits,
  fleissKappa as fleissKappaLimits,
  scoreAgreement as scoreAgreementLimits,
} from '../core/limits.ts';
import { parseInput } from '../core/parse-input.ts';
import { sum } from '../core/sum.ts';
import { categoryRatingsSchema, scoreRatingsSchema } from './input.ts';

/** How far raters agree on categories, such as pass and fail. */
export interface CategoryAgreement {
  /** Share of pairs of ratings of one contact that are equal. */
  readonly observed: number;
  /** The share that chance alone would give. */
  readonly expected: number;
  /** (observed - expected) / (1 - expected); absent where everybody always says the same. */
  readonly kappa?: number | undefined;
}

/**
 * Do two raters agree, beyond chance (Cohen's kappa)?
 *
 * Each rater's own habit counts: chance agreement is worked out from how often each of them uses each
 * category (Cohen 1960).
 *
 * @param ratings - One pair of categories a contact (at least one).
 * @returns Observed and chance agreement, and kappa: 1 full agreement, 0 as by chance.
 * @throws InvalidInputError for no contacts, or not two `ratings` of each.
 * @example
 * ```ts
 * import { cohenKappa } from 'halfhour/quality';
 *
 * const pairs = (n: number, a: string, b: string) => Array.from({ length: n }, () => [a, b]);
 * const { observed, kappa } = cohenKappa([
 *   ...pairs(20, 'pass', 'pass'),
 *   ...pairs(5, 'pass', 'fail'),
 *   ...pairs(10, 'fail', 'pass'),
 *   ...pairs(15, 'fail', 'fail'),
 * ]);
 * observed; // => 0.7
 * kappa; // => 0.39999…
 * ```
 */
export function cohenKappa(ratings: readonly (readonly (string | number)[])[]): CategoryAgreement {
  keepWithin('cohenKappa', cohenKappaLimits, { contacts: ratings?.length });
  parseInput('cohenKappa', categoryRatingsSchema(2), ratings);
  const contacts = ratings.length;
  const observed = ratings.filter(([a, b]) => a === b).length / contacts;
  const categories = new Set(ratings.flat());
  let expected = 0;
  for (const category of categories) {
    const uses = (rater: number) => ratings.filter((pair) => pair[rater] === category).length;
    expected += (uses(0) / contacts) * (uses(1) / contacts);
  }
  return agreement(observed, expected);
}

/**
 * Do several raters agree, beyond chance (Fleiss' kappa)?
 *
 * Every contact is rated by the same number of raters, who need not be the same people (Fleiss 1971).
 *
 * @param ratings - One list of categories a contact (at least one), all of one length of 2 or more.
 * @returns Observed and chance agreement, and kappa.
 * @throws InvalidInputError for no contacts, or a list of `ratings` that is not as long as the first.
 * @example
 * ```ts
 * import { fleissKappa } from 'halfhour/quality';
 *
 * fleissKappa([
 *   ['pass', 'pass', 'pass'],
 *   ['pass', 'fail', 'fail'],
 *   ['fail', 'fail', 'fail'],
 * ]).kappa; // => 0.54999…
 * ```
 */
export function fleissKappa(ratings: readonly (readonly (string | number)[])[]): CategoryAgreement {
  keepWithin('fleissKappa', fleissKappaLimits, { contacts: ratings?.length });
  const raters = Math.max(2, ratings?.[0]?.length ?? 0);
  parseInput('fleissKappa', categoryRatingsSchema(raters), ratings);
  const shares = new Map<string | number, number>();
  let observed = 0;
  for (const contact of ratings) {
    for (const category of new Set(contact)) {
      const votes = contact.filter((vote) => vote === category).length;
      observed += (votes * (votes - 1)) / (raters * (raters - 1)) / ratings.length;
      const share = shares.get(category) ?? 0;
      shares.set(category, share + votes / raters / ratings.length);
    }
  }
  const expected = [...shares.values()].reduce((sum, share) => sum + share * share, 0);
  return agreement(observed, expected);
}

/** How far raters agree on scores. */
export interface ScoreAgreement {
  /** Mean of all scores; the order of raters does not matter. */
  readonly mean: number;
  /** ICC(2,1): how well one rater's score tells contacts apart, raters being a sample of raters; absent where all scores are equal. */
  readonly single?: number | undefined;
  /** ICC(2,k): the same for the mean of all raters, what several raters on one recording buy; absent where all scores are equal. */
  readonly average?: number | undefined;
}

/**
 * How much of the difference between scores lies in the contacts, not in the raters?
 *
 * The intraclass correlation of Shrout and Fleiss (1979), two-way random effects, absolute agreement:
 * a strict and a lenient rater disagree here even where they rank alike.
 *
 * @param scores - One list of scores a contact (at least two), one score a rater (at least two).
 * @returns The mean score and both correlations; they are absent where all scores are equal.
 * @throws InvalidInputError for too few contacts or raters, or a list of `scores` that is not as long as the first.
 * @example
 * ```ts
 * import { scoreAgreement } from 'halfhour/quality';
 *
 * const { single, average } = scoreAgreement([
 *   [9, 2, 5, 8],
 *   [6, 1, 3, 2],
 *   [8, 4, 6, 8],
 *   [7, 1, 2, 6],
 *   [10, 5, 6, 9],
 *   [6, 2, 4, 7],
 * ]);
 * single; // => 0.28976…
 * average; // => 0.62005…
 * ```
 */
export function scoreAgreement(scores: readonly (readonly number[])[]): ScoreAgreement {
  keepWithin('scoreAgreement', scoreAgreementLimits, { contacts: scores?.length });
  const raters = Math.max(2, scores?.[0]?.length ?? 0);
  parseInput('scoreAgreement', scoreRatingsSchema(raters), scores);
  const contacts = scores.length;
  const mean = meanOf(scores.flat());
  const squares = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const total = squares(scores.flat());
  const betweenContacts = raters * squares(scores.map(meanOf));
  const byRater = Array.from({ length: raters }, (_, k) => meanOf(scores.map((row) => row[k]!)));
  const betweenRaters = contacts * squares(byRater);
  const rest = Math.max(0, total - betweenContacts - betweenRaters);

  const contactSquare = betweenContacts / (contacts - 1);
  const raterSquare = betweenRaters / (raters - 1);
  const restSquare = rest / ((contacts - 1) * (raters - 1));
  const signal = contactSquare - restSquare;
  const raterNoise = (raterSquare - restSquare) / contacts;
  if (total === 0) return { mean };
  return {
    mean,
    single: signal / (contactSquare + (raters - 1) * restSquare + raters * raterNoise),
    average: signal / (contactSquare + raterNoise),
  };
}

function agreement(observed: number, expected: number): CategoryAgreement {
  if (!(expected < 1)) return { observed, expected };
  return { observed, expected, kappa: (observed - expected) / (1 - expected) };
}

function meanOf(values: readonly number[]): number {
  return sum(values) / values.length;
}
