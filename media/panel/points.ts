import type { Outcome, Screen } from '../../src/protocol.ts';
import type { Shelf } from './memory.ts';

/** Talking points that are being written: kept until the host has parked them. */
export class Points {
  readonly #texts: Shelf<string>;
  readonly #sent = new Map<string, string>();

  constructor(texts: Shelf<string>) {
    this.#texts = texts;
  }

  read(person: string): string {
    return this.#texts.get(person) ?? '';
  }

  write(person: string, text: string): void {
    this.#texts.set(person, text === '' ? undefined : text);
  }

  /** The point to send, or undefined if there is nothing to send or if one is still on its way. */
  send(person: string): string | undefined {
    const text = this.read(person);
    if (text.trim() === '' || this.#sent.has(person)) return undefined;
    this.#sent.set(person, text);
    return text.trim();
  }

  isSending(person: string): boolean {
    return this.#sent.has(person);
  }

  giveUp(person: string): void {
    this.#sent.delete(person);
  }

  /** The host has answered an intent. A failure does not say whose it is, so that it frees every point. */
  settle({ failed, parkedFor }: Outcome): void {
    if (failed) this.#sent.clear();
    else if (parkedFor !== undefined && this.#sent.has(parkedFor)) this.#letGo(parkedFor);
  }

  /** A snapshot that shows the point among the parked ones is as good as word from the host. */
  compare(screen: Screen): void {
    if (screen.kind !== 'person') return;
    const sent = this.#sent.get(screen.person);
    if (sent !== undefined && screen.parked.some(({ text }) => same(text, sent))) this.#letGo(screen.person);
  }

  #letGo(person: string): void {
    if (this.read(person) === this.#sent.get(person)) this.write(person, '');
    this.#sent.delete(person);
  }
}

function same(one: string, other: string): boolean {
  const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ');
  return plain(one) === plain(other);
}
