import type { RosterRule } from 'halfhour/duty';
import {
  checkRoster,
  describeRosterRules,
  judgeRoster,
  ROSTER_RULE_PRESETS,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { rosterOf } from '../support/one-person.ts';

const house = { id: 'house', source: 'house rule' };

describe('a weekend on the clock', () => {
  const rule: RosterRule = { ...house, kind: 'maxWeekendsInWeeks', weekends: 0, weeks: 1 };

  it('does not begin after the night of Friday, unless the rule says so', () => {
    expect(checkRoster(rosterOf('----N--'), [rule])).toHaveLength(1);
    const fromSix = { ...rule, fromMinutes: 5 * 1440 + 360 };
    expect(checkRoster(rosterOf('----N--'), [fromSix])).toEqual([]);
    expect(checkRoster(rosterOf('-----N-'), [fromSix])).toHaveLength(1);
  });

  it('has a free Sunday before the night that begins on Monday, none with one that ends in it', () => {
    const sunday: RosterRule = { ...house, kind: 'minFreeSundays', sundays: 1, weeks: 1 };
    expect(checkRoster(rosterOf('N----D-'), [sunday])).toEqual([]);
    expect(checkRoster(rosterOf('-----N-'), [sunday])).toHaveLength(1);
  });
});

describe('the records of rules', () => {
  it('warn where nobody has reviewed them after the last date of a roster', () => {
    const rules: readonly RosterRule[] = [
      { ...house, kind: 'minRestHours', hours: 11, reviewedOn: '2026-06-07' },
      { ...house, id: 'newer', kind: 'minRestHours', hours: 11, reviewedOn: '2026-06-08' },
      { ...house, id: 'never', kind: 'minRestHours', hours: 11 },
    ];
    expect(checkRoster(rosterOf('DDDDD--'), rules)).toEqual([
      {
        code: 'not-reviewed',
        rules: ['house'],
        message: 'not reviewed since 2026-06-07, and the roster ends on 2026-06-07: house',
        values: { earliest: '2026-06-07', lastDate: '2026-06-07', rules: ['house'] },
      },
    ]);
  });

  it('can each be checked and put in words alone, with the words of the breach', () => {
    const roster = rosterOf('DDDDDDD NDDDDDD DNNNNNN NNNNNND DDDDDDD');
    // 0 days off, at least 1 day off: one is not many.
    const oneOrMany = (text: string) => text.replaceAll(/(day|rest|month|meal|Sunday)s\b/g, '$1');
    for (const rule of Object.values(ROSTER_RULE_PRESETS).flat()) {
      const [{ text, limit, source }] = describeRosterRules([rule]) as never as [
        { text: string; limit: { words: string }; source: string },
      ];
      expect(source).toBe(rule.source);
      expect(text).toContain(limit.words);
      for (const { code, message } of checkRoster(roster, [rule]))
        if (code === rule.kind) expect(oneOrMany(message)).toContain(oneOrMany(limit.words));
      expect(judgeRoster(roster, [rule]).rules).toHaveLength(1);
    }
  });

  it('cannot be changed for everybody', () => {
    expect(() => (ROSTER_RULE_PRESETS.eu as RosterRule[]).pop()).toThrow(TypeError);
  });
});

describe('limits of Japan and China', () => {
  const found = (weeks: string, id: string, holidays?: readonly string[]) => {
    const rule = Object.values(ROSTER_RULE_PRESETS)
      .flat()
      .find((each) => each.id === id)!;
    return checkRoster(rosterOf(weeks), [{ ...rule, hours: 0 } as RosterRule], { holidays }).map(
      (finding) => finding.found,
    );
  };

  it('count the seventh date of a week as overtime, not at all, or in full', () => {
    expect(found('DDDDDDD', 'china.monthly-overtime')).toEqual([16]);
    expect(found('DDDDDDD', 'japan.monthly-overtime')).toEqual([8]);
    expect(found('DDDDDDD', 'japan.special-month')).toEqual([16]);
  });

  it('leave public holidays out in China, and have them as days like any in Japan', () => {
    expect(found('DDDDDD-', 'china.monthly-overtime', ['2026-06-06'])).toEqual([]);
    expect(found('DDDDDD-', 'japan.monthly-overtime', ['2026-06-06'])).toEqual([8]);
  });
});
