import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DeclarationReflection,
  type ProjectReflection,
  ReflectionKind,
  type SignatureReflection,
} from 'typedoc';
import { livePages } from '../../docs/site/calculators/calculators.ts';
import { functionWords } from '../../docs/site/function-words.ts';
import type { SearchEntry } from '../../docs/site/live/find.ts';
import { plannersQuestions } from '../../docs/site/questions.ts';
import { LANGUAGES, type Language } from './bundles.ts';
import { answerUrl } from './home-page.ts';
import { inLanguage, TEXTS } from './page-parts.ts';
import { siteFolder } from './root.ts';

/** Where typedoc puts what it describes. */
const FOLDERS: Readonly<Record<number, string>> = {
  [ReflectionKind.Function]: 'functions',
  [ReflectionKind.Interface]: 'interfaces',
  [ReflectionKind.TypeAlias]: 'types',
  [ReflectionKind.Class]: 'classes',
  [ReflectionKind.Variable]: 'variables',
};

/** Writes what the search reads: a script, as a page in a folder may load no data. */
export function writeSearchIndex(entries: readonly SearchEntry[]): void {
  const text = `globalThis.halfhourIndex=${JSON.stringify(entries)};`;
  writeFileSync(join(siteFolder, 'search-index.js'), text);
}

/** All that can be found. */
export function searchEntries(
  project: ProjectReflection,
  headings: readonly SearchEntry[],
): SearchEntry[] {
  return [...questionEntries(), ...liveEntries(), ...nameEntries(project), ...headings];
}

function questionEntries(): SearchEntry[] {
  return plannersQuestions.flatMap((question) =>
    LANGUAGES.map((language) => ({
      title: question[language],
      url: answerUrl(question.answer, language),
      summary: '',
      words: question.words,
      language,
    })),
  );
}

function liveEntries(): SearchEntry[] {
  return livePages.flatMap(({ file, texts }) =>
    LANGUAGES.map((language: Language) => {
      const { title, question } = TEXTS[language].pages[texts];
      const words = Object.values(TEXTS[language][texts].fields).join(' ');
      const url = inLanguage(`live/${file}`, language);
      return { title, url, summary: question, words, language };
    }),
  );
}

function nameEntries(project: ProjectReflection): SearchEntry[] {
  return project.getChildrenByKind(ReflectionKind.Module).flatMap((module) => {
    const folder = module.name === 'halfhour' ? 'index' : module.name.replace('halfhour/', '');
    return (module.children ?? []).flatMap((child) => {
      const kind = FOLDERS[child.kind];
      if (kind === undefined) return [];
      return {
        title: child.name,
        url: `${kind}/${folder}.${child.name}.html`,
        summary: firstSentence(child),
        words: kind === 'functions' ? (functionWords[child.name] ?? '') : '',
        language: '',
      };
    });
  });
}

function firstSentence(child: DeclarationReflection): string {
  const described: DeclarationReflection | SignatureReflection = child.signatures?.[0] ?? child;
  const text = (described.comment?.summary ?? []).map((part) => part.text).join('');
  return (text.split('\n')[0] ?? '').slice(0, 160);
}
