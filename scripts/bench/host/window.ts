/** A window of a real VS Code on a vault, with what `preload.ts` and `outside.ts` note in it. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Frame, Page } from 'playwright-core';
import { still } from '../../../test/support/host/settings.ts';
import { startServer, type Server } from '../../../test/support/host/server.ts';
import { temporaryFolder, type TemporaryFolder } from '../../../test/support/temporary.ts';
import { insideOf, type Inside } from './inside.ts';
import { watchFrame, type Seen } from './outside.ts';
import { folderVariable, profileVariable } from './told.ts';

export interface WindowOptions {
  readonly folder: string;
  readonly extensions: readonly string[];
  readonly profile?: boolean;
}

/** A panel: the name of its icon, and what the address of its files has in it. */
export interface Panel {
  readonly icon: string;
  readonly files: string;
}

export interface Painted {
  readonly afterClick: number;
  readonly afterScript: number;
}

/** After the notes are read, what waits for that has its turn. */
const quietMs = 2000;

export class Window {
  readonly page: Page;
  readonly inside: Inside;
  readonly #server: Server;
  readonly #ports: TemporaryFolder;
  #lastLog: string | undefined;

  private constructor(page: Page, server: Server, ports: TemporaryFolder) {
    this.page = page;
    this.#server = server;
    this.#ports = ports;
    this.inside = insideOf(ports.path);
  }

  static async open(browser: Browser, { folder, extensions, profile }: WindowOptions): Promise<Window> {
    const ports = temporaryFolder('bench-ports');
    const preload = pathToFileURL(resolve(import.meta.dirname, 'preload.ts')).href;
    const server = await startServer({
      settings: { ...still, 'extensions.verifySignature': false },
      extensions,
      driver: false,
      node: [`--import=${preload}`],
      env: {
        ...process.env,
        [folderVariable]: ports.path,
        ...(profile ? { [profileVariable]: '1' } : {}),
      },
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-US' });
    await context.addInitScript(watchFrame);
    const window = new Window(await context.newPage(), server, ports);
    await window.page.goto(server.url({ folder }));
    await window.#restored();
    return window;
  }

  async reload(): Promise<void> {
    // What is behind another page draws nothing.
    await this.page.bringToFront();
    await this.page.reload();
    await this.#restored();
  }

  async #restored(): Promise<void> {
    await this.page.waitForFunction(
      () => performance.getEntriesByName('code/LifecyclePhase/Restored').length > 0,
      undefined,
      { timeout: 120_000 },
    );
  }

  /** The icon of a view container in the activity bar. */
  icon(name: string): ReturnType<Page['locator']> {
    return this.page.locator(`.activitybar a[aria-label^="${name}"]`);
  }

  /** Clicks on the icon of a panel; resolves to when it was on the screen, counted from the click and from when its script was there. */
  async showPanel(panel: Panel): Promise<Painted> {
    await this.page.bringToFront();
    await this.icon(panel.icon).click();
    const { painted, script } = await this.#painted(panel);
    const clicked = await this.page.evaluate(() => seen.clicked);
    return { afterClick: painted - clicked, afterScript: painted - script };
  }

  /** The same for a panel that shows when the window opens. */
  async panelAtStart(panel: Panel): Promise<number> {
    await this.page.bringToFront();
    const { painted, script } = await this.#painted(panel);
    return painted - script;
  }

  /** Clicks on the icon of a panel that shows, which closes it. */
  async hidePanel(panel: Panel): Promise<void> {
    await this.page.bringToFront();
    await this.icon(panel.icon).click();
    await this.page.locator('.sidebar').first().waitFor({ state: 'hidden' });
  }

  async #painted(panel: Panel): Promise<InFrame> {
    const end = Date.now() + 60_000;
    for (;;) {
      for (const frame of this.page.frames()) {
        const found = await paintedIn(frame, panel.files);
        if (found) return found;
      }
      if (Date.now() > end) throw new Error(`The panel of ${panel.icon} was not painted.`);
      await this.page.waitForTimeout(50);
    }
  }

  /** Waits until our extension has read the notes since the window was opened, which it writes into its log; and then for some quiet. */
  async notesRead(): Promise<number> {
    const end = Date.now() + 120_000;
    for (;;) {
      const log = newestLog(this.#server.data);
      const read =
        log === this.#lastLog
          ? undefined
          : /files read in (\d+) ms/.exec(readFileSync(log ?? '/dev/null', 'utf8'));
      if (read) {
        this.#lastLog = log;
        await this.page.waitForTimeout(quietMs);
        return Number(read[1]);
      }
      if (Date.now() > end) throw new Error('The notes were not read.');
      await this.page.waitForTimeout(100);
    }
  }

  /** Opens a file of the workspace. */
  async openFile(path: string): Promise<void> {
    const [name = ''] = path.split('/').reverse();
    await this.page.keyboard.press('ControlOrMeta+P');
    const quick = this.page.locator('.quick-input-widget');
    await quick.locator('input[type="text"]').first().fill(path);
    await quick.locator(`.monaco-list-row.focused[aria-label^="${name}"]`).waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor').first().waitFor();
  }

  /** What the window noted of typing since the last time. */
  async typed(): Promise<Seen['typed']> {
    return this.page.evaluate(() => seen.typed.splice(0));
  }

  async close(): Promise<void> {
    await this.page.context().close();
    await this.#server.stop();
    this.#ports.remove();
  }
}

interface InFrame {
  /** When it was on the screen, and when its script was there: milliseconds since 1970. */
  readonly painted: number;
  readonly script: number;
}

async function paintedIn(frame: Frame, files: string): Promise<InFrame | undefined> {
  try {
    return await frame.evaluate((part) => {
      if (window === top || !(seen.painted > 0)) return undefined;
      const script = performance
        .getEntriesByType('resource')
        .find(({ name }) => name.includes(part) && name.includes('panel.js')) as
        PerformanceResourceTiming | undefined;
      return script && { painted: seen.painted, script: performance.timeOrigin + script.responseEnd };
    }, files);
  } catch {
    // The frame has gone, or is not loaded yet.
    return undefined;
  }
}

/** The log of our extension in the extension host that started last. */
function newestLog(data: string): string | undefined {
  const logs = globSync('data/logs/*/exthost*/one-on-one-notes.one-on-one/*.log', { cwd: data });
  const made = logs.map((log) => resolve(data, log)).map((log) => ({ log, at: statSync(log).birthtimeMs }));
  return made.sort((a, b) => a.at - b.at).at(-1)?.log;
}
