import { describe, expect, it } from 'vitest';
import { functionWords } from '../../docs/site/function-words.ts';
import { find, type SearchEntry, wordsOf } from '../../docs/site/live/find.ts';
import { plannersQuestions } from '../../docs/site/questions.ts';
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

  it.each([
    ['one second erlang jump', 'en', 'staffing#one-half-hour-explained'],
    ['month to half-hours', 'en', 'recipes#from-a-month-to-half-hours'],
    ['bank holiday', 'en', 'forecast#what-happens-inside'],
    ['campaign', 'en', 'recipes#a-campaign'],
    ['shrinkage', 'en', 'live/shrinkage'],
    ['12 month hiring', 'en', 'live/hiring'],
    ['leave on a day', 'en', 'leave'],
    ['chat and e-mail', 'en', 'staffing#work-that-can-wait'],
    ['reforecast at noon', 'en', 'forecast#within-the-day'],
    ['forecast error', 'en', 'traffic-and-aht#score-a-forecast'],
    ['rota 12 people round the clock', 'en', 'live/rota'],
    ['cost of one more point of service', 'en', 'cost#agents-from-a-service-target'],
    ['eine Sekunde Sprung', 'de', 'staffing#one-half-hour-explained'],
    ['Monat verteilen', 'de', 'recipes#from-a-month-to-half-hours'],
    ['Feiertag', 'de', 'forecast#what-happens-inside'],
    ['Kampagne', 'de', 'recipes#a-campaign'],
    ['Shrinkage', 'de', 'live/shrinkage'],
    ['Einstellungen zwölf Monate', 'de', 'live/hiring'],
    ['Urlaub an einem Tag', 'de', 'leave'],
    ['Chat und E-Mail', 'de', 'staffing#work-that-can-wait'],
    ['Nachprognose Mittag', 'de', 'forecast#within-the-day'],
    ['Prognosefehler', 'de', 'traffic-and-aht#score-a-forecast'],
    ['Schichtplan zwölf Leute rund um die Uhr', 'de', 'live/rota'],
    ['ein Punkt mehr Servicelevel', 'de', 'cost#agents-from-a-service-target'],
    ['差一秒多一个人', 'zh', 'staffing#one-half-hour-explained'],
    ['月度话务量', 'zh', 'recipes#from-a-month-to-half-hours'],
    ['节假日', 'zh', 'forecast#what-happens-inside'],
    ['营销活动', 'zh', 'recipes#a-campaign'],
    ['损耗率', 'zh', 'live/shrinkage'],
    ['十二个月招聘', 'zh', 'live/hiring'],
    ['一天休假人数', 'zh', 'leave'],
    ['聊天和邮件', 'zh', 'staffing#work-that-can-wait'],
    ['中午重新预测', 'zh', 'forecast#within-the-day'],
    ['预测误差', 'zh', 'traffic-and-aht#score-a-forecast'],
    ['十二个人轮班', 'zh', 'live/rota'],
    ['服务水平提高一个百分点', 'zh', 'cost#agents-from-a-service-target'],
  ])('leads a planner who asks %s (%s) to %s', (query, language, answer) => {
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
