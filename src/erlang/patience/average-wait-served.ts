import { freeOdds } from '../loss/free-odds.ts';

/**
 * Mean wait of the contacts that are answered, in mean handle times (M/M/n+M), for agents > 0.
 *
 * A contact that finds m - 1 others waiting is answered with the chance c / (c + m), and then waits
 * for m departures at the rates (c + j) / patience, j = 1 … m. All terms are positive.
 */
export function averageWaitServed(agents: number, offeredLoad: number, patience: number): number {
  const odds = freeOdds(agents, offeredLoad);
  if (odds === Infinity) return 0;
  const c = agents * patience;
  const eta = offeredLoad * patience;
  let unit = 1;
  let term = 1;
  let wait = 0;
  let answered = 0;
  let waited = 0;
  for (let m = 1; ; m++) {
    term *= eta / (c + m);
    wait += 1 / (c + m);
    answered += term;
    waited += term * wait;
    if (c + m > eta && !(term * wait > waited * 1e-17)) break;
    if (term > 1e200) {
      unit *= 1e-200;
      term *= 1e-200;
      answered *= 1e-200;
      waited *= 1e-200;
    }
  }
  return (patience * waited) / (answered + (unit * odds * offeredLoad) / agents);
}
