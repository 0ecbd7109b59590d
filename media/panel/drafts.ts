import type { Outcome } from '../../src/protocol.ts';
import type { Shelf } from './memory.ts';

/**
 * Answers that are being written. Every keystroke is kept at once; an answer is let go only when the host says that
 * it is safe in a file, and only if nothing was typed since it was sent.
 */
export class Drafts {
  readonly #texts: Shelf<string>;
  readonly #begunOver: Shelf<string>;
  readonly #sent = new Map<string, string>();
  /** What was sent and not answered in time: an answer may still come. */
  readonly #late = new Map<string, string>();

  constructor(texts: Shelf<string>, begunOver: Shelf<string>) {
    this.#texts = texts;
    this.#begunOver = begunOver;
  }

  read(id: string): string | undefined {
    return this.#texts.get(id);
  }

  /** @param answer what stands in the file now */
  write(id: string, text: string, answer: string): void {
    if (this.#texts.get(id) === undefined) this.#begunOver.set(id, answer);
    this.#texts.set(id, text);
  }

  /** What stood in the file when the draft was begun: by now there may be an answer that its writer has not seen. */
  begunOver(id: string): string {
    return this.#begunOver.get(id) ?? '';
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
    const sent = this.#sent.get(id);
    if (sent !== undefined) this.#late.set(id, sent);
    this.#sent.delete(id);
  }

  /** The host has answered an intent. A failure does not say whose it is, so that it frees every draft. */
  settle({ failed, savedReflection: id }: Outcome): void {
    if (id !== undefined && !failed) {
      const sent = this.#late.get(id) ?? this.#sent.get(id);
      if (this.#texts.get(id) === sent) this.#forget(id);
      else if (sent !== undefined) this.#begunOver.set(id, sent.trim());
      // What came late was sent first.
      if (!this.#late.delete(id)) this.#sent.delete(id);
    } else if (failed) {
      this.#sent.clear();
      this.#late.clear();
    }
  }

  /** The answer in the file, as a snapshot has it: a draft that says the same, left by a reload, is no draft. */
  compare(id: string, answer: string | undefined): void {
    if (!this.#sent.has(id) && this.#texts.get(id) === (answer ?? '')) this.#forget(id);
  }

  #forget(id: string): void {
    this.#texts.set(id, undefined);
    this.#begunOver.set(id, undefined);
  }
}
