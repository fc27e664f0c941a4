import fc from 'fast-check';
import { peopleForShifts, type WeeklyContract, type WeeklyShift } from 'halfhour/shifts';
import { evaluate } from 'mathjs';
import { describe, expect, it } from 'vitest';

const eight: WeeklyShift = { id: 'day', paidMinutes: 480, counts: [10, 10, 10, 10, 10, 6, 4] };
const fullTime: WeeklyContract = {
  id: '5 x 8',
  shiftIds: ['day'],
  daysPerWeek: 5,
  averageWeeklyHours: 40,
};

const only = (shift: WeeklyShift, contract: WeeklyContract) =>
  peopleForShifts({ shifts: [shift], contracts: [contract] })[0]!;

describe('people for shifts', () => {
  it('are as many as hours ask for when hours bind', () => {
    expect(only(eight, fullTime)).toMatchObject({ people: 12, reason: 'hours', isProven: true });
  });

  it('are as many as the busiest day when that binds', () => {
    const peak = { ...eight, counts: [10, 1, 1, 1, 1, 1, 1] };
    expect(only(peak, fullTime)).toMatchObject({ people: 10, reason: 'peak-day', isProven: true });
  });

  it('are as many as days off ask for when those bind', () => {
    const four = { ...eight, paidMinutes: 240 };
    expect(only(four, fullTime)).toMatchObject({ people: 12, reason: 'days-off', isProven: true });
  });

  it('are fewer with overtime, which is reported', () => {
    const shift = { ...eight, paidMinutes: 600 };
    const contract = { ...fullTime, daysPerWeek: 5, averageWeeklyHours: 40 };
    expect(only(shift, contract)).toMatchObject({ people: 15, overtimeHours: 0 });
    expect(only(shift, { ...contract, overtimeWeeklyHours: 8 })).toMatchObject({
      people: 13,
      overtimeHours: 80,
    });
  });

  it('of no shifts are nobody', () => {
    expect(only({ ...eight, counts: [0, 0, 0, 0, 0, 0, 0] }, fullTime)).toMatchObject({
      people: 0,
      lines: [],
    });
  });

  it('cannot be found where a week is shorter than a shift', () => {
    expect(() => only(eight, { ...fullTime, maxWeeklyHours: 6 })).toThrow(
      expect.objectContaining({ code: 'INFEASIBLE' }),
    );
  });

  it('are refused for a shift that is on no contract', () => {
    expect(() => peopleForShifts({ shifts: [eight], contracts: [] })).toThrow(
      'peopleForShifts: shifts[0].id must be a shift that exactly one contract lists (got "day")',
    );
  });

  it('work every shift, within days and hours, and no fewer could', () => {
    const counts = fc.array(fc.nat(8), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(
        counts,
        counts,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 12, max: 48 }),
        (a, b, days, most) => {
          const shifts = [
            { id: 'long', paidMinutes: 600, counts: a },
            { id: 'short', paidMinutes: 240, counts: b },
          ];
          const contract = {
            id: 'all',
            shiftIds: ['long', 'short'],
            daysPerWeek: days,
            averageWeeklyHours: 38.5,
            maxWeeklyHours: most,
          };
          const [found] = peopleForShifts({ shifts, contracts: [contract] });
          for (let day = 0; day < 7; day++) {
            for (const shift of shifts) {
              const working = found!.lines.filter((line) => line[day] === shift.id).length;
              expect(working).toBe(shift.counts[day]);
            }
          }
          for (const line of found!.lines) {
            const worked = line.filter((id) => id !== null);
            expect(worked.length).toBeLessThanOrEqual(days);
            const hours = worked.reduce((sum, id) => sum + (id === 'long' ? 10 : 4), 0);
            expect(hours).toBeLessThanOrEqual(most);
          }
          expect(found!.people).toBeGreaterThanOrEqual(found!.atLeast);
          expect(found!.people * 38.5).toBeGreaterThanOrEqual(found!.shiftHours * (1 - 1e-12));
        },
      ),
      { numRuns: 100 },
    );
  });

  it('show how every bound was computed', () => {
    for (const { formula, inputs, value } of only(eight, { ...fullTime, maxWeeklyHours: 48 })
      .steps) {
      expect(evaluate(formula, { ...inputs })).toBe(value);
    }
  });
});
