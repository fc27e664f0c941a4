import type { SearchResult } from '../../search/search-result.ts';

/** One break of a shift at a site. */
export interface SiteBreak {
  readonly kind: 'meal' | 'rest' | 'gap';
  /** When it begins, with the offset of the site: `2026-03-30T11:00:00+02:00`. */
  readonly start: string;
  readonly minutes: number;
  readonly paid: boolean;
}

/** What so many people of a site do: one shift, with its breaks in place. */
export interface SiteDuty {
  readonly site: string;
  readonly typeId: string;
  /** Start and end on the clock of the site, with its offset then. Its length is in minutes as they pass, also where clocks change. */
  readonly start: string;
  readonly end: string;
  readonly breaks: readonly SiteBreak[];
  /** People who do exactly this. */
  readonly count: number;
}

/** What a site does of the whole. */
export interface SiteShare {
  readonly name: string;
  /** Shifts, and their paid hours. */
  readonly shifts: number;
  readonly paidHours: number;
  /** Its part of all paid hours (0 to 1). */
  readonly share: number;
  /** What its shifts cost, premiums included. */
  readonly cost: number;
  /** What it would cost if this site did everything, whatever its share may be; absent where it cannot, or nothing was found. */
  readonly alone?: number | undefined;
}

/** Shifts of several sites on one requirement, with what they save. The objective is their cost. */
export interface SiteShiftDesign extends SearchResult {
  /** By start, site and type. Empty where no design was found. */
  readonly duties: readonly SiteDuty[];
  /** In the order in which sites are given. */
  readonly sites: readonly SiteShare[];
  /** The cheapest site if each were alone; absent where none can do it alone. */
  readonly bestAlone?: string | undefined;
  /** What the sites together save against it; absent where there is none. */
  readonly saving?: number | undefined;
  /** The same for each shift that another site has in its place. */
  readonly savingPerShiftMoved?: number | undefined;
  /** Agents on shift and at no break, in each interval of the requirement. */
  readonly onPosition: readonly number[];
  /** Intervals, by their place, that no design can fill: those in which no site has a shift that covers them. */
  readonly uncovered: readonly number[];
}
