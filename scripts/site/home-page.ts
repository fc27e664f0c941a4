import { livePages } from '../../docs/site/calculators/calculators.ts';
import { html } from '../../docs/site/live/html.ts';
import { plannersQuestions } from '../../docs/site/questions.ts';
import type { Language } from './bundles.ts';
import { chainUrl, guideLink, guideUrl } from './guide-links.ts';
import { inLanguage, ownPage, TEXTS } from './page-parts.ts';

/** The chain from what happened to what it costs: its calculators, guides and modules. */
const CHAIN = [
  {
    step: 'history',
    live: [],
    guides: ['traffic-and-aht', 'time'],
    modules: ['read', 'time', 'forecast', 'calls'],
  },
  { step: 'forecast', live: ['forecast'], guides: ['forecast', 'intraday'], modules: ['forecast'] },
  {
    step: 'staffing',
    live: ['half-hour', 'day', 'shrinkage', 'risk'],
    guides: ['staffing', 'erlang', 'simulation'],
    modules: ['staffing', 'erlang', 'simulate'],
  },
  { step: 'shifts', live: ['shifts'], guides: ['shifts'], modules: ['shifts'] },
  {
    step: 'rotation',
    live: ['rota'],
    guides: ['rotation', 'rosters', 'leave', 'adherence'],
    modules: ['rotation', 'duty'],
  },
  {
    step: 'cost',
    live: ['cost', 'hiring'],
    guides: ['cost', 'hiring', 'capacity'],
    modules: ['cost', 'hiring', 'pay'],
  },
] as const;

/** Pages beside the chain. */
const EXTRA = {
  readme: 'readme',
  recipes: 'documents/docs_recipes',
  defaults: 'defaults',
  glossary: 'documents/docs_glossary',
  accuracy: 'documents/docs_accuracy',
  sizes: 'sizes',
  limits: 'documents/docs_limits',
  changelog: 'documents/CHANGELOG',
} as const;

/** The first page: the map of the chain, and the questions of planners. */
export function homePage(language: Language): string {
  const { home } = TEXTS[language];
  const cards = CHAIN.map(({ step, live, guides, modules }) => {
    const [name, question] = home.steps[step];
    const lives = live.map(
      (file) => `<a href="live/${inLanguage(file, language)}">${html(titleOf(file, language))}</a>`,
    );
    const reads = guides.map((guide) => guideLink(guide, language));
    const codes = modules.map(
      (module) => `<a href="modules/${module}.html"><code>halfhour/${module}</code></a>`,
    );
    const line = (label: string, links: readonly string[]) =>
      links.length === 0 ? '' : `<p>${html(label)}: ${links.join(', ')}</p>`;
    return `<li><h3>${html(name!)}</h3><p>${html(question!)}</p>${line(home.compute, lives)}${line(home.read, reads)}${line(home.code, codes)}</li>`;
  });
  const questions = plannersQuestions.map(
    (question) =>
      `<li><a href="${answerUrl(question.answer, language)}">${html(question[language])}</a></li>`,
  );
  const extra = Object.entries({ sixSteps: chainUrl(language).replace('.html', ''), ...EXTRA }).map(
    ([name, url]) =>
      `<li><a href="${url}.html">${html(home.extra[name as keyof typeof home.extra])}</a></li>`,
  );
  const main = [
    `<h1>${html(home.title)}</h1><p class="lead">${html(home.lead)}</p>`,
    `<h2>${html(home.chain)}</h2><ol class="cards">${cards.join('')}</ol>`,
    `<h2>${html(home.questions)}</h2><ul class="questions">${questions.join('')}</ul>`,
    `<h2>${html(home.pages)}</h2><ul>${extra.join('')}</ul>`,
  ].join('\n');
  return ownPage('index.html', language, 'index', { title: home.title, main });
}

function titleOf(file: string, language: Language): string {
  const page = livePages.find((one) => one.file === file);
  if (page === undefined) throw new Error(`there is no calculator ${file}`);
  return TEXTS[language].pages[page.texts].title;
}

/** Where a question is answered: a calculator, or a heading of a guide or another document. */
export function answerUrl(answer: string, language: Language): string {
  const [page = '', heading] = answer.split('#');
  const hash = heading === undefined ? '' : `#${heading}`;
  if (page.startsWith('live/')) return inLanguage(page, language);
  if (page === 'recipes') return `documents/docs_recipes.html${hash}`;
  return `${guideUrl(page)}${hash}`;
}
