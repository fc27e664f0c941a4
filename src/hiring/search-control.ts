import * as z from 'zod/mini';
import { schemaOf } from '../core/schema.ts';
import { searchControlShape } from '../search/search-control.schema.ts';
import type { SearchControl } from '../search/search-control.ts';

/** How long the search may take, and how to watch it. */
export const searchControlSchema = /* @__PURE__ */ schemaOf<SearchControl>()(() =>
  z.strictObject(searchControlShape),
);
