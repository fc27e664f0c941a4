import type { RosterRule } from 'halfhour/duty';
import {
  type AwardDutiesInput,
  awardDuties,
  checkRoster,
  offerDuties,
  repairRoster,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { letteredRoster } from '../support/lettered-roster.ts';

const rest: RosterRule = { id: 'rest', source: 'house rule', kind: 'minRestHours', hours: 11 };

describe('open duties', () => {
  const roster = letteredRoster({ Ann: 'N------', Bob: '-------', Cem: '-E---N-', Dia: 'LL-----' });
  const open = letteredRoster({ X: '-EE--N-' }).duties.map(({ employee: _, ...duty }) => duty);

  it('are offered first to those with the fewest nights or hours, and the others learn why not', () => {
    const offers = offerDuties(roster, { duties: open, rules: [rest] });
    expect(offers.map(({ offers: own }) => own.map(({ employee }) => employee))).toEqual([
      ['Bob'],
      ['Bob', 'Ann', 'Cem'],
      ['Bob', 'Dia', 'Ann'],
    ]);
    expect(
      offers[0]!.others.map(({ employee, obstacles }) => [
        employee,
        obstacles.map(({ code }) => code),
      ]),
    ).toEqual([
      ['Ann', ['rule']],
      ['Cem', ['at-work']],
      ['Dia', ['at-work']],
    ]);
  });

  it('that a repair leaves can be offered as they are', () => {
    const absences = [{ employee: 'Dia', from: '2026-06-01', to: '2026-06-02' }];
    const standIns = ['Ann', 'Bob', 'Cem'].map((employee) => ({ employee, shifts: [] }));
    const { roster: left, unfilled } = repairRoster(roster, { absences, rules: [], standIns });
    const offers = offerDuties(left, { duties: unfilled, rules: [], absences });
    expect(
      offers.map(({ duty, offers: own }) => [duty.date, own.map(({ employee }) => employee)]),
    ).toEqual([
      ['2026-06-01', ['Bob', 'Cem']],
      ['2026-06-02', ['Bob', 'Ann']],
    ]);
  });

  const wishes = (employee: string, ...days: number[]) => ({
    employee,
    choices: days.map((day) => ({ date: `2026-06-0${day}`, shift: day === 6 ? 'N' : 'E' })),
  });
  const award = (input: Partial<AwardDutiesInput>) =>
    awardDuties(roster, {
      duties: open,
      rules: [rest],
      by: 'seniority',
      bids: [wishes('Ann', 2, 3, 6), wishes('Bob', 3, 6, 2), wishes('Cem', 3)],
      ...input,
    });
  const got = (input: Partial<AwardDutiesInput>) =>
    award(input).awarded.map(({ employee, date }) => `${employee} ${date.slice(8)}`);

  it('go to the most senior who may take them, all of their wishes first', () => {
    expect(got({})).toEqual(['Ann 03', 'Ann 06', 'Bob 02']);
    expect(got({ order: ['Bob'] })).toEqual(['Bob 03', 'Bob 06', 'Bob 02']);
    expect(got({ maxEach: 1 })).toEqual(['Ann 03', 'Bob 06']);
  });

  it('go one by one by turns', () => {
    expect(got({ by: 'turns' })).toEqual(['Ann 03', 'Bob 06', 'Bob 02']);
  });

  it('are explained wish by wish, and leave a roster that keeps the rules', () => {
    const { outcomes, left, roster: awarded } = award({ maxEach: 1 });
    expect(outcomes.map(({ message }) => message)).toEqual([
      'Ann may not take E of 2026-06-02: 0 h of rest, at least 11',
      'Ann gets E of 2026-06-03, wish 2',
      'Ann has as many as one may get',
      'E of 2026-06-03 went to Ann',
      'Bob gets N of 2026-06-06, wish 2',
      'Bob has as many as one may get',
      'E of 2026-06-03 went to Ann',
    ]);
    expect(left.map(({ date }) => date)).toEqual(['2026-06-02']);
    expect(checkRoster(awarded, [rest]).length).toBe(checkRoster(roster, [rest]).length);
  });

  it('of one shift with other times are tried one after the other', () => {
    const [, early] = open;
    const late = {
      ...early!,
      start: '2026-06-03T17:00:00Z',
      end: '2026-06-03T22:00:00Z',
      hours: 5,
    };
    const night = letteredRoster({ Ann: '-N-----', Bob: '-------' });
    const input = {
      bids: [wishes('Ann', 3), wishes('Bob', 3)],
      by: 'turns',
      rules: [rest],
    } as const;
    const { awarded, outcomes } = awardDuties(night, { ...input, duties: [early!, late] });
    expect(awarded.map(({ employee, hours }) => `${employee} ${hours}`)).toEqual([
      'Ann 5',
      'Bob 8',
    ]);
    const alone = awardDuties(night, { ...input, duties: [early!] });
    expect(alone.outcomes.map(({ outcome }) => outcome)).toEqual(['notAllowed', 'awarded']);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['awarded', 'awarded']);
    const none = awardDuties(night, { ...input, duties: [early!, early!] });
    expect(none.outcomes[0]!.obstacles).toHaveLength(1);
  });

  it('are judged with what somebody has been awarded before', () => {
    const [first, second] = letteredRoster({ X: 'NE' }).duties.map(
      ({ employee: _, ...duty }) => duty,
    );
    const choices = [first!, second!].map(({ date, shift }) => ({ date, shift }));
    const bids = [{ employee: 'Bob', choices }];
    for (const by of ['turns', 'seniority'] as const) {
      const { outcomes } = awardDuties(roster, {
        duties: [first!, second!],
        bids,
        by,
        rules: [rest],
      });
      expect(outcomes.map(({ outcome }) => outcome)).toEqual(['awarded', 'notAllowed']);
    }
  });

  it('are judged with the duties that are fixed after the roster', () => {
    const [last] = letteredRoster({ X: '------N' }).duties;
    const { employee: _, ...duty } = last!;
    const following = [letteredRoster({ Ann: 'E' }, '2026-06-08')];
    const [offer] = offerDuties(roster, { duties: [duty], rules: [rest], following });
    expect(offer!.others.map(({ employee }) => employee)).toContain('Ann');
    const [later] = letteredRoster({ X: 'E' }, '2026-06-08').duties;
    expect(() => offerDuties(roster, { duties: [later!], rules: [], following })).toThrow(
      'duties[0].date must be a date of the roster',
    );
    const bids = [{ employee: 'Ann', choices: [{ date: duty.date, shift: duty.shift }] }];
    const { left } = awardDuties(roster, {
      duties: [duty],
      by: 'turns',
      bids,
      rules: [rest],
      following,
    });
    expect(left).toEqual([duty]);
  });

  it('on other dates, and bids of strangers, are refused', () => {
    expect(() =>
      offerDuties(roster, { duties: letteredRoster({ X: 'E' }, '2026-07-01').duties, rules: [] }),
    ).toThrow('offerDuties: duties[0].date must be a date of the roster');
    expect(() => award({ bids: [wishes('Eve', 2)] })).toThrow('bids[0].employee');
    // Two bids would be two turns in a round.
    expect(() => award({ bids: [wishes('Ann', 2), wishes('Ann', 3)] })).toThrow(
      'bids[1].employee must be a person who has no bid before',
    );
  });
});
