import * as z from 'zod';
import { searchControlShape } from '../search/search-control.schema.ts';

/** How long the search may take, and how to watch it. */
export const searchControlSchema = z.strictObject(searchControlShape).readonly();
