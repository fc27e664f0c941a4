import fc from 'fast-check';
import {
  agentsOnDuty,
  type CallRecord,
  estimateArrivals,
  estimateHandleTimes,
  estimatePatience,
  estimateRedials,
} from 'halfhour/calls';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../src/core/random.ts';
import { hasSharedData, readSharedTable } from '../support/shared-data.ts';

const waits = (waitSeconds: number, outcome: CallRecord['outcome']): CallRecord => ({
  arrivalSeconds: 0,
  waitSeconds,
  outcome,
});

describe('estimatePatience', () => {
  it('finds the curve of Kaplan and Meier, worked out by hand', () => {
    // At 5: 1 of 7 leaves. At 10: 1 of 6, the one answered at 10 still counting. At 30: 2 of 3.
    const { curve } = estimatePatience([
      waits(5, 'abandoned'),
      waits(10, 'answered'),
      waits(10, 'abandoned'),
      waits(20, 'answered'),
      waits(30, 'abandoned'),
      waits(30, 'abandoned'),
      waits(40, 'answered'),
    ]);
    expect(curve.seconds).toEqual([5, 10, 30]);
    expect(curve.surviving).toEqual([6 / 7, (6 / 7) * (5 / 6), (6 / 7) * (5 / 6) * (1 / 3)]);
  });

  it('without answered calls is the share still waiting', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }), (seconds) => {
        const { curve, meanSeconds } = estimatePatience(seconds.map((s) => waits(s, 'abandoned')));
        for (let i = 0; i < curve.seconds.length; i++) {
          const later = seconds.filter((s) => s > curve.seconds[i]!).length / seconds.length;
          expect(Math.abs(curve.surviving[i]! - later)).toBeLessThan(1e-12);
        }
        const mean = seconds.reduce((a, b) => a + b, 0) / seconds.length;
        expect(Math.abs(meanSeconds.value - mean)).toBeLessThan(1e-12 * mean);
      }),
    );
  });

  it('finds the patience that made the calls, which the mean wait of those who left does not', () => {
    const random = seededRandom(5);
    const exponential = (mean: number) => -mean * Math.log(1 - random());
    const calls = Array.from({ length: 20_000 }, () => {
      const patience = exponential(300);
      const offered = exponential(60);
      return patience < offered ? waits(patience, 'abandoned') : waits(offered, 'answered');
    });
    const { meanSeconds, curve } = estimatePatience(calls);
    expect(meanSeconds.low).toBeLessThan(300);
    expect(meanSeconds.high).toBeGreaterThan(300);
    const at60 = Array.from(curve.seconds).findIndex((seconds) => seconds > 60) - 1;
    expect(Math.abs(curve.surviving[at60]! - Math.exp(-60 / 300))).toBeLessThan(0.01);
  });

  it('wants somebody who gave up', () => {
    expect(() => estimatePatience([waits(5, 'answered')])).toThrow(
      'estimatePatience: input must be a list with at least one call abandoned after some wait',
    );
  });
});

describe('estimateHandleTimes', () => {
  it('leaves out calls without a handle time', () => {
    const calls = [120, 0, 240, undefined].map((handleSeconds) => ({
      ...waits(0, 'answered'),
      handleSeconds,
    }));
    expect(estimateHandleTimes(calls)).toMatchObject({
      calls: 2,
      ahtSeconds: { value: 180 },
      medianSeconds: 180,
      deviationSeconds: Math.sqrt(7200),
      squaredVariation: 7200 / 180 ** 2,
    });
  });
});

describe('estimateArrivals', () => {
  const day = (count: number, index: number): CallRecord[] =>
    Array.from({ length: count }, (_, i) => ({
      ...waits(0, 'answered'),
      arrivalSeconds: index * 3600 + (i % 2) * 1800,
    }));
  const grid = { intervalSeconds: 1800, intervalsPerDay: 2 };

  it('finds equal days less varied than chance, and calls them Poisson', () => {
    const calls = [100, 100, 100].flatMap(day);
    expect(estimateArrivals({ ...grid, calls, days: 3 })).toEqual({
      contacts: [50, 50],
      dispersion: 0,
      arrivals: { kind: 'poisson' },
    });
  });

  it('finds how much busy and quiet days differ beyond chance', () => {
    // Totals 50, 100, 150: mean 100, variance 2,500; 2,400 beyond Poisson.
    const { arrivals, dispersion } = estimateArrivals({
      ...grid,
      calls: [50, 100, 150].flatMap(day),
      days: 3,
    });
    expect(dispersion).toBe(25);
    expect(arrivals).toEqual({ kind: 'gamma-poisson', dayVariation: Math.sqrt(2400) / 100 });
  });
});

