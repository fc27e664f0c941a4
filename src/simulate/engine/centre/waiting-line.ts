import type { Contact } from './contact.ts';

/** Contacts of one queue in the order of arrival; those that have left are skipped when they come first. */
export class WaitingLine {
  private contacts: Contact[] = [];
  private head = 0;

  join(contact: Contact): void {
    this.contacts.push(contact);
  }

  /** Who has waited longest; undefined if nobody waits. */
  first(): Contact | undefined {
    while (this.head < this.contacts.length && this.contacts[this.head]!.state !== 'waiting') {
      this.head++;
    }
    // Half of the list gone: time to let it go, at one step a contact on average.
    if (this.head > 32 && this.head * 2 > this.contacts.length) {
      this.contacts = this.contacts.slice(this.head);
      this.head = 0;
    }
    return this.contacts[this.head];
  }

  /** Everybody who is still waiting. */
  rest(): Contact[] {
    return this.contacts.slice(this.head).filter(({ state }) => state === 'waiting');
  }
}
