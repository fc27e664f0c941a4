import { join } from 'node:path';
import {
  Application,
  DeclarationReflection,
  DocumentReflection,
  type PageEvent,
  type ProjectReflection,
  ReflectionKind,
  Renderer,
  SignatureReflection,
  TSConfigReader,
  TypeDocReader,
} from 'typedoc';
import { livePages } from '../../docs/site/calculators/calculators.ts';
import type { SearchEntry } from '../../docs/site/live/find.ts';
import { guideUrl, languageOf } from './guide-links.ts';
import { addImportPath, inLanguage, TEXTS, withTopBar } from './page-parts.ts';
import { root } from './root.ts';

/** What the reference holds: its names, and the headings of its guides. */
interface Reference {
  readonly project: ProjectReflection;
  readonly headings: readonly SearchEntry[];
}

/** Renders the reference and the guides as typedoc.json says, and gives what it knows of them. */
export async function buildReference(): Promise<Reference> {
  const headings: SearchEntry[] = [];
  const app = await Application.bootstrapWithPlugins({ options: join(root, 'typedoc.json') }, [
    new TypeDocReader(),
    new TSConfigReader(),
  ]);
  app.renderer.on(Renderer.EVENT_BEGIN, ({ project }) => nameForReaders(project));
  app.renderer.on(Renderer.EVENT_END_PAGE, (page) => {
    if (page.model instanceof DocumentReflection)
      headings.push(...headingsOf(page.model.name, page.url, page.contents ?? ''));
    page.contents = withTopBar(
      addCalculators(addImportPath(page.contents ?? '', importPathOf(page)), page.url),
      page.url,
      languageOf(page.url),
    );
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('the sources could not be read');
  await app.generateOutputs(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('the reference has faults: see above');
  return { project, headings };
}

/** Addresses stay what file names make them; what is read is the heading of a guide and the path of an import. */
function nameForReaders(project: ProjectReflection): void {
  for (const guide of project.documents ?? []) guide.name = headingOf(guide);
  for (const module of project.getChildrenByKind(ReflectionKind.Module))
    module.name = importPath(module.name);
  // What errors inherit from the language stands in files of other packages, which have no page here.
  for (const reflection of Object.values(project.reflections)) {
    if (!(reflection instanceof DeclarationReflection || reflection instanceof SignatureReflection))
      continue;
    for (const source of reflection.sources ?? [])
      if (source.fileName.includes('node_modules/')) delete source.url;
  }
}

function headingOf({ name, content }: DocumentReflection): string {
  const heading = /^\s*# (.+)\n/.exec(content[0]?.text ?? '');
  if (heading === null) throw new Error(`${name} does not begin with a heading`);
  return heading[1]!;
}

/** A guide and its sections, with the names of code in them as further words. */
function headingsOf(title: string, url: string, contents: string): SearchEntry[] {
  const main =
    contents
      .split('<div class="tsd-panel tsd-typography">')[1]
      ?.split('<div class="col-sidebar">')[0] ?? '';
  const language = languageOf(url);
  const [first = '', ...sections] = main.split(/(?=<h2)/);
  const entry = (heading: string, id: string, section: string): SearchEntry => ({
    title: heading,
    url: `${url}${id}`,
    summary: heading === title ? textOf(first).slice(0, 160) : title,
    words: [
      ...new Set([...section.matchAll(/<code>([A-Za-z]\w+)<\/code>/g)].map(([, name]) => name!)),
    ].join(' '),
    language,
  });
  return [
    entry(title, '', first),
    ...sections.flatMap((section) => {
      const [, id, heading] = /<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/s.exec(section) ?? [];
      return id === undefined ? [] : entry(textOf(heading!), `#${id}`, section);
    }),
  ];
}

const textOf = (markup: string): string =>
  markup
    .replace(/<h1.*?<\/h1>/s, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** The calculators of a guide, under its heading. */
function addCalculators(contents: string, url: string): string {
  const language = languageOf(url);
  const { home, pages } = TEXTS[language];
  const links = livePages
    .filter(({ guide }) => url === guideUrl(guide, language))
    .map(
      ({ file, texts }) =>
        `<a href="../live/${inLanguage(file, language)}">${pages[texts].title}</a>`,
    );
  if (links.length === 0) return contents;
  const line = `<p class="site-live">${home.compute}: ${links.join(', ')}</p>`;
  return contents.replace('</h1>', (end) => end + line);
}

/** The path from which what a page describes is imported. */
function importPathOf({
  model,
}: PageEvent): { name: string; path: string; isType: boolean } | undefined {
  if (!(model instanceof DeclarationReflection)) return undefined;
  const { parent } = model;
  if (parent === undefined || !parent.kindOf(ReflectionKind.Module)) return undefined;
  const isType = model.kindOf([ReflectionKind.Interface, ReflectionKind.TypeAlias]);
  return { name: model.name, path: parent.name, isType };
}

const importPath = (module: string): string =>
  module === 'halfhour' || module === 'index' ? 'halfhour' : `halfhour/${module}`;
