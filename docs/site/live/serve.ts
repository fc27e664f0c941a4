import { plainError } from 'halfhour';
import type { Field, Search } from './calculator.ts';
import type { News } from './in-worker.ts';
import { renderView } from './render.ts';
import { type Typed, valuesOf } from './values.ts';
import { type PageTexts, viewWords } from './words.ts';

interface WorkerScope {
  onmessage: ((event: { readonly data: Typed }) => void) | null;
  postMessage: (news: News) => void;
}

/** What a worker does: searches, and posts each view that is better than the last. */
export function serve(fields: readonly Field[], texts: PageTexts, search: Search): void {
  const scope = globalThis as unknown as WorkerScope;
  scope.onmessage = ({ data }) => {
    try {
      let last = '';
      for (const view of search(valuesOf(fields, data))) {
        last = renderView(view, viewWords(texts));
        scope.postMessage({ kind: 'view', html: last, isLast: false });
      }
      scope.postMessage({ kind: 'view', html: last, isLast: true });
    } catch (error) {
      scope.postMessage({ kind: 'error', error: plainError(error) });
    }
  };
}
