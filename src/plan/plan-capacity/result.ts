import type { Step } from '../../core/step.ts';
import type { SearchStatus } from '../../search/search-result.ts';

/** The middle of the draws, and what is below and above it in one of ten. */
export interface CapacityBand {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** The work of one queue in one period. */
export interface CapacityWork {
  readonly scenario: string;
  readonly queue: string;
  readonly team: string;
  /** First date of the period. */
  readonly from: string;
  readonly contacts: number;
  /** How unsure they are by their error alone. */
  readonly contactsBand: CapacityBand;
  readonly ahtSeconds: number;
  /** Hours on position that the contacts take, waiting for them included. */
  readonly positionHours: number;
  /** Busy share of them; absent without contacts. */
  readonly occupancy?: number | undefined;
  /** Full-time agents, shrinkage included. */
  readonly required: number;
  /** How `required` comes about. */
  readonly working: readonly Step[];
}

/** One team in one period: a row of the table. */
export interface CapacityRow {
  readonly scenario: string;
  readonly team: string;
  /** First date of the period. */
  readonly from: string;
  /** Full-time agents needed by the numbers as given; those of its queues add up to it. */
  readonly required: number;
  readonly requiredBand: CapacityBand;
  /** Experienced heads. */
  readonly experienced: number;
  /** Heads in training, nesting and ramp. */
  readonly newcomers: number;
  readonly hires: number;
  readonly classes: number;
  /** Output of all heads, in experienced agents. */
  readonly supply: number;
  readonly supplyBand: CapacityBand;
  readonly overtime: number;
  readonly outsourced: number;
  /** Agents missing after overtime and outsourcing. */
  readonly shortage: number;
  readonly shortageBand: CapacityBand;
  /** Share of the draws in which the period is short. */
  readonly shortChance: number;
  /** Pay, hiring, classes, overtime and outsourcing. */
  readonly cost: number;
  readonly costBand: CapacityBand;
}

/** What would help, and how much. */
export interface CapacityHelp {
  /**
   * `work`: a tenth fewer contacts or a tenth off the handle time; `shrinkage`, `attrition`: a tenth less; `hires`: a
   * tenth more in every class; `earlier`: every class one period earlier; `overtime`: a tenth more than is allowed.
   */
  readonly lever: 'work' | 'shrinkage' | 'attrition' | 'hires' | 'earlier' | 'overtime';
  /** Missing agents that it makes up for in the period that breaks, in the mean of the draws. */
  readonly inBreak: number;
  /** The same over all periods, in agents times periods. */
  readonly inAll: number;
}

/** What a plan comes to for one team. */
export interface CapacityTeamPlan {
  readonly scenario: string;
  readonly team: string;
  /** How the hiring plan ended; absent where nobody is hired. */
  readonly status?: SearchStatus | undefined;
  /** How far from the best hiring plan it may be, as a share of its cost. */
  readonly gap?: number | undefined;
  readonly hires: number;
  /** Cost of all periods by the numbers as given. */
  readonly cost: number;
  readonly costBand: CapacityBand;
  /** First date of the first period that is short in more than half of the draws; absent where none is. */
  readonly breaks?: string | undefined;
  /** The same if nobody were hired any more, by the numbers as given. */
  readonly breaksWithoutHires?: string | undefined;
  /** What helps where it breaks, most first; empty where it does not. */
  readonly helps: readonly CapacityHelp[];
}

/** Work, people and money of the next years. */
export interface CapacityPlan {
  /** By scenario, queue and period. */
  readonly work: readonly CapacityWork[];
  /** The table: by scenario, team and period. */
  readonly rows: readonly CapacityRow[];
  /** By scenario and team. */
  readonly teams: readonly CapacityTeamPlan[];
  /** All teams together, by scenario: `plan` is the first. */
  readonly scenarios: readonly {
    readonly scenario: string;
    readonly hires: number;
    readonly cost: number;
    readonly costBand: CapacityBand;
    /** The first period in which a team breaks. */
    readonly breaks?: string | undefined;
  }[];
  /** Steps of all hiring plans. */
  readonly steps: number;
}
