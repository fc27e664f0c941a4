import { describe, expect, it } from 'vitest';
import { functionWords } from '../../docs/site/function-words.ts';
import { find, type SearchEntry, wordsOf } from '../../docs/site/live/find.ts';
import { plannersQuestions } from '../../docs/site/questions.ts';
import { plannersSearches } from '../support/planners-searches.ts';
import { filesUnder, readProjectFile } from '../support/source-files.ts';

const functions: SearchEntry[] = Object.entries(functionWords).map(([title, words]) => ({
  title,
  url: title,
  summary: '',
  words,
  language: '',
}));
const questions: SearchEntry[] = plannersQuestions.flatMap((question) =>
  (['en', 'de', 'zh'] as const).map((language) => ({
    title: question[language],
    url: question.answer,
    summary: '',
    words: question.words,
    language,
  })),
);
const entries = [...functions, ...questions];
const urls = (query: string, language: string, from = entries) =>
  find(from, query, language).map(({ url }) => url);

describe('the search', () => {
  it.each([
    ['how many agents', 'en'],
    ['wie viele Agenten', 'de'],
    ['Personalbedarf', 'de'],
    ['需要多少人工座席', 'zh'],
    ['座席人数', 'zh'],
  ])('finds requiredAgents for %s', (query, language) => {
    expect(urls(query, language, functions).slice(0, 3)).toContain('requiredAgents');
  });

  it.each(plannersSearches)('leads a planner who asks %s (%s) to %s', (query, language, answer) => {
    expect(urls(query, language).slice(0, 6)).toContain(answer);
  });

  it('parts names of code, and pairs the letters of Chinese', () => {
    expect(wordsOf('requiredAgents')).toEqual(['required', 'agents']);
    expect(wordsOf('话务量')).toEqual(['话务', '务量']);
  });
});

it('every function with words for the search is public', () => {
  const names = new Set([
    'explain',
    ...filesUnder('test/contract/exports', '.txt').flatMap((path) =>
      readProjectFile(path).split('\n'),
    ),
  ]);
  expect(Object.keys(functionWords).filter((name) => !names.has(name))).toEqual([]);
});

it('every answer of the map is a calculator or a heading of a document', () => {
  const headings = (path: string) =>
    [...readProjectFile(path).matchAll(/^##? (.+)$/gm)].map(([, heading]) =>
      heading!
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/ /g, '-'),
    );
  for (const { answer } of plannersQuestions) {
    if (answer.startsWith('live/')) continue;
    const [page, heading] = answer.split('#');
    const path = page === 'recipes' ? 'docs/recipes.md' : `docs/guides/${page}.md`;
    if (heading !== undefined) expect(headings(path), answer).toContain(heading);
    else expect(readProjectFile(path)).toMatch(/^# /);
  }
});
