import { checkRoster, judgeRoster, ROSTER_RULE_PRESETS } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { longWeeks } from './long-weeks.ts';

const ruleOf = (id: string) =>
  Object.values(ROSTER_RULE_PRESETS)
    .flat()
    .find((rule) => rule.id === id)!;
const eu = ruleOf('eu.weekly-hours');
const uk = ruleOf('uk.weekly-hours');

describe('48 hours a week on average', () => {
  it('is not silent on 12 weeks of 60 hours, which is no breach yet', () => {
    const [finding, ...others] = checkRoster(longWeeks(12, 10), [eu]);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'not-yet-judged', rule: 'eu.weekly-hours', limit: 48 });
    expect(Math.abs(finding!.found! - 60)).toBeLessThan(1e-9);
    expect(judgeRoster(longWeeks(12, 8), [eu]).rules[0]!.verdict).toBe('notYetJudged');
  });

  it('is a breach in 12 weeks where the time that is known is taken as the whole', () => {
    const [finding] = checkRoster(longWeeks(12, 10), [
      { ...uk, onShorter: 'proRata' } as typeof uk,
    ]);
    expect(finding).toMatchObject({ code: 'maxAverageHours', date: '2026-01-05' });
    expect(checkRoster(longWeeks(12, 8), [{ ...uk, onShorter: 'proRata' } as typeof uk])).toEqual(
      [],
    );
  });

  it('is met by 17 weeks of 48 hours, and missed by a minute more', () => {
    expect(checkRoster(longWeeks(17, 8), [uk])).toEqual([]);
    const long = longWeeks(17, 8);
    const [first, ...rest] = long.duties;
    const later = { ...first!, end: first!.end.replace('17:00', '17:01'), hours: 8 + 1 / 60 };
    expect(checkRoster({ ...long, duties: [later, ...rest] }, [uk])).toHaveLength(1);
  });

  it('is met by a tie that is no binary fraction: 13 weeks of six duties of 7.4 hours at a limit of 44.4', () => {
    expect(((444 * 6 * 13) / 60) * 7).not.toBe(44.4 * 7 * 13);
    const rule = { ...uk, hours: 44.4, weeks: 13 } as typeof uk;
    expect(checkRoster(longWeeks(13, 7.4), [rule])).toEqual([]);
    expect(checkRoster(longWeeks(13, 7.4), [{ ...rule, hours: 44.39 } as typeof uk])).toHaveLength(
      1,
    );
  });

  it('leaves leave and sickness out: 13 weeks of 54 hours and 4 of leave are 54', () => {
    const roster = longWeeks(17, 9, 13);
    const absences = [{ employee: 'Ann', from: '2026-04-06', to: '2026-05-03' }];
    expect(checkRoster(roster, [uk])).toEqual([]);
    const [finding] = checkRoster(roster, [uk], { absences });
    expect(Math.abs(finding!.found! - 54)).toBeLessThan(1e-9);
    expect(checkRoster(roster, [eu], { absences })).toMatchObject([{ code: 'maxAverageHours' }]);
  });

  it('counts the whole weeks of four months: 17, so that weeks of exactly 48 hours are met', () => {
    const verdicts = (weeks: number) =>
      judgeRoster(longWeeks(weeks, 8), [uk, eu]).rules.map(({ verdict }) => verdict);
    expect(verdicts(16)).toEqual(['notYetJudged', 'notYetJudged']);
    expect(verdicts(17)).toEqual(['kept', 'kept']);
    expect(verdicts(30)).toEqual(['kept', 'kept']);
  });
});

describe('the hours of night workers', () => {
  const ordinary = ruleOf('eu.night-hours');
  const hazardous = ruleOf('eu.hazardous-nights');

  it('are eight on average: one night of nine is over only where nights are hazardous', () => {
    const roster = longWeeks(18, 8, 18, true);
    const night = roster.duties[5]!;
    const nine = { ...night, end: night.end.replace('T06:', 'T07:'), hours: 9 };
    const eighth = roster.duties
      .map((duty) => (duty === night ? nine : duty))
      .filter((_, i) => i !== 7);
    expect(checkRoster({ ...roster, duties: eighth }, [ordinary])).toEqual([]);
    expect(checkRoster({ ...roster, duties: eighth }, [hazardous])).toHaveLength(1);
  });

  it('of six nights a week of nine hours are nine a workday', () => {
    const roster = longWeeks(18, 9, 18, true);
    const [finding] = checkRoster(roster, [ordinary]);
    expect(finding).toMatchObject({ code: 'maxAverageHours', limit: 8 });
    expect(checkRoster(longWeeks(18, 9), [ordinary])).toEqual([]);
  });
});
