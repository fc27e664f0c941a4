import type { ServiceLevelDefinition } from '../../../core/service-level-definition.ts';
import { isAtMost } from '../../../core/tie.ts';
import type { Counts } from '../../../core/contact-tally.ts';
import { type Estimate, RatioSums, shareEstimate } from '../../../math/estimate.ts';
import { keysOf, mapValues } from '../../../core/map-values.ts';
import {
  METRICS,
  type Metric,
  metricValue,
  SERVICE_LEVELS,
  type ServiceLevels,
} from '../../../core/contact-ratios.ts';

/** What the replications say of one interval, or of the whole day. */
export interface SimulatedPeriod {
  /** Calls that came, redials among them; they are answered, abandoned or never answered. */
  readonly offered: Estimate;
  readonly answered: Estimate;
  readonly abandoned: Estimate;
  /** Calls that nobody answered although the caller would have waited for ever. */
  readonly unanswered: Estimate;
  /** Calls among the offered by callers who had given up before. */
  readonly redials: Estimate;
  /** The four definitions of the service level, each 0 to 1; 1 where no call came. */
  readonly serviceLevels: ServiceLevels;
  /** Abandoned calls as a share of the offered. */
  readonly abandonProbability: Estimate;
  /** Share of the offered calls that found no free agent. */
  readonly waitProbability: Estimate;
  /** Mean seconds that answered calls waited. */
  readonly asaSeconds: Estimate;
  /** Mean seconds that calls waited, those that were abandoned included. */
  readonly averageWaitSeconds: Estimate;
  /** Mean number of callers waiting. */
  readonly averageQueue: Estimate;
  /** Callers still waiting when it ends: the backlog that the next one begins with. */
  readonly waitingAtEnd: Estimate;
  /** Busy share of the agents' time on position, overtime included; with one contact at a time their utilisation. */
  readonly occupancy: Estimate;
  /** Agent seconds beyond the end of shifts, to finish the call in hand. */
  readonly overtimeSeconds: Estimate;
  /** Share of the replications in which this period met the target: the odds of one real day. */
  readonly targetMet: Estimate;
  /** Mean and standard deviation of the period's service level from one replication to the next. */
  readonly serviceLevelSpread: { readonly mean: number; readonly deviation: number };
}

/** The target that periods are held against. */
export interface ServiceTarget {
  readonly targetServiceLevel: number;
  readonly definition: ServiceLevelDefinition;
}

/** Whether a period with at least one call met its target; undefined where none came. */
export function meetsTarget(counts: Counts, target: ServiceTarget): boolean | undefined {
  if (counts.offered === 0) return undefined;
  const level = metricValue(SERVICE_LEVELS[target.definition], counts);
  return isAtMost(target.targetServiceLevel, level);
}

/** Sums over the replications for one period. */
export class PeriodSums {
  private readonly metrics = mapValues(METRICS, () => new RatioSums());
  private readonly levels = mapValues(SERVICE_LEVELS, () => new RatioSums());
  private observed = 0;
  private met = 0;
  private mean = 0;
  private squares = 0;

  constructor(private readonly target: ServiceTarget) {}

  add(counts: Counts): void {
    for (const name of keysOf(METRICS)) record(this.metrics[name], METRICS[name], counts);
    for (const name of keysOf(SERVICE_LEVELS)) {
      record(this.levels[name], SERVICE_LEVELS[name], counts);
    }
    const met = meetsTarget(counts, this.target);
    if (met === undefined) return;
    if (met) this.met++;
    this.addServiceLevel(metricValue(SERVICE_LEVELS[this.target.definition], counts));
  }

  /** The service level that the target is about, so far. */
  serviceLevel(reach: number): Estimate {
    const { definition } = this.target;
    return this.levels[definition].share(reach, SERVICE_LEVELS[definition].otherwise);
  }

  summary(reach: number): SimulatedPeriod {
    const estimate = (sums: RatioSums, { kind, otherwise }: Metric) => sums[kind](reach, otherwise);
    return {
      ...mapValues(METRICS, (metric, name) => estimate(this.metrics[name], metric)),
      serviceLevels: mapValues(SERVICE_LEVELS, (metric, name) =>
        estimate(this.levels[name], metric),
      ),
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

function record(sums: RatioSums, metric: Metric, counts: Counts): void {
  sums.add(metric.of(counts), metric.per(counts));
}
