import { common } from '#texts';
import { find, type SearchEntry } from './find.ts';
import { html } from './html.ts';
import { fill } from './numbers.ts';

declare global {
  // Set by the script of the index, which is loaded when somebody begins to search.
  var halfhourIndex: readonly SearchEntry[] | undefined;
}

/** So many fit under the field. */
const SHOWN = 12;

const field = document.querySelector<HTMLInputElement>('.site-search input');
const found = document.querySelector<HTMLElement>('.site-found');
const script = document.currentScript as HTMLScriptElement | null;
const up = script?.dataset['up'] ?? '';

function load(then: () => void): void {
  if (globalThis.halfhourIndex !== undefined) {
    then();
    return;
  }
  const index = document.createElement('script');
  index.src = `${up}search-index.js`;
  index.onload = then;
  document.head.append(index);
}

function show(): void {
  if (field === null || found === null) return;
  const query = field.value.trim();
  found.hidden = query === '';
  if (query === '') return;
  load(() => {
    const all = find(globalThis.halfhourIndex ?? [], field.value, document.documentElement.lang);
    const items = all
      .slice(0, SHOWN)
      .map(
        ({ title, url, summary }) =>
          `<li><a href="${html(up + url)}">${html(title)}</a><small>${html(summary)}</small></li>`,
      );
    const count =
      all.length === 0 ? common.nothingFound : fill(common.found, { count: all.length });
    found.innerHTML = `<p role="status">${html(count)}</p><ol>${items.join('')}</ol>`;
  });
}

/** Makes the field of the bar search. */
export function startSearch(): void {
  if (field === null || found === null) return;
  field.addEventListener('input', show);
  load(show);
  field.addEventListener('keydown', (event) => {
    const first = found.querySelector<HTMLAnchorElement>('a');
    if (event.key === 'Escape') found.hidden = true;
    else if (event.key === 'Enter' && first !== null) first.click();
    else if (event.key === 'ArrowDown' && first !== null) {
      event.preventDefault();
      first.focus();
    }
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && !found.hidden) {
      found.hidden = true;
      field.focus();
    }
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!(target as Element).closest('.site-search')) found.hidden = true;
  });
}
