import { countHours, type InvalidInputError } from 'halfhour';
import {
  awardDuties,
  checkRoster,
  checkSwap,
  evenOutRoster,
  judgeRoster,
  layRoster,
  offerDuties,
  repairRoster,
} from 'halfhour/rotation';
import { describe, expect, it } from 'vitest';

const rosterOf = (name: string, startDate: string) =>
  layRoster({
    rota: [['D', 'D', 'D', null, null, null, null]],
    shifts: [{ id: 'D', startMinutes: 480, lengthMinutes: 480 }],
    employees: [{ name, week: 0 }],
    startDate,
    days: 7,
    timeZone: 'Europe/Berlin',
  });
const roster = rosterOf('Ann', '2026-06-08');
const history = [rosterOf('Bob', '2026-06-01')];

const absences = (employee: string) => [{ employee, from: '2026-06-09', to: '2026-06-09' }];
const calls: Readonly<Record<string, (employee: string) => unknown>> = {
  countHours: (name) => countHours(roster, { absences: absences(name), history }),
  checkRoster: (name) => checkRoster(roster, [], { absences: absences(name), history }),
  judgeRoster: (name) => judgeRoster(roster, [], { absences: absences(name), history }),
  repairRoster: (name) => repairRoster(roster, { absences: absences(name), rules: [], history }),
  evenOutRoster: (name) => evenOutRoster(roster, { absences: absences(name), rules: [], history }),
  checkSwap: (name) => checkSwap(roster, [], { absences: absences(name), rules: [], history }),
  offerDuties: (name) =>
    offerDuties(roster, { duties: [], absences: absences(name), rules: [], history }),
  awardDuties: (name) =>
    awardDuties(roster, {
      by: 'turns',
      duties: [],
      bids: [],
      absences: absences(name),
      rules: [],
      history,
    }),
};

describe('who is away', () => {
  it.each(Object.entries(calls))('is somebody of a roster, or %s says who is not', (_, call) => {
    expect(() => call('Ann')).not.toThrow();
    // Of an earlier roster: no longer here, and no slip.
    expect(() => call('Bob')).not.toThrow();
    expect(() => call('Anne')).toThrow(
      /absences\[0\]\.employee must be one of the employees of a roster \(got "Anne"\)/,
    );
  });

  it('is named with everybody else who is on no roster', () => {
    const input = {
      absences: absences('Anne'),
      standIns: [{ employee: 'Cem', shifts: ['D'] }],
      notice: { at: '2026-06-08T00:00:00Z', hours: 24, onCall: ['Ann', 'Dee'] },
      rules: [],
    };
    let issues: readonly { readonly path: string }[] = [];
    try {
      repairRoster(roster, input);
    } catch (error) {
      issues = (error as InvalidInputError).issues;
    }
    expect(issues.map(({ path }) => path)).toEqual([
      'absences[0].employee',
      'standIns[0].employee',
      'notice.onCall[1]',
    ]);
  });
});
