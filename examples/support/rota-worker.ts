import { parentPort } from 'node:worker_threads';
import { type RotaJob, runRotaJob } from './rota-job.ts';

// In a browser: onmessage = ({ data }) => runRotaJob(data, (news) => postMessage(news));
parentPort?.on('message', (job: RotaJob) => {
  runRotaJob(job, (news) => parentPort?.postMessage(news));
});
