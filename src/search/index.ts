export type { SearchControl, SearchProgress } from './search-control.ts';
export type { SearchResult, SearchStatus } from './search-result.ts';
