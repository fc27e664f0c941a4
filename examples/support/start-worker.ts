import { Worker } from 'node:worker_threads';

/** Starts a worker from its TypeScript. A built application needs no more than `new Worker(url)`. */
export function startWorker(file: string): Worker {
  const [url, from] = [new URL(`../${file}`, import.meta.url).href, import.meta.url];
  const load = `import('tsx/esm/api').then(({ tsImport }) => tsImport('${url}', '${from}'))`;
  return new Worker(load, { eval: true });
}
