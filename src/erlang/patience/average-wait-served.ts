import { digamma } from '../../math/special/digamma.ts';
import { freeOdds } from '../loss/free-odds.ts';

/**
 * Mean wait of the contacts that are answered, in mean handle times (M/M/n+M), for agents > 0.
 *
 * A contact that finds m - 1 others waiting is answered with the chance c / (c + m), and then waits
 * for m departures at the rates (c + j) / patience, j = 1 … m. All terms are positive. In deep overload
 * the sum begins nine standard deviations below its largest term: what lies before, the states with a
 * free agent included, adds less than 1e-17.
 */
export function averageWaitServed(agents: number, offeredLoad: number, patience: number): number {
  const odds = freeOdds(agents, offeredLoad);
  if (odds === Infinity) return 0;
  const c = agents * patience;
  const eta = offeredLoad * patience;
  const skipped = Math.max(0, Math.floor(eta - c - 9 * Math.sqrt(eta)));
  let wait = skipped === 0 ? 0 : digamma(c + skipped + 1) - digamma(c + 1);
  let answered = 0;
  let waited = 0;
  let term = 1;
  for (let m = skipped + 1; ; m++) {
    term *= eta / (c + m);
    wait += 1 / (c + m);
    answered += term;
    waited += term * wait;
    if (c + m > eta && !(term * wait > waited * 1e-17)) break;
  }
  const withoutQueue = skipped === 0 ? (odds * offeredLoad) / agents : 0;
  return (patience * waited) / (answered + withoutQueue);
}
