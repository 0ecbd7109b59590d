import type { Outcome } from '../../src/protocol.ts';
import type { Shelf } from './memory.ts';

/**
 * Answers that are being written. Every keystroke is kept at once; an answer is let go only when the host says that
 * it is safe in a file, and only if nothing was typed since it was sent.
 */
export class Drafts {
  readonly #texts: Shelf<string>;
  readonly #sent = new Map<string, string>();

  constructor(texts: Shelf<string>) {
    this.#texts = texts;
  }

  read(id: string): string | undefined {
    return this.#texts.get(id);
  }

  write(id: string, text: string): void {
    this.#texts.set(id, text);
  }

  /** The draft to send, or undefined if there is none or if one is still on its way. */
  send(id: string): string | undefined {
    const text = this.#texts.get(id);
    if (text === undefined || this.#sent.has(id)) return undefined;
    this.#sent.set(id, text);
    return text;
  }

  isSending(id: string): boolean {
    return this.#sent.has(id);
  }

  /** Nobody answered: the draft stays, and may be sent again. */
  giveUp(id: string): void {
    this.#sent.delete(id);
  }

  /** The host has answered an intent. A failure does not say whose it is, so that it frees every draft. */
  settle({ failed, savedReflection: id }: Outcome): void {
    if (id !== undefined && !failed) {
      if (this.#texts.get(id) === this.#sent.get(id)) this.#texts.set(id, undefined);
      this.#sent.delete(id);
    } else if (failed) {
      this.#sent.clear();
    }
  }

  /** The answer in the file, as a snapshot has it: a draft that says the same, left by a reload, is no draft. */
  compare(id: string, answer: string | undefined): void {
    if (!this.#sent.has(id) && this.#texts.get(id) === (answer ?? '')) this.#texts.set(id, undefined);
  }
}
