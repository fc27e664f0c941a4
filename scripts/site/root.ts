import { join } from 'node:path';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..');

/** Where the site is built: ignored, and opened from there. */
export const siteFolder = join(root, 'docs/api');
