import type { Relaxation } from '../relaxation/relaxation.ts';

/** What a choice of templates costs, and which others could make it cheaper. */
export type TemplatePrices = Pick<Relaxation, 'solve' | 'promising'>;
