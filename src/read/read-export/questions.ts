import type { ExportAccount, ExportQuestion, ReadExport } from './result.ts';

/** A mean handle time above this is asked about where no interval says what is long. */
const LONG_SECONDS = 3600;

/** What an export leaves open, each with what answers it; `isLocal` if any time has no offset. */
export function askQuestions(
  kind: ReadExport['kind'],
  { ahtSeconds = 0, intervalSeconds, timeZone, queues }: Omit<ExportAccount, 'questions'>,
  isLocal: boolean,
): ExportQuestion[] {
  const questions: (ExportQuestion & { readonly isOpen: boolean })[] = [
    {
      code: 'time-zone',
      isOpen: timeZone === undefined && isLocal,
      message: 'times have no offset: the option timeZone tells of which zone they are',
    },
    {
      code: 'interval-length',
      isOpen: kind === 'intervals' && intervalSeconds === undefined,
      message: 'times do not show how long an interval is: the option intervalSeconds tells',
    },
    {
      code: 'handle-time',
      isOpen: ahtSeconds > (intervalSeconds ?? LONG_SECONDS),
      message: `handle times have a mean of ${Math.round(ahtSeconds)} seconds: are they milliseconds, or totals of all contacts?`,
    },
    {
      code: 'several-queues',
      isOpen: queues.length > 1,
      message: `rows are of ${queues.length} queues: are they to be added up, or one of them to be planned?`,
    },
  ];
  return questions.filter(({ isOpen }) => isOpen).map(({ code, message }) => ({ code, message }));
}
