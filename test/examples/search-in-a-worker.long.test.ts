import { once } from 'node:events';
import { generateRotation, type RotationInput } from 'halfhour';
import { expect, it } from 'vitest';
import type { RotaJob, RotaNews } from '../../examples/support/rota-job.ts';
import { startWorker } from '../../examples/support/start-worker.ts';

const input: RotationInput = {
  shifts: [
    { id: 'day', startMinutes: 480, lengthMinutes: 480, maxRun: 5 },
    { id: 'night', startMinutes: 1320, lengthMinutes: 480, minRun: 2, maxRun: 4 },
  ],
  demand: [
    [6, 6, 6, 6, 6, 4, 4],
    [4, 4, 4, 4, 4, 4, 4],
  ],
  daysOff: { min: 2, max: 4 },
  workStretch: { min: 3, max: 6 },
  minRestHours: 11,
  employees: { min: 10, max: 20 },
  objective: { freeWeekend: 1, evenNights: true },
};

it('a worker tells how far it is, and answers when it is stopped what so many steps give', async () => {
  const worker = startWorker('./support/rota-worker.ts');
  const stop = new Int32Array(new SharedArrayBuffer(4));
  const fractions: number[] = [];
  worker.postMessage({ input, stop } satisfies RotaJob);
  for (;;) {
    const [news] = (await once(worker, 'message')) as [RotaNews];
    if (news.kind === 'progress') {
      fractions.push(news.progress.fraction);
      Atomics.store(stop, 0, 1);
      continue;
    }
    expect(news).toMatchObject({ kind: 'answer' });
    if (news.kind === 'answer') {
      expect(news.result).toEqual(generateRotation({ ...input, maxSteps: news.result.steps }));
    }
    break;
  }
  expect(fractions.at(-1)).toBe(1);

  worker.postMessage({ input: { ...input, demand: [] }, stop } satisfies RotaJob);
  const [news] = (await once(worker, 'message')) as [RotaNews];
  expect(news).toMatchObject({ kind: 'error', error: { code: 'INVALID_INPUT' } });
  if (news.kind === 'error')
    expect(news.error.issues?.map((issue) => ('path' in issue ? issue.path : ''))[0]).toBe(
      'demand',
    );
  await worker.terminate();
});