describe('estimateRedials', () => {
  it('says the window where nobody tried again', () => {
    const calls = [{ ...waits(30, 'abandoned'), customer: 'Ada' }, waits(10, 'abandoned')];
    expect(estimateRedials({ calls, windowSeconds: 600 })).toEqual({
      probability: 0,
      meanDelaySeconds: 600,
      abandoned: 1,
      judged: 0,
    });
  });

  it('leaves out callers whose window is not over when the records end', () => {
    // Ada is known to have called again. Bo gave up at 86,370, half a minute before the last call: whether
    // he will call within the hour nobody can know yet.
    const calls: CallRecord[] = [
      { ...waits(60, 'abandoned'), customer: 'Ada' },
      { ...waits(5, 'answered'), arrivalSeconds: 300, customer: 'Ada' },
      { ...waits(30, 'abandoned'), arrivalSeconds: 86_340, customer: 'Bo' },
      { ...waits(0, 'answered'), arrivalSeconds: 86_399, customer: 'Cy' },
    ];
    const estimate = { meanDelaySeconds: 240, abandoned: 2, judged: 1 };
    expect(estimateRedials({ calls, windowSeconds: 3600 })).toEqual({
      ...estimate,
      probability: 1,
    });
    // A window that ends with the records is over.
    expect(estimateRedials({ calls, windowSeconds: 29 })).toMatchObject({
      probability: 0,
      judged: 2,
    });
    expect(estimateRedials({ calls, windowSeconds: 30 })).toMatchObject({ judged: 1 });
  });

  it('finds the habit that made the calls, however much of the window the records leave out', () => {
    // 4,000 callers over ten hours, of whom 60 % try again within the hour; the rest never do.
    const random = seededRandom(8);
    const calls = Array.from({ length: 4000 }, (_, i): CallRecord[] => {
      const first = { ...waits(20, 'abandoned'), arrivalSeconds: 9 * i, customer: `${i}` };
      const again = first.arrivalSeconds + 20 + 3600 * random();
      if (random() >= 0.6) return [first];
      return [first, { ...waits(0, 'answered'), arrivalSeconds: again, customer: `${i}` }];
    }).flat();
    const known = calls.filter(({ arrivalSeconds }) => arrivalSeconds <= 36_000);
    const { probability, judged } = estimateRedials({ calls: known, windowSeconds: 3600 });
    // 3,600 callers have an hour or more left; the error is √(0.24 / 3,600). The others would lower it by 0.03.
    expect(judged).toBeGreaterThan(3590);
    expect(Math.abs(probability - 0.6)).toBeLessThan(2.5 * Math.sqrt(0.24 / 3600));
  });
});

describe('agentsOnDuty', () => {
  it('ends a duty at a pause that is too long', () => {
    const call = (start: number, handleSeconds: number): CallRecord => ({
      arrivalSeconds: start,
      waitSeconds: 0,
      outcome: 'answered',
      handleSeconds,
      agent: 'Ada',
    });
    const duty = agentsOnDuty({
      calls: [call(1000, 200), call(1300, 100), call(3000, 100)],
      intervalSeconds: 1800,
      intervals: 2,
      longestIdleSeconds: 600,
    });
    expect(duty).toEqual([400 / 1800, 100 / 1800]);
  });

  it('does not count an agent who let a caller wait', () => {
    // Ada ends at 100 and takes her next call at 400. Bo is busy until 300; somebody waits from 150 to
    // 300, so that Ada had left, and was back at 300 at the earliest. Who gives up at 90 waited while
    // she was busy, which says nothing.
    const duty = agentsOnDuty({
      calls: [
        { ...waits(0, 'answered'), handleSeconds: 100, agent: 'Ada' },
        { ...waits(0, 'answered'), handleSeconds: 300, agent: 'Bo' },
        { ...waits(40, 'abandoned'), arrivalSeconds: 50 },
        { ...waits(150, 'answered'), arrivalSeconds: 150, handleSeconds: 50, agent: 'Bo' },
        { ...waits(0, 'answered'), arrivalSeconds: 400, handleSeconds: 10, agent: 'Ada' },
      ],
      intervalSeconds: 50,
      intervals: 9,
      longestIdleSeconds: 600,
    });
    expect(duty).toEqual([2, 2, 1, 1, 1, 1, 2, 1, 0.2]);
  });
});

describe.skipIf(!hasSharedData)('a real month of a bank', () => {
  it('patience is 264 seconds, by the calls that were answered or given up', () => {
    const rows = readSharedTable('forecast/bank_il_calls_january1999.csv');
    const calls = rows
      .filter(([, , , , outcome]) => outcome === 'AGENT' || outcome === 'HANG')
      .map(([, , , , outcome, wait]) =>
        waits(Number(wait), outcome === 'AGENT' ? 'answered' : 'abandoned'),
      );
    const { meanSeconds, abandoned } = estimatePatience(calls);
    expect(calls.length).toBe(31_359);
    expect(abandoned).toBe(4299);
    expect(Math.abs(meanSeconds.value - 264)).toBeLessThan(0.5);
  });
});
