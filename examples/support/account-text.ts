import { type HistoryFile, inFlags } from './history-file.ts';

/** What the file leaves open, with the flag that answers it. */
export function openQuestions({ account }: HistoryFile): readonly string[] {
  return account.questions.map(({ message }) => inFlags(message));
}

/** What became of every row and column of the file, and what it leaves open. */
export function accountText(file: HistoryFile): string {
  const { name, account, remarks } = file;
  const { columns, leftOut, queues } = account;
  const questions = openQuestions(file);
  const seconds = (value: number | undefined) =>
    value === undefined ? 'none in the file' : `${value.toFixed(0)} s on average`;
  const facts = [
    ['file', name],
    ['dates', `${account.from} to ${account.to}`],
    [
      'contacts',
      `${account.contactsInFile} in the file = ${account.contactsUsed} used + ${account.contactsInFile - account.contactsUsed} left out`,
    ],
    ['handle time', seconds(account.ahtSeconds)],
    [
      'interval',
      account.intervalSeconds === undefined
        ? 'a row is one contact'
        : `${account.intervalSeconds / 60} minutes`,
    ],
    ['zone', account.timeZone ?? 'not told'],
    ...columns.map(({ header, field }) => [`column ${header}`, field ?? 'not used']),
    ...leftOut.map(({ reason, rows, contacts, lines }) => [
      'left out',
      `${rows} rows with ${contacts} contacts: ${reason} (first on line ${lines[0] ?? '?'})`,
    ]),
    ...queues.map((queue) => [
      `queue ${queue.name}`,
      `${queue.contacts} contacts in ${queue.rows} rows`,
    ]),
  ];
  const width = Math.max(...facts.map(([what = '']) => what.length));
  return [
    ...facts.map(([what = '', value]) => `${what.padEnd(width)}  ${value}`),
    ...remarks.map((remark) => `- ${remark}`),
    ...(questions.length === 0
      ? []
      : [
          '',
          'To answer before there can be a plan:',
          ...questions.map((question) => `? ${question}`),
        ]),
  ].join('\n');
}
