import { common } from '#texts';
import type { ViewWords } from './render.ts';

/** The texts of one calculator that its page needs while it runs. */
export interface PageTexts {
  readonly fields: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, string>>;
}

/** The words around the views of a calculator. */
export const viewWords = ({ answers }: PageTexts): ViewWords => ({
  working: common.working,
  csv: common.csv,
  answers,
});
