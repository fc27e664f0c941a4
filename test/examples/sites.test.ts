import { describe, expect, it } from 'vitest';
import type { ReportContext } from '../../examples/support/report/context.ts';
import { formatsOf } from '../../examples/support/report/formats.ts';
import { sitesSection } from '../../examples/support/report/sites-section.ts';
import { sitePlan } from '../../examples/support/site-plan.ts';
import { sitesText } from '../../examples/support/sites-text.ts';
import { CATALOGUES, LANGUAGES, sayIn } from '../../examples/support/texts/texts.ts';
import { contextIn } from './plan-of-two-weeks.ts';

const context = contextIn('en');
const { plan } = context;
const day = (costPerHour: number) => ({
  id: 'day',
  lengthMinutes: 720,
  earliestStartMinutes: 360,
  latestStartMinutes: 1080,
  startGridMinutes: 720,
  costPerHour,
});
const lisbon = {
  name: 'Lisbon',
  timeZone: 'Europe/Lisbon',
  shiftTypes: [{ id: 'any', lengthMinutes: 720, startGridMinutes: 120, costPerHour: 20 }],
};
const manila = {
  name: 'Manila',
  timeZone: 'Asia/Manila',
  shiftTypes: [{ ...day(10), latestStartMinutes: 360 }],
};
const sites = sitePlan(plan, [lisbon, manila])!;

describe('sites of a plan', () => {
  it('share its first whole days by UTC', () => {
    const { design, from, to, intervalSeconds } = sites;
    // The dates begin on a Monday by a clock two hours ahead.
    expect([plan.forecast.total.from, from, to]).toEqual([
      '2025-10-20',
      '2025-10-20',
      '2025-10-26',
    ]);
    const { intervals } = plan.staffing;
    expect(design.onPosition).toHaveLength((7 * 86_400) / intervalSeconds);
    for (const [i, given] of design.onPosition.entries()) {
      const start = new Date(Date.parse(`${from}T00:00Z`) + i * intervalSeconds * 1000);
      const own = plan.forecast.intervals.findIndex(
        (interval) => Date.parse(interval.start) === start.getTime(),
      );
      expect(given).toBeGreaterThanOrEqual(intervals[own]!.scheduledAgents);
    }
  });

  it.each(LANGUAGES)('stand in report and terminal, with what they save: %s', (language) => {
    const formats = formatsOf(language, language);
    const say = sayIn(CATALOGUES[language]);
    const said: ReportContext = { ...context, language, say, formats, sites };
    const [section] = sitesSection(said);
    const { saving, bestAlone, objective } = sites.design;
    for (const text of [section!.body.text, sitesText(said).join('\n')]) {
      expect(text).toContain(bestAlone);
      expect(text).toContain(formats.money(saving!));
      expect(text).toContain(formats.money(objective!));
      for (const { name, cost } of sites.design.sites) {
        expect(text).toContain(name);
        expect(text).toContain(formats.money(cost));
      }
    }
  });

  it('name the hours of UTC that nobody reaches, and stand nowhere where none are named', () => {
    expect([sitesSection(context), sitesText(context)]).toEqual([[], []]);
    const alone = sitePlan(plan, [manila]);
    // From 06:00 to 18:00 in Manila is 22:00 to 10:00 of UTC.
    expect(sitesText({ ...context, sites: alone })).toEqual([
      'No site has a shift at these times by UTC: 10:00–22:00.',
    ]);
  });
});
