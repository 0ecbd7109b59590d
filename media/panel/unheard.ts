import { protocolVersion, type Kept } from '../../src/protocol.ts';

/** The webview's own state: the window holds it, whatever becomes of the process that runs extensions. */
export interface OwnState {
  getState(): unknown;
  setState(state: unknown): unknown;
}

/**
 * What the host has been sent to keep and has not said yet that it holds. Should it die meanwhile, the panel has this when
 * it loads again; else nothing is left here, so that what the host forgets is forgotten.
 */
export class Unheard {
  #onTheWay = 0;
  readonly #state: OwnState;

  constructor(state: OwnState) {
    this.#state = state;
  }

  /** What is sent to the host now. */
  sent(kept: Kept): void {
    this.#onTheWay++;
    this.#state.setState({ version: protocolVersion, kept });
  }

  /** The host holds one thing more that it was sent. */
  heard(): void {
    // Word may still come of what was sent before the panel was loaded anew.
    this.#onTheWay = Math.max(0, this.#onTheWay - 1);
    if (this.#onTheWay === 0) this.#state.setState(undefined);
  }

  /**
   * What was not heard before the panel was loaded, where that is newer than what the host has: `turn`. VS Code writes
   * this down once a minute, and a window that ends without warning leaves what was written then.
   */
  left(turn: number): Kept | undefined {
    const state = this.#state.getState() as { version: number; kept: Kept } | undefined;
    if (state?.version === protocolVersion && state.kept.turn > turn) return state.kept;
    // What the host has forgotten since must not stay here.
    if (state !== undefined) this.#state.setState(undefined);
    return undefined;
  }
}
