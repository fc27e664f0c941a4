export type { TextSubject } from './english.ts';
export { explainIn } from './explain-in.ts';
export type { TextLanguage } from './input.ts';
export { translateError } from './translate-error.ts';
export { translateFinding } from './translate-finding.ts';
