import { checkResult } from '../core/check-result.ts';
import type { IntervalHistory } from './history.ts';

/** Checks that a history comes from `intervalHistory`: whatever else it is, models would read past its end. */
export function checkHistory(callee: string, history: IntervalHistory): void {
  checkResult(callee, 'history', history, 'what intervalHistory returns', {
    days: 'list',
    starts: 'list',
    startMinutes: 'list',
    contacts: 'list',
    open: 'list',
    holidays: 'list',
    openingHours: 'list',
    intervalSeconds: 'number',
  });
}
