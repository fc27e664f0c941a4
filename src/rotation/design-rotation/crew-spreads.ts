import { sum } from '../../core/sum.ts';
import { leastSpread } from './least-spread.ts';
import type { DesignedCrew, RotationDesign } from './result.ts';

type SpreadOf = (shares: readonly number[], sizes: readonly number[]) => number;

const spreadNow: SpreadOf = (shares) =>
  shares.length > 1 ? Math.max(...shares) - Math.min(...shares) : 0;

const spreadAtLeast: SpreadOf = (shares, sizes) =>
  leastSpread(Math.round(sum(shares.map((share, crew) => share * sizes[crew]!))), sizes);

/** How far the crews of a contract are apart in what each of their people has a week, the widest of all contracts, and at least. */
export function crewSpreads(
  crewsOfContracts: readonly (readonly DesignedCrew[])[],
  hasUnpopular: boolean,
): Pick<RotationDesign, 'spread' | 'leastSpread'> {
  const widest = (spreadOf: SpreadOf) => {
    const of = (share: (crew: DesignedCrew) => number) =>
      crewsOfContracts.reduce((most, crews) => {
        const sizes = crews.map(({ employees }) => employees);
        return Math.max(most, spreadOf(crews.map(share), sizes));
      }, 0);
    return {
      nights: of(({ nightsAWeek }) => nightsAWeek),
      weekendDays: of(({ weekendDaysAWeek }) => weekendDaysAWeek),
      ...(hasUnpopular && {
        unpopularShifts: of(({ unpopularShiftsAWeek = 0 }) => unpopularShiftsAWeek),
      }),
    };
  };
  return { spread: widest(spreadNow), leastSpread: widest(spreadAtLeast) };
}
