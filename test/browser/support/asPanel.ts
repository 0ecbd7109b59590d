import type { FrameLocator } from 'playwright-core';

/** Keeps what a webview gets from VS Code to talk to the extension, which it gets only once: an init script. */
export function keepApi(): void {
  Object.defineProperty(window, 'acquireVsCodeApi', {
    configurable: true,
    set(acquire: () => unknown) {
      let api: unknown;
      const value = (): unknown => {
        api ??= acquire();
        Object.assign(window, { testApi: api });
        return api;
      };
      Object.defineProperty(window, 'acquireVsCodeApi', { value });
    },
  });
}

/** Says to the extension what the panel could, and what it never would. */
export async function say(panel: FrameLocator, messages: readonly unknown[]): Promise<void> {
  await panel.locator('body').evaluate((_, all) => {
    const { testApi } = window as unknown as { readonly testApi: { postMessage(message: unknown): void } };
    for (const message of all) testApi.postMessage(message);
  }, messages);
}
