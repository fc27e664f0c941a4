import { sum } from '../../core/sum.ts';
import type { CrewRotations, RotaMeasures } from '../../rotation/index.ts';
import type { RotaToLiveWith } from './result.ts';

const WEEKS = 4;

/** All crews as one: each has as many people as its cycle has weeks, so its counts are those of all its people in a week. */
export function rotaToLiveWith({ crews }: CrewRotations): RotaToLiveWith | undefined {
  const all = crews.flatMap(({ rotation: { measures } }) => (measures ? [measures] : []));
  const weeks = sum(all.map((crew) => crew.weeks));
  if (weeks === 0) return undefined;
  const perWeek = (count: (crew: RotaMeasures) => number) => sum(all.map(count)) / weeks;
  const most = (count: (crew: RotaMeasures) => number) => Math.max(...all.map(count));
  return {
    freeWeekends: perWeek((crew) => crew.freeWeekends),
    longestWaitForFreeWeekend: most((crew) => crew.longestWaitForFreeWeekend),
    longestWorkStretch: most((crew) => crew.longestWorkStretch),
    longestNightRun: most((crew) => crew.longestNightRun),
    nightsInFourWeeks: WEEKS * perWeek((crew) => crew.nights),
    singleDaysOffInFourWeeks: WEEKS * perWeek((crew) => crew.singleDaysOff),
    backwardChangesInFourWeeks: WEEKS * perWeek((crew) => crew.backwardChanges),
  };
}
