import type { Roster, RosterDuty, RosterRule } from 'halfhour/duty';
import { premiumLines } from 'halfhour/pay';
import { checkRoster, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

/** Duties of Ann from 1 June 2026 on, from one hour after its midnight to another, in a zone without changes. */
function rosterOf(...hours: readonly (readonly [from: number, to: number])[]): Roster {
  const text = (hour: number) =>
    `${new Date(Date.UTC(2026, 5, 1) + hour * 3_600_000).toISOString().slice(0, 19)}Z`;
  const duties = hours.map(
    ([from, to]): RosterDuty => ({
      employee: 'Ann',
      date: text(from).slice(0, 10),
      shift: 'S',
      start: text(from),
      end: text(to),
      hours: to - from,
      isNight: from % 24 >= 20,
    }),
  );
  return { startDate: '2026-06-01', days: 14, timeZone: 'UTC', employees: ['Ann'], duties };
}

const rule = (countedBy?: 'duty' | 'start' | 'clock', nightsOnly = false): RosterRule => ({
  id: 'day',
  source: 'house rule',
  kind: 'maxDutyHours',
  hours: 8,
  nightsOnly,
  countedBy,
});
const found = (roster: Roster, of: RosterRule) =>
  checkRoster(roster, [of]).map(({ date, found }) => [date?.slice(8), found]);

describe('the hours of a date', () => {
  const twoHalves = rosterOf([6, 12], [16, 22]);
  const night = rosterOf([20, 30], [44, 46]);

  it('are those of each duty, of all that start on it, or of the clock', () => {
    expect(found(twoHalves, rule())).toEqual([]);
    expect(found(twoHalves, rule('start'))).toEqual([['01', 12]]);
    expect(found(twoHalves, rule('clock'))).toEqual([['01', 12]]);
    expect(found(night, rule())).toEqual([['01', 10]]);
    expect(found(night, rule('clock'))).toEqual([]);
    expect(found(rosterOf([20, 30], [44, 47]), rule('clock'))).toEqual([['02', 9]]);
    expect(found(rosterOf([20, 30], [44, 47]), rule('clock', true))).toEqual([['02', 9]]);
    expect(found(rosterOf([20, 30], [40, 43]), rule('clock', true))).toEqual([]);
  });

  it('two duties of six hours on one date pass no law of eight hours a day', () => {
    const normalDay = (preset: 'china' | 'philippines' | 'california' | 'germany', id: string) =>
      checkRoster(twoHalves, ROSTER_RULE_PRESETS[preset])
        .filter((finding) => finding.rule === id)
        .map(({ found }) => found);
    expect(normalDay('china', 'china.normal-day')).toEqual([12]);
    expect(normalDay('china', 'china.daily-hours')).toEqual([12]);
    expect(normalDay('philippines', 'philippines.normal-day')).toEqual([12]);
    expect(normalDay('california', 'california.normal-day')).toEqual([12]);
    expect(normalDay('germany', 'de.daily-hours')).toEqual([12]);
  });

  it('of California are those that its pay counts: a night has its hours on two dates and in two weeks', () => {
    // Nights of ten hours from Sunday 7 June on: two of their hours lie in the week before.
    const week = rosterOf(
      [164, 174],
      ...[1, 2, 3].map((d) => [d * 24 + 164, d * 24 + 174] as const),
    );
    expect(premiumLines(week, { rule: 'US-CA' }).overtime).toEqual([
      { name: 'weekday', hours: 6, multiplier: 1.5 },
    ]);
    const findings = checkRoster(week, ROSTER_RULE_PRESETS.california);
    const beyond = findings.filter(({ rule }) => rule === 'california.normal-day');
    expect(beyond.map(({ date, found }) => [date, found! - 8])).toEqual([
      ['2026-06-08', 2],
      ['2026-06-09', 2],
      ['2026-06-10', 2],
    ]);
    const six = [0, 1, 2, 3, 4, 6].map((d) => [d * 24 + 20, d * 24 + 28] as const);
    const seventh = checkRoster(rosterOf(...six), ROSTER_RULE_PRESETS.california);
    // 48 hours start in the week, and four of Sunday's lie in the next.
    expect(seventh.filter(({ rule }) => rule === 'california.normal-week')).toMatchObject([
      { found: 44, limit: 40 },
    ]);
  });
});
