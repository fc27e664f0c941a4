import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { type LivePage, livePages } from '../../docs/site/calculators/calculators.ts';
import type { Field, NumberField } from '../../docs/site/live/calculator.ts';
import { html } from '../../docs/site/live/html.ts';
import { initialOf } from '../../docs/site/live/values.ts';
import { firstViews, LANGUAGES, type Language, liveScript, searchScript } from './bundles.ts';
import { chainUrl, guideLink } from './guide-links.ts';
import { homePage } from './home-page.ts';
import { inLanguage, ownPage, TEXTS } from './page-parts.ts';
import { root, siteFolder } from './root.ts';

/** Writes the first page and the calculators in every language, with their scripts and styles. */
export async function writeLivePages(): Promise<void> {
  mkdirSync(join(siteFolder, 'live'), { recursive: true });
  for (const name of ['styles.css', 'bar.css']) {
    const css = readFileSync(join(root, 'docs/site', name), 'utf8');
    const { code } = await transform(css, { loader: 'css', minify: true });
    writeFileSync(join(siteFolder, name), code);
  }
  await Promise.all(LANGUAGES.map(writeLanguage));
}

async function writeLanguage(language: Language): Promise<void> {
  const write = (url: string, text: string) => writeFileSync(join(siteFolder, url), text);
  write(`search.${language}.js`, await searchScript(language));
  write(inLanguage('index', language), homePage(language));
  const views = await firstViews(livePages, language);
  for (const page of livePages) {
    write(`live/${page.file}.${language}.js`, await liveScript(page, language));
    write(`live/${inLanguage(page.file, language)}`, livePage(page, language, views[page.file]));
  }
}

function livePage(page: LivePage, language: Language, view = ''): string {
  const { frame, pages } = TEXTS[language];
  const texts = { ...TEXTS[language][page.texts], ...pages[page.texts] };
  const url = `live/${page.file}.html`;
  const initial = initialOf(page.fields);
  const options: Readonly<Record<string, string>> = texts.options;
  const names: Readonly<Record<string, string>> = texts.fields;
  const fields = page.fields.map((field) =>
    fieldHtml(field, names[field.name]!, initial[field.name]!, options, frame),
  );
  const functions = page.functions.map(
    (name) => `<a href="../functions/${name}.html"><code>${name.split('.')[1]}</code></a>`,
  );
  const stop =
    page.searches === undefined
      ? ''
      : `<button type="button" id="stop" disabled>${html(frame.stop)}</button>`;
  const main = [
    `<h1>${html(texts.title)}</h1><p class="lead">${html(texts.question)}</p>`,
    `<div class="two"><section aria-labelledby="input"><h2 id="input">${frame.input}</h2><form id="ask">${fields.join('')}<div><button type="button" id="reset">${html(frame.reset)}</button></div></form>`,
    `<p><small>${html(frame.stays)}</small></p><p class="note" id="too-long" hidden>${html(frame.tooLong)}</p></section>`,
    `<section aria-labelledby="output"><h2 id="output">${frame.answer}</h2><p id="status" role="status"></p>${stop}<div id="answer">${view}</div></section></div>`,
    `<section><h2>${frame.explanation}</h2>${texts.explanation.map((text) => `<p>${html(text)}</p>`).join('')}</section>`,
    `<section><h2>${frame.more}</h2><p>${frame.guide}: ${guideLink(page.guide, language, '../')}, <a href="../${chainUrl(language)}">${html(TEXTS[language].home.extra.sixSteps)}</a></p><p>${frame.functions}: ${functions.join(', ')}</p></section>`,
  ].join('\n');
  return ownPage(url, language, `live/${page.file}`, {
    title: `${texts.title} · halfhour`,
    main,
    scripts: `<script src="${page.file}.${language}.js"></script>`,
  });
}

type Frame = (typeof TEXTS)[Language]['frame'];

function fieldHtml(
  field: Field,
  label: string,
  initial: string,
  options: Readonly<Record<string, string>>,
  frame: Frame,
): string {
  const { name } = field;
  const id = `field-${name}`;
  const attributes = `id="${id}" name="${name}" aria-describedby="fault-${name}"`;
  const hint =
    field.kind === 'number' && field.optional ? ` <small>(${html(frame.optional)})</small>` : '';
  return `<div class="field"><label for="${id}">${html(label)}${hint}</label>${control(field, attributes, initial, options)}${slider(field, label, initial)}<p class="fault" id="fault-${name}" hidden></p></div>`;
}

function control(
  field: Field,
  attributes: string,
  initial: string,
  options: Readonly<Record<string, string>>,
): string {
  if (field.kind === 'lines')
    return `<textarea ${attributes} rows="${field.rows}" spellcheck="false">${html(initial)}</textarea>`;
  if (field.kind === 'number')
    return `<input ${attributes} inputmode="decimal" autocomplete="off" value="${initial}">`;
  const items = field.options.map(
    (option) =>
      `<option value="${option}"${option === initial ? ' selected' : ''}>${html(options[option] ?? option)}</option>`,
  );
  return `<select ${attributes}>${items.join('')}</select>`;
}

function slider(field: Field, label: string, initial: string): string {
  if (field.kind !== 'number' || field.slider === undefined) return '';
  const scale = (field as NumberField).percent ? 100 : 1;
  return `<input type="range" data-slides="${field.name}" aria-label="${html(label)}" min="${field.min * scale}" max="${field.max * scale}" step="${field.step}" value="${initial}">`;
}
