// How does a page stay alive while a rota is searched, and stop it with the best so far?
//
//   npx tsx examples/search-in-a-worker.ts

import type { RotationInput } from 'halfhour';
import { progressLine } from './support/progress-line.ts';
import type { RotaJob, RotaNews } from './support/rota-job.ts';
import { startWorker } from './support/start-worker.ts';

const input: RotationInput = {
  shifts: [
    { id: 'early', startMinutes: 360, lengthMinutes: 480, maxRun: 5 },
    { id: 'late', startMinutes: 840, lengthMinutes: 480, maxRun: 5 },
    { id: 'night', startMinutes: 1320, lengthMinutes: 480, minRun: 2, maxRun: 4 },
  ],
  demand: [
    [6, 6, 6, 6, 6, 4, 4],
    [6, 6, 6, 6, 6, 4, 4],
    [4, 4, 4, 4, 4, 4, 4],
  ],
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 3, max: 6 },
  minRestHours: 11,
  weeklyHours: { maxAverage: 40 },
  employees: { min: 16, max: 28 },
  objective: { freeWeekend: 1, evenNights: true },
};

/** Stands for the planner's patience: `cancel` is what a button would do. */
const PATIENCE_MS = 500;

const stop = new Int32Array(new SharedArrayBuffer(4));
const worker = startWorker('./support/rota-worker.ts');
const line = progressLine();
let cancelledAt = 0;

worker.on('message', (news: RotaNews) => {
  if (news.kind === 'progress') {
    // The first report tells that the search runs; loading is not part of its patience.
    if (cancelledAt === 0) {
      cancelledAt = performance.now() + PATIENCE_MS;
      setTimeout(cancel, PATIENCE_MS);
    }
    line.show(`${news.progress.phase}: ${Math.round(100 * news.progress.fraction)} %`);
    return;
  }
  line.clear();
  if (news.kind === 'error') console.error(news.error.message);
  else {
    const { status, employees, steps } = news.result;
    const late = Math.max(0, performance.now() - cancelledAt);
    console.log(`${status}: ${employees ?? 'no'} people after ${steps} steps`);
    console.log(`answered ${late.toFixed(0)} ms after it was told to stop`);
  }
  void worker.terminate();
});
worker.postMessage({ input, stop } satisfies RotaJob);

function cancel(): void {
  Atomics.store(stop, 0, 1);
}
