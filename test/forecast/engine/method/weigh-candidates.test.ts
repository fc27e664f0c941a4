import { describe, expect, it } from 'vitest';
import { candidatesFor } from '../../../../src/forecast/engine/method/candidates.ts';
import type { Trial } from '../../../../src/forecast/engine/method/rolling-origin.ts';
import { weighCandidates } from '../../../../src/forecast/engine/method/weigh-candidates.ts';
import type { CleanTable } from '../../../../src/forecast/engine/table/day-table.ts';

const candidates = candidatesFor('combination');

/** A trial of one day with two slots, in which the k-th candidate forecast k + 1 in each. */
function weigh(actuals: readonly number[]) {
  const trial: Pick<Trial, 'rolling' | 'forecasts'> = {
    rolling: { origins: [0], horizonDays: 1 },
    forecasts: candidates.map((_, k) => [Float64Array.of(k + 1, k + 1)]),
  };
  const table: Pick<CleanTable, 'slots' | 'contacts'> = {
    slots: 2,
    contacts: Float64Array.from(actuals),
  };
  return weighCandidates(candidates, trial as Trial, table as CleanTable, Uint8Array.of(1));
}

describe('weights of candidates', () => {
  it('go to those that erred least, and add up to 1', () => {
    const members = weigh([2, 2]);
    expect(members.map(({ candidate }) => candidates.indexOf(candidate))).toEqual([1]);
    expect(members.map(({ weight }) => weight)).toEqual([1]);
  });

  it('are equal where nothing came in the trial: no error is a share of nothing', () => {
    const members = weigh([0, 0]);
    expect(members.map(({ weight }) => weight)).toEqual(
      candidates.map(() => 1 / candidates.length),
    );
  });
});
