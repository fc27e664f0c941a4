import { type CallRecord, measureCalls } from 'halfhour/calls';
import { describe, expect, it } from 'vitest';

const hour = 3600;
const dayLong = 86_400;

const answered = (arrivalSeconds: number, more: Partial<CallRecord> = {}): CallRecord => ({
  arrivalSeconds,
  waitSeconds: 0,
  outcome: 'answered',
  ...more,
});
const abandoned = (arrivalSeconds: number, waitSeconds: number, customer?: string): CallRecord => ({
  arrivalSeconds,
  waitSeconds,
  outcome: 'abandoned',
  customer,
});

describe('measureCalls', () => {
  const grid = { intervalSeconds: 1800, intervals: 2, answerTimeSeconds: 20 };

  it('counts a call where it arrived, and its work where it was done', () => {
    // Arrives at 1790, is answered at 1820 and ends at 2120: all the work lies in the second half-hour.
    const { intervals, day } = measureCalls({
      ...grid,
      calls: Object.freeze([
        Object.freeze(answered(1790, { waitSeconds: 30, handleSeconds: 300 })),
        Object.freeze(answered(100, { handleSeconds: 90 })),
        Object.freeze(abandoned(200, 20)),
        Object.freeze(abandoned(300, 21)),
      ]),
      staffedSeconds: [1800, 900],
    });
    expect(intervals[0]).toEqual({
      offered: 4,
      answered: 2,
      abandoned: 2,
      serviceLevels: {
        servedWithin: 1 / 4,
        servedOrAbandonedWithin: 2 / 4,
        servedWithinExcludingEarlyAbandons: 1 / 3,
        servedWithinOfServed: 1 / 2,
      },
      abandonProbability: 0.5,
      waitProbability: 0.75,
      asaSeconds: 15,
      averageWaitSeconds: 71 / 4,
      averageQueue: (10 + 20 + 21) / 1800,
      waitingAtEnd: 1,
      ahtSeconds: 195,
      handleParts: {},
      occupancy: 90 / 1800,
    });
    expect(intervals[1]).toMatchObject({
      offered: 0,
      occupancy: 300 / 900,
      averageQueue: 20 / 1800,
    });
    expect(day).toMatchObject({
      offered: 4,
      waitingAtEnd: 0,
      occupancy: 390 / 2700,
      asaSeconds: 15,
    });
  });

  it('takes the mean of each part over the calls that tell it', () => {
    const { day } = measureCalls({
      ...grid,
      calls: [
        answered(0, { handleParts: { talk: 100, afterContact: 40 } }),
        answered(0, { handleParts: { talk: 200, hold: 10 } }),
      ],
    });
    expect(day.handleParts).toEqual({ talk: 150, hold: 10, afterContact: 40 });
    expect(day.ahtSeconds).toBe((140 + 210) / 2);
    expect(day.occupancy).toBeUndefined();
  });

  it('takes the sum of the parts where the handle time is not given', () => {
    const { day } = measureCalls({
      ...grid,
      calls: [
        answered(0, { handleParts: { ring: 5, talk: 100, hold: 10, afterContact: 40 } }),
        answered(0, { handleParts: { talk: 100 }, handleSeconds: 145 }),
        answered(0),
      ],
      staffedSeconds: [1000, 0],
    });
    expect(day.ahtSeconds).toBe(150);
    expect(day.occupancy).toBe(0.3);
  });

  it('knows no occupancy where no call tells how long it took', () => {
    const { day } = measureCalls({ ...grid, calls: [answered(0)], staffedSeconds: [1000, 0] });
    expect(day.occupancy).toBeUndefined();
    const idle = measureCalls({ ...grid, calls: [], staffedSeconds: [1000, 0] });
    expect(idle.day.occupancy).toBe(0);
  });

  it('leaves out what arrives after the last interval', () => {
    expect(measureCalls({ ...grid, calls: [answered(3600)] }).day.offered).toBe(0);
  });

  it('judges resolution by who comes again within the window', () => {
    // Ada comes again after two days: her first contact did not resolve, and the second is a repeat.
    // Bo waits ten days: both of his are first contacts, but the second lies too near the end.
    // Cy gave up first, which resolves nothing, and then came through: a first contact, resolved.
    const { intervals, day } = measureCalls({
      intervalSeconds: hour,
      intervals: 14 * 24,
      answerTimeSeconds: 20,
      repeatWindowSeconds: 7 * dayLong,
      calls: [
        answered(2 * dayLong, { customer: 'Ada' }),
        answered(0, { customer: 'Ada' }),
        answered(0, { customer: 'Bo' }),
        answered(10 * dayLong, { customer: 'Bo' }),
        abandoned(0, 60, 'Cy'),
        answered(600, { customer: 'Cy' }),
        answered(700),
      ],
    });
    expect(day.resolution).toEqual({
      judged: 3,
      firstContactResolution: 2 / 3,
      known: 6,
      repeatRate: 1 / 6,
    });
    expect(intervals[0]!.resolution).toEqual({
      judged: 3,
      firstContactResolution: 2 / 3,
      known: 4,
      repeatRate: 0,
    });
    expect(intervals[48]!.resolution).toMatchObject({ known: 1, repeatRate: 1 });
  });

  it('judges the contacts of a day by those of the days after it', () => {
    const calls = [
      answered(0, { customer: 'Ada' }),
      answered(hour, { customer: 'Bo' }),
      answered(2 * dayLong, { customer: 'Ada' }),
      answered(9 * dayLong, { customer: 'Cy' }),
    ];
    const { day } = measureCalls({
      intervalSeconds: hour,
      intervals: 24,
      answerTimeSeconds: 20,
      repeatWindowSeconds: 7 * dayLong,
      calls,
    });
    expect(day.offered).toBe(2);
    expect(day.resolution).toEqual({
      judged: 2,
      firstContactResolution: 1 / 2,
      known: 2,
      repeatRate: 0,
    });
  });

  it('counts the bad rows that it does not list', () => {
    const calls = Array.from({ length: 30 }, () => ({ ...answered(5), waitSeconds: -1 }));
    expect(() => measureCalls({ ...grid, calls })).toThrow(
      /calls\[19\]\.waitSeconds must be a number of 0 or more \(got -1\)\nmeasureCalls: and 10 more$/,
    );
  });

  it('names a bad row and what is wrong with it', () => {
    const calls = [answered(0), { ...answered(5), waitSeconds: -1 }];
    expect(() => measureCalls({ ...grid, calls, staffedSeconds: [1] })).toThrow(
      'measureCalls: calls[1].waitSeconds must be a number of 0 or more (got -1)',
    );
    expect(() => measureCalls({ ...grid, calls: [], staffedSeconds: [1] })).toThrow(
      'measureCalls: staffedSeconds must be as long as there are intervals (got an array of 1)',
    );
  });
});
