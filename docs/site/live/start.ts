import { common } from '#texts';
import type { Compute, Field, View } from './calculator.ts';
import { fill } from './numbers.ts';
import { renderView } from './render.ts';
import {
  type Fault,
  faultsOf,
  initialOf,
  LONGEST_STATE,
  stateOf,
  stateText,
  type Typed,
  valuesOf,
} from './values.ts';
import { type PageTexts, viewWords } from './words.ts';

/** Shows the answer to what was typed, at once or by and by; gives a way to stop. */
export type Answering = (typed: Typed, page: Page) => () => void;

/** What an answer may do with the page. */
export interface Page {
  /** Shows a view, or the last one of several. */
  readonly show: (view: View, isLast: boolean) => void;
  readonly showHtml: (html: string, isLast: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** Answers on the page itself. */
export function atOnce(fields: readonly Field[], compute: Compute): Answering {
  return (typed, page) => {
    try {
      page.show(compute(valuesOf(fields, typed)), true);
    } catch (error) {
      page.fail(error);
    }
    return () => {};
  };
}

/** Makes the form of a page live. */
export function start(
  fields: readonly Field[],
  texts: PageTexts,
  answering: Answering,
  pauseMs = 0,
): void {
  const form = document.querySelector<HTMLFormElement>('#ask')!;
  const output = document.querySelector<HTMLElement>('#answer')!;
  const status = document.querySelector<HTMLElement>('#status')!;
  const stop = document.querySelector<HTMLButtonElement>('#stop');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel = () => {};

  const control = (name: string) => form.elements.namedItem(name) as HTMLInputElement;
  const read = (): Record<string, string> =>
    Object.fromEntries(fields.map(({ name }) => [name, control(name).value]));

  const write = (typed: Typed) => {
    for (const { name } of fields) {
      control(name).value = typed[name] ?? '';
      moveSlider(name);
    }
  };
  const moveSlider = (name: string) => {
    const slider = form.querySelector<HTMLInputElement>(`[data-slides="${name}"]`);
    if (slider !== null) slider.value = control(name).value.replace(',', '.');
  };

  const page: Page = {
    show: (view, isLast) => page.showHtml(renderView(view, viewWords(texts)), isLast),
    showHtml: (shown, isLast) => {
      output.innerHTML = shown;
      const main = output.querySelector('.main');
      const said = [main?.querySelector('dt')?.textContent, main?.querySelector('dd')?.textContent];
      status.textContent = isLast ? said.join(': ') : common.searching;
      finish(isLast);
    },
    fail: (error) => {
      status.textContent = faultText(error, texts);
      output.replaceChildren();
      finish(true);
    },
  };
  const finish = (isLast: boolean) => {
    document.body.dataset['state'] = isLast ? 'answered' : 'searching';
    if (stop !== null) stop.disabled = isLast;
  };

  const answer = () => {
    cancel();
    const typed = read();
    const faults = faultsOf(fields, typed);
    for (const field of fields) showFault(field, faults.get(field.name));
    remember(typed);
    if (faults.size > 0) {
      status.textContent = common.faults;
      finish(true);
      return;
    }
    if (stop !== null) {
      status.textContent = common.searching;
      finish(false);
    }
    cancel = answering(typed, page);
  };
  const showFault = (field: Field, fault: Fault | undefined) => {
    const input = control(field.name);
    const place = document.querySelector<HTMLElement>(`#fault-${field.name}`)!;
    input.setAttribute('aria-invalid', String(fault !== undefined));
    place.hidden = fault === undefined;
    place.textContent = fault === undefined ? '' : faultOfField(field, fault);
  };
  const remember = (typed: Typed) => {
    const state = stateText(fields, typed);
    const isShort = state.length <= LONGEST_STATE;
    history.replaceState(null, '', isShort && state !== '' ? `#${state}` : location.pathname);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
      link.hash = isShort ? state : '';
    document.querySelector<HTMLElement>('#too-long')!.hidden = isShort;
  };

  form.addEventListener('input', ({ target }) => {
    const { dataset, name, value } = target as HTMLInputElement;
    const slides = dataset['slides'];
    if (slides !== undefined) control(slides).value = value;
    else moveSlider(name);
    clearTimeout(timer);
    timer = setTimeout(answer, pauseMs);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    answer();
  });
  document.querySelector('#reset')?.addEventListener('click', () => {
    write(initialOf(fields));
    answer();
  });
  stop?.addEventListener('click', () => {
    cancel();
    status.textContent = common.stopped;
    finish(true);
  });
  addEventListener('hashchange', () => {
    write(stateOf(fields, location.hash));
    answer();
  });
  // What the page was made with answers the example, which a link may not ask; a search takes its time to say otherwise.
  if (stop !== null && location.hash !== '') output.replaceChildren();
  write(stateOf(fields, location.hash));
  answer();
}

function faultOfField(field: Field, fault: Fault): string {
  if (fault === 'missing') return common.missing;
  if (fault === 'number' || field.kind !== 'number') return common.notANumber;
  const scale = field.percent ? 100 : 1;
  return fill(common.outOfRange, { min: field.min * scale, max: field.max * scale });
}

interface LibraryError {
  readonly code?: string;
  readonly issues?: readonly { readonly path: string }[];
}

/** An error of the library in the words of the page: which field, or that there is no answer. */
function faultText(error: unknown, { fields }: PageTexts): string {
  const { code, issues = [] } = error as LibraryError;
  if (code === 'INFEASIBLE') return common.infeasible;
  if (code === undefined) return common.broken;
  const names = issues.map(({ path }) => fields[path] ?? path);
  return fill(common.refused, { fields: [...new Set(names)].join(', ') });
}
