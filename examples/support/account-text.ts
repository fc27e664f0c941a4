import { translateFinding } from 'halfhour/texts';
import { inFlags } from './flags.ts';
import type { HistoryFile } from './history-file.ts';
import { textTable } from './text-table.ts';
import { CATALOGUES, type Language, sayIn } from './texts/texts.ts';

/** What the file leaves open, with the flag that answers it. */
export function openQuestions({ account }: HistoryFile, language: Language): readonly string[] {
  return account.questions.map((question) =>
    inFlags(translateFinding(question, 'exportQuestion', language), language),
  );
}

/** What became of every row and column of the file, and what it leaves open. */
export function accountText(file: HistoryFile, language: Language): string {
  const say = sayIn(CATALOGUES[language]);
  const { name, account, remarks } = file;
  const { columns, leftOut, queues, ahtSeconds, intervalSeconds } = account;
  const { contactsInFile: inFile, contactsUsed: used } = account;
  const questions = openQuestions(file, language);
  const leftOf = (left: (typeof leftOut)[number]) =>
    say('account.leftRows', {
      rows: left.rows,
      contacts: left.contacts,
      reason: translateFinding({ code: left.code }, 'leftOut', language),
      line: left.lines[0] ?? '?',
    });
  const facts = [
    [say('account.file'), name],
    [say('account.dates'), say('word.range', { low: account.from, high: account.to })],
    [say('account.contacts'), say('account.contactsOf', { inFile, used, left: inFile - used })],
    [
      say('account.aht'),
      ahtSeconds === undefined
        ? say('account.ahtNone')
        : say('account.ahtMean', { seconds: ahtSeconds.toFixed(0) }),
    ],
    [
      say('account.interval'),
      intervalSeconds === undefined
        ? say('account.rowPerContact')
        : say('account.minutes', { minutes: intervalSeconds / 60 }),
    ],
    [say('account.zone'), account.timeZone ?? say('account.zoneNone')],
    ...columns.map(({ header, field }) => [
      say('account.column', { header }),
      field === undefined ? say('account.unused') : say(`field.${field}`),
    ]),
    ...leftOut.map((left) => [say('account.left'), leftOf(left)]),
    ...queues.map(({ name: queue, contacts, rows }) => [
      say('account.queue', { name: queue }),
      say('account.queueRows', { contacts, rows }),
    ]),
  ];
  const [first = [], ...rest] = facts;
  // What was left out stands in the table already.
  const shown = new Set(leftOut.map(leftOf));
  return [
    textTable(first, rest, [0, 1]).replaceAll(/^ {2}/gm, ''),
    ...remarks.filter((remark) => !shown.has(remark)).map((remark) => `- ${remark}`),
    ...(questions.length === 0
      ? []
      : ['', say('account.toAnswer'), ...questions.map((question) => `? ${question}`)]),
  ].join('\n');
}
