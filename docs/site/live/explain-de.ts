import type { Step } from 'halfhour';
import { GERMAN_WORDING } from '../../../src/texts/german.ts';
import { germanSteps } from '../../../src/texts/german-steps.ts';
import { explainWith } from './explain-with.ts';

export const explainSteps = (steps: readonly Step[]): string =>
  explainWith(steps, germanSteps(), GERMAN_WORDING);
