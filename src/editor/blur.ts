import * as vscode from 'vscode';
import { isBlurred } from './ids.ts';

const key = 'blurred';

/** Whether the panel blurs names and words of notes, for while others see the screen. It holds for every window that is opened from then on. */
export class Blur implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #store: vscode.Memento;
  readonly onDidChange = this.#changed.event;
  #isOn: boolean;

  constructor(store: vscode.Memento) {
    this.#store = store;
    this.#isOn = store.get<boolean>(key) ?? false;
    this.#tell();
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Blurs at once, or shows again. */
  async set(isOn: boolean): Promise<void> {
    this.#isOn = isOn;
    this.#tell();
    this.#changed.fire();
    await this.#store.update(key, isOn);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  /** One of the two commands is offered: the one that changes something. */
  #tell(): void {
    void vscode.commands.executeCommand('setContext', isBlurred, this.#isOn);
  }
}
