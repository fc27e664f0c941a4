import * as z from 'zod/mini';
import { keepWithin } from '../../core/keep-within.ts';
import { fraction, listOf, name, nonNegative } from '../../core/kinds.ts';
import { designSiteShifts as limits } from '../../core/limits.ts';
import { parseInput } from '../../core/parse-input.ts';
import { schemaOf } from '../../core/schema.ts';
import { searchControlFields } from '../../search/search-control.schema.ts';
import type { SearchControl } from '../../search/search-control.ts';
import { localDate, timeZone } from '../../time/time-kinds.ts';
import { type AgentRequirement, checkSeries, requirementSchema } from '../agent-requirement.ts';
import { clockHoursFields } from '../clock-hours.ts';
import type { PremiumWindow } from '../design-problem.ts';
import { type ShiftType, shiftTypeList } from '../shift-type.ts';

/** A place whose people answer the same contacts as those of other sites. */
export interface ShiftSite {
  /** Its name, unlike that of any other site. */
  readonly name: string;
  /** IANA time zone: the clock of its shift types, dates and premiums. */
  readonly timeZone: string;
  /** Its shifts, on its own clock and with its own pay: `costPerHour` in one currency for all sites. */
  readonly shiftTypes: readonly ShiftType[];
  /** Hours of its clock that cost more; premiums that meet add up. */
  readonly premiums?: readonly PremiumWindow[] | undefined;
  /** Its dates, `YYYY-MM-DD`, on which no shift starts: its own holidays. */
  readonly closedDates?: readonly string[] | undefined;
  /** Least share of all paid hours (fraction from 0 to 1, default 0). */
  readonly minShare?: number | undefined;
  /** Greatest share of all paid hours (fraction from 0 to 1, default 1). */
  readonly maxShare?: number | undefined;
}

/** What {@link designSiteShifts} needs to know. */
export interface DesignSiteShiftsInput extends SearchControl {
  /** Agents needed in each interval of whole days by UTC, from 00:00 UTC of `startDate`, which must be given. */
  readonly requirement: AgentRequirement;
  /** The sites that share it (1 or more). */
  readonly sites: readonly ShiftSite[];
}

const shiftSite = /* @__PURE__ */ schemaOf<ShiftSite>()(() =>
  z
    .strictObject({
      name: name(),
      timeZone: timeZone(),
      shiftTypes: shiftTypeList(),
      premiums: z.optional(
        listOf(
          z.strictObject({ ...clockHoursFields(), rate: nonNegative() }),
          'a list of premiums',
        ),
      ),
      closedDates: z.optional(listOf(localDate(), 'a list of dates')),
      minShare: z.optional(fraction()),
      maxShare: z.optional(fraction()),
    })
    .check(
      z.refine(({ minShare = 0, maxShare = 1 }) => minShare <= maxShare, {
        path: ['minShare'],
        error: 'at most maxShare',
      }),
    ),
);

export const designSiteShiftsInput = /* @__PURE__ */ schemaOf<DesignSiteShiftsInput>()(() =>
  z
    .strictObject({
      ...searchControlFields(),
      requirement: requirementSchema(),
      sites: listOf(shiftSite(), 'a list of sites').check(
        z.minLength(1, 'a list of at least one site'),
        z.refine(
          (sites) => new Set(sites.map((site) => site.name)).size === sites.length,
          'a list of sites with different names',
        ),
      ),
    })
    .check(
      z.refine(({ requirement }) => requirement.startDate !== undefined, {
        path: ['requirement', 'startDate'],
        error: 'given, as clocks of the sites differ from UTC by the date',
      }),
    ),
);

/** Checks the input, its bulk array too. */
export function checkDesignSiteShiftsInput(
  callee: 'designSiteShifts',
  input: DesignSiteShiftsInput,
): void {
  keepWithin(callee, limits, {
    intervals: input?.requirement?.agents?.length,
    shiftTypes: Array.isArray(input?.sites)
      ? input.sites.reduce((count, site) => count + (site?.shiftTypes?.length ?? 0), 0)
      : undefined,
    sites: input?.sites?.length,
    steps: input?.maxSteps,
  });
  const { requirement } = parseInput(callee, designSiteShiftsInput, input);
  checkSeries(callee, requirement.agents.length, { 'requirement.agents': requirement.agents });
}
