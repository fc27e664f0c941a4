import type { ExportQuestion, ReadExport } from './result.ts';

/** A mean handle time above this is asked about where no interval says what is long. */
const LONG_SECONDS = 3600;

/** What an export leaves open, each with what answers it. */
export function askQuestions(
  kind: ReadExport['kind'],
  {
    ahtSeconds = 0,
    intervalSeconds,
  }: { readonly ahtSeconds?: number; readonly intervalSeconds?: number | undefined },
): ExportQuestion[] {
  const questions: (ExportQuestion & { readonly isOpen: boolean })[] = [
    {
      code: 'interval-length',
      isOpen: kind === 'intervals' && intervalSeconds === undefined,
      message: 'times do not show how long an interval is: the option intervalSeconds tells',
      option: 'intervalSeconds',
    },
    {
      code: 'handle-time',
      isOpen: ahtSeconds > (intervalSeconds ?? LONG_SECONDS),
      message: `handle times have a mean of ${Math.round(ahtSeconds)} seconds: are they milliseconds, or totals of all contacts? The option units tells`,
      option: 'units',
    },
  ];
  return questions.filter(({ isOpen }) => isOpen).map(({ isOpen: _, ...question }) => question);
}
