import { type DesignSiteShiftsInput, designSiteShifts, type ShiftSite } from 'halfhour/shifts';
import highsLoader from 'highs';
import { describe, expect, it } from 'vitest';
import { LocalClock } from './local-clock.ts';
import { leastCost, siteCase } from './site-cases.ts';

const highs = await highsLoader();
const MINUTE = 60_000;

const REST = { kind: 'rest', minutes: 15, earliestMinutes: 75, latestMinutes: 150 } as const;
const MEAL = {
  kind: 'meal',
  minutes: 30,
  earliestMinutes: 180,
  latestMinutes: 300,
  clockWindows: [{ fromMinutes: 660, toMinutes: 900 }],
  ifNoPlace: 'skip',
} as const;
const NIGHT = { fromMinutes: 1320, toMinutes: 360, rate: 0.3 };

/** A day shift from 07:00 to 11:00 local, with a rest and a meal that is eaten between 11:00 and 15:00. */
const site = (name: string, timeZone: string, others: Partial<ShiftSite> = {}): ShiftSite => ({
  name,
  timeZone,
  shiftTypes: [
    {
      id: 'day',
      lengthMinutes: 510,
      earliestStartMinutes: 420,
      latestStartMinutes: 660,
      startGridMinutes: 30,
      breaks: [REST, MEAL],
      costPerHour: 20,
    },
    {
      id: 'evening',
      lengthMinutes: 480,
      earliestStartMinutes: 780,
      latestStartMinutes: 960,
      startGridMinutes: 60,
      breaks: [REST],
      costPerHour: 22,
    },
  ],
  premiums: [NIGHT],
  ...others,
});

/** Zones that change on different Sundays in both halves of the year, and those changes of 2026. */
const SITES = [
  site('Lisbon', 'Europe/Lisbon'),
  site('Denver', 'America/Denver'),
  site('Sydney', 'Australia/Sydney'),
];
const CHANGES = [
  '2026-03-07',
  '2026-03-28',
  '2026-04-04',
  '2026-10-03',
  '2026-10-24',
  '2026-10-31',
];

const around = (startDate: string): DesignSiteShiftsInput => ({
  requirement: {
    intervalSeconds: 1800,
    agents: Array.from({ length: 3 * 48 }, (_, i) => 2 + ((i * 7) % 48 < 20 ? 3 : 0) + (i % 3)),
    startDate,
  },
  sites: SITES,
});

