import type { Answering } from './start.ts';
import type { Typed } from './values.ts';

/** What a worker says: a view as HTML, or what went wrong. */
export type News =
  | { readonly kind: 'view'; readonly html: string; readonly isLast: boolean }
  | { readonly kind: 'error'; readonly error: unknown };

/**
 * Answers in a worker made of a text, as a page that is opened from a folder may load no other. Whoever has seen
 * enough keeps the best so far: the worker is ended, and what it has shown stays.
 */
export function inWorker(source: string): Answering {
  return (typed, page) => {
    const url = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
    const worker = new Worker(url);
    const end = () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    };
    worker.onmessage = ({ data }: MessageEvent<News>) => {
      if (data.kind === 'view') page.showHtml(data.html, data.isLast);
      else page.fail(data.error);
      if (data.kind === 'error' || data.isLast) end();
    };
    worker.onerror = (event) => {
      page.fail(event);
      end();
    };
    worker.postMessage(typed satisfies Typed);
    return end;
  };
}
