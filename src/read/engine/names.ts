import { endOf, Letters } from './letters.ts';
import { ownText } from './own-text.ts';

/** A name that has come, and the one that came after it. */
interface Name {
  readonly text: string;
  readonly letters: Letters;
  next: Name | undefined;
}

/** Names of queues: the same text is the same string, found at once where names come in turn. */
export class Names {
  readonly #known = new Map<string, Name>();
  #last: Name = { text: '', letters: new Letters(), next: undefined };

  /** The name that a text is. */
  of(text: string): string {
    let name = this.#last.next;
    if (name?.text !== text) {
      name = this.#known.get(text);
      if (name === undefined) {
        name = { text: ownText(text), letters: new Letters(text), next: undefined };
        this.#known.set(name.text, name);
      }
      this.#last.next = name;
    }
    this.#last = name;
    return name.text;
  }

  /** The known name that stands in a text up to the next letter `stop`; nothing if none does. */
  at(text: string, from: number, stop: number): string | undefined {
    let name = this.#last.next;
    if (name === undefined || !name.letters.standAt(text, from, stop)) {
      const end = endOf(text, from, stop);
      name = end < 0 ? undefined : this.#known.get(text.slice(from, end));
      if (name === undefined) return undefined;
      this.#last.next = name;
    }
    this.#last = name;
    return name.text;
  }
}
