import { seededRandom } from '../../core/random.ts';
import type { SearchBudget } from '../../core/search-budget.ts';
import type { CoverModel } from '../model/cover-model.ts';
import { type Pattern, PatternMaker } from '../model/pattern.ts';
import { construct, coverOf } from './construct.ts';
import type { Cover } from './cover.ts';
import { complete, exchange } from './improve.ts';
import { isInfeasible, Relaxation, type Shares } from './relaxation.ts';
import { saveTemplates } from './save-templates.ts';
import { type Selection, selectTemplates } from './select-templates.ts';
import { TemplateScan } from './template-scan.ts';

/** Share of all steps after which the linear program must leave the rest to the construction. */
const SHARE_FOR_BOUND = 0.7;

/** Steps for mending a design that was given to begin from. */
const MENDING_A_START = 3000;

/** The best cover found, and what was proven about all others. */
export interface SolvedCover {
  readonly cover: Cover;
  /** No valid cover costs less; 0 where nothing better was proven. */
  readonly bound: number;
  /** Whether it was proven that no cover keeps every rule. */
  readonly isInfeasible: boolean;
}

/** Bounds the problem, constructs a cover, and takes a better one that mending `start` gives. */
export function solveCover(
  model: CoverModel,
  start: readonly Pattern[],
  seed: number,
  budget: SearchBudget,
): SolvedCover {
  const maker = new PatternMaker(model);
  const lastStep = SHARE_FOR_BOUND * budget.maxSteps;
  const relaxation = new Relaxation(model, maker, budget, lastStep);
  const all = relaxation.solve();
  const isClear =
    all.broken.length === 0 && model.floor.every((least, i) => least <= model.ceiling[i]!);
  const infeasible = !isClear && isInfeasible(model, budget);
  budget.improve(undefined, all.bound);
  const scan = new TemplateScan(model, maker);
  const selection = select(model, relaxation, all, budget);
  const random = seededRandom(seed);
  const constructed = construct(model, selection, scan, maker, budget, random);
  if (start.length === 0) return { cover: constructed, bound: all.bound, isInfeasible: infeasible };
  const mended = coverOf(model, start);
  complete(mended, scan, budget);
  exchange(mended, scan, budget, MENDING_A_START);
  const cover = mended.objective < constructed.objective ? mended : constructed;
  return { cover, bound: all.bound, isInfeasible: infeasible };
}

/** The templates to construct with: all, or few where that is a rule or saves cost. */
function select(
  model: CoverModel,
  relaxation: Relaxation,
  all: Shares,
  budget: SearchBudget,
): Selection {
  if (model.maxDistinct === Infinity && model.costPerDistinct === 0) {
    return { allowed: model.templates.map(({ index }) => index), shares: all.shares };
  }
  budget.enter('choose shifts');
  const selection = selectTemplates(model, relaxation, all);
  return model.costPerDistinct > 0
    ? saveTemplates(model, relaxation, selection, budget)
    : selection;
}
