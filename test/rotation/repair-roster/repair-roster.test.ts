import type { RosterDuty, RosterRule } from 'halfhour/duty';
import { layRoster, repairRoster } from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../duty/random-rosters.ts';
import { letteredRoster } from '../support/lettered-roster.ts';
import { randomRepair } from './random-repairs.ts';
import { faultsOf } from './repair-faults.ts';
import { comparedWithBruteForce } from './small-repairs.ts';

const house = { source: 'house rule' };
const rest: RosterRule = { ...house, id: 'rest', kind: 'minRestHours', hours: 11 };

const away = (employee: string, from: string, to = from) => ({ employee, from, to });
const words = (duties: readonly RosterDuty[]) =>
  duties.map(({ employee, date, shift }) => `${employee} ${date.slice(8)} ${shift}`);

describe('a repair', () => {
  it('breaks no rule of rest anew where another was broken before', () => {
    const roster = letteredRoster({ Bob: 'LLLLLL--EEEE--', Ann: '-------L------' });
    const { unfilled, status } = repairRoster(roster, {
      absences: [away('Ann', '2026-06-08')],
      rules: [rest],
    });
    expect(words(unfilled)).toEqual(['Ann 08 L']);
    expect(status).toBe('optimal');
  });

  it('adds nothing to what is beyond a limit already', () => {
    const roster = letteredRoster({ Bob: 'EEEEEEEE------', Ann: '--------EEEEE-' });
    const rules: RosterRule[] = [
      { ...house, id: 'row', kind: 'maxDaysInARow', days: 7, nightsOnly: false },
    ];
    const { unfilled, replaced } = repairRoster(roster, {
      absences: [away('Ann', '2026-06-09', '2026-06-13')],
      rules,
    });
    expect(words(replaced)).toEqual(['Bob 10 E', 'Bob 11 E', 'Bob 12 E', 'Bob 13 E']);
    expect(words(unfilled)).toEqual(['Ann 09 E']);
  });

  it('knows the night before its first date', () => {
    const roster = letteredRoster({ Bob: '-------', Ann: 'E------' });
    const history = [letteredRoster({ Bob: '------N', Ann: '-------' }, '2026-05-25')];
    const absences = [away('Ann', '2026-06-01')];
    expect(repairRoster(roster, { absences, rules: [rest], history }).replaced).toEqual([]);
    expect(repairRoster(roster, { absences, rules: [rest] }).replaced).toHaveLength(1);
  });

  it('has nobody at two places at once, whatever the rules', () => {
    const early: RosterDuty = {
      ...letteredRoster({ Ann: '-E' }).duties[0]!,
      start: '2026-06-02T05:00:00Z',
    };
    const roster = { ...letteredRoster({ Ann: '--', Bob: 'N-' }), duties: [] as RosterDuty[] };
    const duties = [...letteredRoster({ Bob: 'N-' }).duties, early];
    const absences = [away('Ann', '2026-06-02')];
    const result = repairRoster({ ...roster, duties }, { absences, rules: [] });
    expect(words(result.unfilled)).toEqual(['Ann 02 E']);
  });

  it('passes on what was taken over on another date where that fills one more', () => {
    // Bob alone can work the late of the 2nd, which the early of the 3rd forbids him; Cem can work that.
    const roster = letteredRoster({ Ann: '-LE----', Bob: '-------', Cem: '-------' });
    const standIns = [{ employee: 'Cem', shifts: ['E'], costPerDuty: 1 }];
    const absences = [away('Ann', '2026-06-01', '2026-06-07')];
    const { replaced, cost } = repairRoster(roster, { absences, rules: [rest], standIns });
    expect(words(replaced)).toEqual(['Bob 02 L', 'Cem 03 E']);
    expect(cost).toBe(1);
  });

  it('takes the cheapest of those who can, then the one with the fewest nights', () => {
    const roster = letteredRoster({
      Ann: 'N------',
      Bob: '----N--',
      Cem: '-------',
      Dia: '-------',
    });
    const absences = [away('Ann', '2026-06-01')];
    const taker = (standIns: Parameters<typeof repairRoster>[1]['standIns']) =>
      repairRoster(roster, { absences, rules: [], standIns }).replaced[0]?.employee;
    expect(taker([])).toBe('Cem');
    expect(taker([{ employee: 'Cem', costPerHour: 1 }])).toBe('Dia');
    expect(taker(['Cem', 'Dia'].map((employee) => ({ employee, costPerHour: 1 })))).toBe('Bob');
    expect(taker([{ employee: 'Cem', shifts: ['E'] }])).toBe('Dia');
    expect(taker([{ employee: 'Cem', maxDuties: 0 }])).toBe('Dia');
  });

  it('calls in at short notice only those on call, and nobody for what has begun', () => {
    const roster = letteredRoster({ Ann: 'EE-----', Bob: '-------', Cem: '-------' });
    const absences = [away('Ann', '2026-06-01', '2026-06-02')];
    const notice = { at: '2026-06-01T06:30:00Z', hours: 24, onCall: ['Cem'] };
    const { replaced, unfilled } = repairRoster(roster, { absences, rules: [], notice });
    expect(words(unfilled)).toEqual(['Ann 01 E']);
    expect(words(replaced)).toEqual(['Cem 02 E']);
    const later = { ...notice, at: '2026-05-31T06:00:00Z' };
    expect(repairRoster(roster, { absences, rules: [], notice: later }).unfilled).toEqual([]);
  });

  it('says how many stay unfilled at least, and that it was stopped', () => {
    const people = Array.from({ length: 30 }, (_, i) => ({ name: `P${i}`, week: i % 2 }));
    const roster = layRoster({
      rota: [
        ['D', 'D', 'D', 'D', 'D', null, null],
        [null, 'D', 'D', 'D', 'D', 'D', null],
      ],
      shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
      employees: people,
      startDate: '2026-06-01',
      days: 14,
      timeZone: 'Europe/Berlin',
    });
    const absences = people.slice(0, 20).map(({ name }) => away(name, '2026-06-03'));
    const result = repairRoster(roster, { absences, rules: [] });
    expect([result.unfilled.length, result.bound, result.status]).toEqual([20, 20, 'optimal']);
    const monday = people.filter((_, i) => i % 2 === 0).map(({ name }) => away(name, '2026-06-01'));
    expect(repairRoster(roster, { absences: monday, rules: [] }).unfilled).toEqual([]);
    const stopped = repairRoster(roster, { absences: monday, rules: [], maxSteps: 3 });
    expect(stopped).toMatchObject({ status: 'feasible', bound: 0, steps: 3 });
    expect(stopped.unfilled).toHaveLength(12);
  });
});

describe('a random repair', () => {
  it('lets no breach appear or grow, and nobody be where they cannot be', () => {
    const random = seeded(231);
    for (let i = 0; i < 60; i++) {
      const repair = randomRepair(random, {
        people: 3 + (i % 6),
        days: 7 + (i % 9),
        load: 0.3 + 0.1 * (i % 4),
        historyDays: i % 3 === 0 ? 7 : 0,
        rules: 1 + (i % 5),
        absences: 1 + (i % 4),
      });
      expect(faultsOf(repair, repairRoster(repair.roster, repair.input))).toEqual([]);
    }
  });

  it('of few people is as good as trying all', () => {
    const { found, best, wrong } = comparedWithBruteForce(40);
    expect(wrong).toBe(0);
    expect(found).toEqual(best);
  });
});
