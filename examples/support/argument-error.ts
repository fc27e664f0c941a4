import { CATALOGUES, type Language, type Say, sayIn } from './texts/texts.ts';

/** An argument, or the file that it names, that cannot be read; its message is English. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
  readonly #said: Parameters<Say>;

  constructor(...said: Parameters<Say>) {
    super(sayIn(CATALOGUES.en)(...said));
    this.#said = said;
  }

  /** What it says in a language. */
  in(language: Language): string {
    return sayIn(CATALOGUES[language])(...this.#said);
  }
}