describe('shifts of several sites', () => {
  for (const startDate of CHANGES) {
    const input = around(startDate);
    const design = designSiteShifts(input);
    const from = Date.parse(`${startDate}T00:00Z`);
    const clocks = new Map(SITES.map((each) => [each.name, new LocalClock(each.timeZone)]));

    it(`cover every half-hour of UTC through the clock change after ${startDate}`, () => {
      const minutes = new Float64Array(3 * 1440);
      const add = (start: number, length: number, sign: number) => {
        for (let m = (start - from) / MINUTE, end = m + length; m < end; m++)
          if (m >= 0 && m < minutes.length) minutes[m]! += sign;
      };
      for (const { start, end, breaks, count } of design.duties) {
        add(Date.parse(start), (Date.parse(end) - Date.parse(start)) / MINUTE, count);
        for (const pause of breaks) add(Date.parse(pause.start), pause.minutes, -count);
      }
      const { agents } = input.requirement;
      for (let i = 0; i < agents.length; i++) {
        const given = minutes.slice(30 * i, 30 * i + 30).reduce((sum, now) => sum + now, 0) / 30;
        expect(given).toBeGreaterThanOrEqual(agents[i]! - 1e-9);
        expect(given).toBeNear(design.onPosition[i]!, 1e-12, 1);
      }
      expect(design.uncovered).toEqual([]);
    });

    it(`start and rest by the clock of each site after ${startDate}, and cost what that clock says`, () => {
      let cost = 0;
      for (const { site: name, typeId, start, end, breaks, count } of design.duties) {
        const clock = clocks.get(name)!;
        const begin = Date.parse(start);
        const { date, minutes } = clock.at(begin);
        expect(start.slice(0, 10)).toBe(date);
        expect(60 * Number(start.slice(11, 13)) + Number(start.slice(14, 16))).toBe(minutes);
        const type = SITES[0]!.shiftTypes.find(({ id }) => id === typeId)!;
        expect(minutes).toBeGreaterThanOrEqual(type.earliestStartMinutes!);
        expect(minutes).toBeLessThanOrEqual(type.latestStartMinutes!);
        expect(Date.parse(end) - begin).toBe((type.lengthMinutes as number) * MINUTE);
        const unpaid = breaks.filter(({ paid }) => !paid);
        for (const meal of unpaid) {
          const at = clock.at(Date.parse(meal.start)).minutes;
          expect(at >= 660 && at <= 900).toBe(true);
        }
        for (let at = begin; at < Date.parse(end); at += MINUTE) {
          const isUnpaid = unpaid.some(
            (pause) =>
              at >= Date.parse(pause.start) &&
              at < Date.parse(pause.start) + pause.minutes * MINUTE,
          );
          const local = clock.at(at).minutes;
          const rate = local >= 1320 || local < 360 ? 1.3 : 1;
          if (!isUnpaid) cost += (count * rate * type.costPerHour!) / 60;
        }
      }
      expect(Math.abs(cost - design.objective!)).toBeLessThan(1e-9 * cost);
      expect(design.bound!).toBeLessThanOrEqual(design.objective! * (1 + 1e-9));
    });
  }

  it('cost as little as HiGHS finds', () => {
    for (let seed = 1; seed <= 5; seed++) {
      const input = siteCase(seed);
      const { objective, bound } = designSiteShifts(input);
      const least = leastCost(input, highs)!;
      expect(objective).toBeGreaterThanOrEqual(least * (1 - 1e-6));
      expect(objective).toBeLessThanOrEqual(least * 1.005);
      expect(bound).toBeLessThanOrEqual(least * (1 + 1e-6));
    }
  });

  it('keep the shares of sites', () => {
    const input = around('2026-07-01');
    const free = designSiteShifts(input);
    const [lisbon] = free.sites;
    const sites = [{ ...SITES[0]!, maxShare: 0.5 * lisbon!.share }, SITES[1]!, SITES[2]!];
    const few = designSiteShifts({ ...input, sites });
    expect(few.sites[0]!.share).toBeLessThanOrEqual(0.5 * lisbon!.share + 1e-9);
    expect(few.objective).toBeGreaterThanOrEqual(free.bound! * (1 - 1e-9));
    expect(few.sites.reduce((sum, { share }) => sum + share, 0)).toBeNear(1);
    expect(few.sites.reduce((sum, { cost }) => sum + cost, 0)).toBeNear(few.objective!);
  });

  it('start nothing on a closed date of a site, by its own calendar', () => {
    const input = around('2026-07-01');
    const sites = [{ ...SITES[0]!, closedDates: ['2026-07-02'] }, SITES[1]!, SITES[2]!];
    const { duties } = designSiteShifts({ ...input, sites });
    const lisbon = duties.filter((duty) => duty.site === 'Lisbon').map(({ start }) => start);
    expect(lisbon.length).toBeGreaterThan(0);
    expect(lisbon.filter((start) => start.startsWith('2026-07-02'))).toEqual([]);
  });

  it('save nothing with one site, and cost no more than the cheapest alone', () => {
    const requirement = {
      intervalSeconds: 3600,
      agents: new Array(24).fill(1),
      startDate: '2026-07-01',
    };
    const night = site('Sydney', 'Australia/Sydney');
    const all = { ...night, shiftTypes: [{ id: 'any', lengthMinutes: 480 }] };
    const single = designSiteShifts({ requirement, sites: [all] });
    expect([single.saving, single.savingPerShiftMoved, single.bestAlone]).toEqual([
      0,
      undefined,
      'Sydney',
    ]);
    const two = designSiteShifts({ requirement, sites: [all, { ...all, name: 'again' }] });
    expect(two.objective).toBeLessThanOrEqual(single.objective!);
  });

  it('name the hours that no site reaches', () => {
    const found = designSiteShifts({
      requirement: {
        intervalSeconds: 3600,
        agents: new Array(24).fill(1),
        startDate: '2026-07-01',
      },
      sites: [SITES[0]!],
    });
    expect(found.status).toBe('infeasible');
    // From 07:00 local, 06:00 of UTC, to the end of an evening from 16:00, 23:00 of UTC.
    expect(found.uncovered).toEqual([0, 1, 2, 3, 4, 5, 23]);
    expect([found.duties, found.objective]).toEqual([[], undefined]);
  });

  it('are at least 3 % cheaper than the best site alone where nights have a premium', () => {
    const any = { id: 'any', lengthMinutes: 480, startGridMinutes: 60, costPerHour: 20 };
    const { saving, objective, sites } = designSiteShifts({
      requirement: around('2026-07-06').requirement,
      sites: [
        { name: 'Lisbon', timeZone: 'Europe/Lisbon', shiftTypes: [any], premiums: [NIGHT] },
        { name: 'Manila', timeZone: 'Asia/Manila', shiftTypes: [any] },
      ].map((each, k) => (k === 0 ? each : { ...each, shiftTypes: [{ ...any, costPerHour: 22 }] })),
    });
    expect(saving! / (objective! + saving!)).toBeGreaterThanOrEqual(0.03);
    expect(Math.min(...sites.map(({ alone }) => alone!))).toBeNear(objective! + saving!);
  });

  it('refuse a requirement of no date, sites of one name and a share above its limit', () => {
    const input = around('2026-07-01');
    const { startDate, ...requirement } = input.requirement;
    expect(() => designSiteShifts({ ...input, requirement })).toThrow(/requirement.startDate/);
    expect(() => designSiteShifts({ ...input, sites: [SITES[0]!, SITES[0]!] })).toThrow(
      /different names/,
    );
    const sites = [{ ...SITES[0]!, minShare: 0.5, maxShare: 0.4 }];
    expect(() => designSiteShifts({ ...input, sites })).toThrow(/minShare/);
  });
});
