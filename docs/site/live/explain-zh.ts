import type { Step } from 'halfhour';
import { CHINESE_WORDING } from '../../../src/texts/chinese.ts';
import { chineseSteps } from '../../../src/texts/chinese-steps.ts';
import { explainWith } from './explain-with.ts';

export const explainSteps = (steps: readonly Step[]): string =>
  explainWith(steps, chineseSteps(), CHINESE_WORDING);
