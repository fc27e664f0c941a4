export type { TextSubject } from './english.ts';
export type { TextLanguage } from './input.ts';
export { translateFinding } from './translate-finding.ts';
