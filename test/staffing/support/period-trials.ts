import { staffPeriod } from 'halfhour/staffing';
import { seededRandom } from '../../../src/core/random.ts';
import { leastByTrial } from './least-by-trial.ts';

/** Small periods against all ways tried out. */
export interface PeriodTrials {
  readonly cases: number;
  /** Cases of one target, or called optimal, that differ. */
  readonly wrong: number;
  readonly gaps: { readonly cases: number; readonly more: number; readonly boundsHold: boolean };
}

/** Random periods of two to four half-hours, some begun, with one or two targets: Erlang C. */
export function againstTrial(cases: number, seed: number): PeriodTrials {
  const random = seededRandom(seed);
  let wrong = 0;
  let more = 0;
  let two = 0;
  let boundsHold = true;
  for (let c = 0; c < cases; c++) {
    const intervals = Array.from({ length: 2 + Math.floor(3 * random()) }, () => {
      const contacts = 1 + 60 * random();
      const ahtSeconds = 60 + 400 * random();
      return { contacts, ahtSeconds, least: Math.floor((contacts * ahtSeconds) / 1800) + 1 };
    });
    const contactsBefore = random() < 0.6 ? Math.round(200 * random()) : 0;
    const target = 0.5 + 0.45 * random();
    const first = {
      target,
      answerTimeSeconds: Math.round(40 * random()),
      contactsBefore,
      inTimeBefore: Math.round(contactsBefore * Math.min(1, target + 0.6 * (random() - 0.6))),
    };
    const second = {
      target: target + (1 - target) * (0.3 + 0.6 * random()),
      answerTimeSeconds: first.answerTimeSeconds + 20 + Math.round(60 * random()),
      contactsBefore: 0,
      inTimeBefore: 0,
    };
    const targets = random() < 0.5 ? [first] : [first, second];
    const staff = staffPeriod(
      {
        intervalSeconds: 1800,
        intervals: intervals.map(({ contacts, ahtSeconds }) => ({ contacts, ahtSeconds })),
      },
      {
        targetServiceLevel: first.target,
        answerTimeSeconds: first.answerTimeSeconds,
        achieved: { contacts: contactsBefore, withinTarget: first.inTimeBefore },
        ...(targets.length === 2 && {
          furtherServiceLevels: [
            { targetServiceLevel: second.target, answerTimeSeconds: second.answerTimeSeconds },
          ],
        }),
      },
    );
    const least = leastByTrial(intervals, targets, 12);
    const found = staff.objective === undefined ? undefined : Math.round(staff.objective * 2);
    // Beyond a dozen more agents in one interval nothing was tried.
    if (least === undefined && found !== undefined && found > 12) continue;
    if (targets.length === 2) {
      two++;
      if (staff.bound !== undefined && least !== undefined && staff.bound * 2 > least + 1e-9) {
        boundsHold = false;
      }
      if (found !== least && found !== undefined && least !== undefined && found > least) more++;
      if (staff.status !== 'optimal') continue;
    }
    if (found !== least) wrong++;
  }
  return { cases, wrong, gaps: { cases: two, more, boundsHold } };
}
