export type { TextSubject } from './english.ts';
export { type TextLanguage, translateFinding } from './translate-finding.ts';
