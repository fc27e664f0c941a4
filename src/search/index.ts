export type { SearchControl, SearchProgress } from './search-control.ts';
