import { fromDayNumber, toDayNumber } from '../../time/day-number.ts';
import { DAY_SECONDS } from '../../time/durations.ts';
import type { AgentRequirement } from '../agent-requirement.ts';
import type { TypeShareLimit } from '../design-problem.ts';
import { type CoverModel, coverModelOf } from '../engine/model/cover-model.ts';
import type { DesignSiteShiftsInput, ShiftSite } from './input.ts';
import {
  clocksOfTypes,
  type SiteClock,
  type SiteType,
  siteClock,
  siteTypes,
} from './site-clocks.ts';

/** The sites' shifts as one problem on the clock of UTC. */
export class SiteProblem {
  /** The requirement with the eve of its first day, whose shifts cover the first morning; as it is where it repeats. */
  readonly requirement: AgentRequirement;
  /** Days of that eve: 1, or 0 where the period repeats. */
  readonly eveDays: number;
  readonly types: readonly SiteType[];
  readonly #sites: readonly ShiftSite[];
  readonly #clocks: readonly SiteClock[];

  constructor({ requirement, sites }: DesignSiteShiftsInput) {
    const { agents, intervalSeconds, startDate, cyclic = false } = requirement;
    this.eveDays = cyclic ? 0 : 1;
    const perDay = DAY_SECONDS / intervalSeconds;
    this.requirement = {
      intervalSeconds,
      agents: [...new Array<number>(this.eveDays * perDay).fill(0), ...agents],
      startDate: fromDayNumber(toDayNumber(startDate!) - this.eveDays),
      cyclic,
    };
    const days = this.requirement.agents.length / perDay;
    this.#sites = sites;
    this.#clocks = sites.map((site) => siteClock(site.timeZone, this.requirement.startDate!, days));
    this.types = siteTypes(sites, this.#clocks);
  }

  /** All sites, within their shares of the hours. */
  together(): CoverModel {
    const typeShares = this.#sites.flatMap(({ minShare, maxShare }, k) => {
      const typeIds = this.types.filter(({ site }) => site === k).map(({ type }) => type.id);
      return minShare === undefined && maxShare === undefined
        ? []
        : [{ typeIds, atLeast: minShare, atMost: maxShare }];
    });
    return this.#modelOf(this.types, typeShares);
  }

  /** One site by itself, whatever its share. */
  alone(site: number): CoverModel {
    return this.#modelOf(this.types.filter((type) => type.site === site));
  }

  /** The site of a type of the model. */
  siteOf(typeId: string): SiteType {
    return this.types.find(({ type }) => type.id === typeId)!;
  }

  #modelOf(types: readonly SiteType[], typeShares: readonly TypeShareLimit[] = []): CoverModel {
    const { requirement } = this;
    const problem = {
      requirement,
      shiftTypes: types.map(({ type }) => type),
      limits: { typeShares },
    };
    return coverModelOf(problem, clocksOfTypes(types, this.#sites, this.#clocks));
  }
}
