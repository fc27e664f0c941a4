import { CONTACT_RATIOS, OCCUPANCY } from '../../../core/contact-measures.ts';
import type { ContactCounts } from '../../../core/contact-tally.ts';
import { amount, type Ratio, ratioOf } from '../../../core/ratio.ts';
import { lazily } from '../../../core/schema.ts';
import type { ServiceLevelDefinition } from '../../../core/service-level-definition.ts';
import { SERVICE_LEVELS } from '../../../core/service-levels.ts';
import { isAtMost } from '../../../core/tie.ts';
import { type Estimate, shareEstimate } from '../../../math/statistics/estimate.ts';
import type { ServiceScenario } from '../../scenario.ts';
import type { SimulatedPeriod } from '../../simulation.ts';
import { SumsByRatio } from './sums-by-ratio.ts';

/** The target that periods are held against. */
export interface ServiceTarget {
  readonly targetServiceLevel: number;
  readonly definition: ServiceLevelDefinition;
}

/** The target of a scenario, with its defaults. */
export function targetOf({
  targetServiceLevel = 0.8,
  serviceLevelDefinition: definition = 'servedWithin',
}: Pick<ServiceScenario, 'targetServiceLevel' | 'serviceLevelDefinition'>): ServiceTarget {
  return { targetServiceLevel, definition };
}

/** The service level of a period in the definition of its target. */
export function serviceLevelOf(counts: ContactCounts, { definition }: ServiceTarget): number {
  return ratioOf(SERVICE_LEVELS[definition], counts);
}

/** Whether a period with at least one call met its target; undefined where none came. */
export function meetsTarget(counts: ContactCounts, target: ServiceTarget): boolean | undefined {
  if (counts.offered === 0) return undefined;
  return isAtMost(target.targetServiceLevel, serviceLevelOf(counts, target));
}

/** What only a simulation tells of calls, or tells of every period. */
const ratios = /* @__PURE__ */ lazily(() => ({
  ...CONTACT_RATIOS,
  unanswered: count((c) => c.offered - c.answered - c.abandoned),
  redials: count((c) => c.redials),
  occupancy: OCCUPANCY,
  overtimeSeconds: count((c) => c.overtimeSeconds),
}));

function count(of: (counts: ContactCounts) => number): Ratio<ContactCounts> {
  return amount((counts) => ({ of: of(counts), per: 1 }));
}

/** Sums over the replications for one period. */
export class PeriodSums {
  private readonly ratios = new SumsByRatio(ratios());
  private readonly levels = new SumsByRatio(SERVICE_LEVELS);
  private observed = 0;
  private met = 0;
  private mean = 0;
  private squares = 0;

  constructor(private readonly target: ServiceTarget) {}

  add(counts: ContactCounts): void {
    this.ratios.add(counts);
    this.levels.add(counts);
    const met = meetsTarget(counts, this.target);
    if (met === undefined) return;
    if (met) this.met++;
    this.addServiceLevel(serviceLevelOf(counts, this.target));
  }

  /** The service level that the target is about, so far. */
  serviceLevel(reach: number): Estimate {
    return this.levels.estimates(reach)[this.target.definition];
  }

  summary(reach: number): SimulatedPeriod {
    return {
      ...this.ratios.estimates(reach),
      serviceLevels: this.levels.estimates(reach),
      targetMet: shareEstimate(this.met, this.observed, reach, 1),
      serviceLevelSpread: {
        mean: this.observed > 0 ? this.mean : 1,
        deviation: this.observed > 1 ? Math.sqrt(this.squares / (this.observed - 1)) : 0,
      },
    };
  }

  private addServiceLevel(level: number): void {
    this.observed++;
    const away = level - this.mean;
    this.mean += away / this.observed;
    this.squares += away * (level - this.mean);
  }
}
