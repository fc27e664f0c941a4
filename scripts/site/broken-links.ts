import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { siteFolder } from './root.ts';

/** Folders of pages that readers see; the sources have no links but those of the bar. */
const FOLDERS = [
  '.',
  'live',
  'documents',
  'modules',
  'functions',
  'interfaces',
  'classes',
  'types',
  'variables',
];

/** Links that lead nowhere: to no page, or to no heading of one. */
export function brokenLinks(): string[] {
  const pages = FOLDERS.flatMap((folder) =>
    readdirSync(join(siteFolder, folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => normalize(join(folder, name))),
  );
  const texts = new Map<string, string>();
  const textOf = (page: string): string => {
    if (!texts.has(page)) texts.set(page, readFileSync(join(siteFolder, page), 'utf8'));
    return texts.get(page)!;
  };
  return pages.flatMap((page) =>
    [...new Set([...textOf(page).matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href!))]
      .filter((href) => !/^(https?|mailto):/.test(href))
      .filter((href) => {
        const [path = '', id] = decodeURIComponent(href).split('#');
        const target = path === '' ? page : normalize(join(dirname(page), path));
        if (!existsSync(join(siteFolder, target))) return true;
        if (id === undefined || id === '' || !target.endsWith('.html')) return false;
        return !textOf(target).includes(`id="${id}"`);
      })
      .map((href) => `${page}: ${href}`),
  );
}
