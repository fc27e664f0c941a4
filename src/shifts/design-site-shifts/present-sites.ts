import { sum } from '../../core/sum.ts';
import { toDayNumber } from '../../time/day-number.ts';
import { DAY, DAY_MINUTES, MINUTE } from '../../time/durations.ts';
import { formatInstant } from '../../time/instants.ts';
import { coverageMinutes } from '../coverage-minutes.ts';
import type { Cover } from '../engine/model/cover.ts';
import type { CoverModel } from '../engine/model/cover-model.ts';
import { dutiesOf } from '../engine/model/duties-of.ts';
import type { Pattern } from '../engine/model/pattern.ts';
import type { ShiftSite } from './input.ts';
import type { SiteDuty, SiteShare } from './result.ts';
import type { SiteProblem } from './site-problem.ts';

/** The shifts of a cover on the clocks of their sites. */
export function siteDuties(
  { patterns, model }: Cover,
  problem: SiteProblem,
  sites: readonly ShiftSite[],
): SiteDuty[] {
  const from = toDayNumber(problem.requirement.startDate!) * DAY;
  return dutiesOf(patterns, model)
    .map((duty) => {
      const { site, of } = problem.siteOf(duty.typeId);
      const { name, timeZone } = sites[site]!;
      const at = (minutes: number) =>
        formatInstant(from + (duty.day * DAY_MINUTES + minutes) * MINUTE, timeZone);
      const made = {
        site: name,
        typeId: of.id,
        start: at(duty.startMinutes),
        end: at(duty.startMinutes + duty.lengthMinutes),
        breaks: duty.breaks.map(({ kind, startMinutes, minutes, paid }) => ({
          ...{ kind, start: at(startMinutes), minutes, paid },
        })),
        count: duty.count,
      };
      return { made, site, minute: duty.day * DAY_MINUTES + duty.startMinutes };
    })
    .sort((a, b) => a.minute - b.minute || a.site - b.site)
    .map(({ made }) => made);
}

/** What each site does of a cover. */
export function siteShares(
  { patterns, model }: Cover,
  problem: SiteProblem,
  sites: readonly ShiftSite[],
): Omit<SiteShare, 'alone'>[] {
  const bySite = sites.map((): Pattern[] => []);
  for (const pattern of patterns)
    bySite[problem.siteOf(pattern.template.type.id).site]!.push(pattern);
  const hours = bySite.map((own) => (sum(own.map(paidTicks)) * model.tickMinutes) / 60);
  const all = sum(hours);
  return sites.map(({ name }, site) => ({
    name,
    shifts: bySite[site]!.length,
    paidHours: hours[site]!,
    share: all > 0 ? hours[site]! / all : 0,
    cost: sum(bySite[site]!.map(({ cost }) => cost)),
  }));
}

const paidTicks = ({ template }: Pattern) => template.paidTicks;

/** Agents at work in each interval of the requirement as it was given. */
export function agentsAtWork({ patterns, model }: Cover, { eveDays }: SiteProblem): number[] {
  const { intervalMinutes, intervalsPerDay } = model.horizon;
  const minutes = coverageMinutes(dutiesOf(patterns, model), model.horizon);
  return Array.from(minutes.slice(eveDays * intervalsPerDay), (given) => given / intervalMinutes);
}

/** Intervals of the requirement that somebody is needed in and no shift reaches. */
export function uncoveredIntervals(model: CoverModel, { eveDays }: SiteProblem): number[] {
  const { horizon, templates, groupsOf, dayGroups, ticksPerDay, ticksPerInterval } = model;
  const reached = new Set<number>();
  for (const { index, startTick, ticks } of templates) {
    for (const day of groupsOf[index]!.flatMap((group) => dayGroups[group]!)) {
      const start = day * ticksPerDay + startTick;
      for (let tick = start; tick < start + ticks; tick++) {
        const interval = Math.floor(tick / ticksPerInterval);
        reached.add(horizon.cyclic ? interval % horizon.intervals : interval);
      }
    }
  }
  return Array.from(model.floor, (need, i) => (need > 0 && !reached.has(i) ? i : -1))
    .filter((i) => i >= 0)
    .map((i) => i - eveDays * horizon.intervalsPerDay);
}
