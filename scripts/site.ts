// Builds the site into docs/api, which opens from the folder without a network: the reference with its guides, and the
// sources to which it leads.
//
//   npm run docs

import { buildReference } from './site/reference.ts';
import { writeSourcePages } from './site/source-pages.ts';

await buildReference();
writeSourcePages();
