/**
 * A person's eyes and hands in VS Code, for browser tests:
 *
 *     const person = await sitDown({ settings: { 'workbench.colorTheme': 'Default High Contrast' } });
 *     await person.openPanel();
 *     await person.runCommand('One on One: Park a Talking Point…');
 *     await person.pick('Cho');
 *     await person.answer('Conference talk');
 *     await person.leave();
 *
 * The packaged extension is installed, as a user would. One person can serve all tests of a file.
 */
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { still, type Settings } from './host/settings.ts';
import { startServer, type Server } from './host/server.ts';
import { screenshotFile } from './marks.ts';
import { cache, failures, sample } from './paths.ts';
import { findVsix } from './vsix.ts';
import { copyWorkspace, type Workspace } from './workspace.ts';

export interface PersonOptions {
  /** The fixture folder that is copied and opened, or 'empty'; the sample team unless told. */
  readonly workspace?: string;
  /** The user's settings, on top of the calm ones: theme, zoom, our own. */
  readonly settings?: Settings;
  /** True: VS Code asks whether the folder is trusted; until then, Restricted Mode. */
  readonly askForTrust?: boolean;
  /** Where the person is: decides which day it is. UTC unless told. */
  readonly timezone?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  /**
   * The language of the workbench and of extensions, as VS Code calls it: `de`. There is no language pack, so VS Code's own words stay
   * English, and so do those of package.json, which the server reads.
   */
  readonly language?: string;
  /** Called with the folder of the installed extension before VS Code opens. */
  readonly prepare?: (extension: string) => Promise<void>;
  /** 2 for screenshots for the README. */
  readonly pixelRatio?: number;
}

/** Those who sit at a screen now; the failing test's screenshot is taken of each. */
export const present = new Set<Person>();

/** Every address beyond VS Code's own that a page or frame asked for, over all tests of the run. */
export const strangers: string[] = [];

/** VS Code serves a webview's own files under this name, without asking the network. */
const webviews = /^https:\/\/[^/]+\.vscode-(?:resource|cdn)\.(?:vscode-cdn\.)?net\//;

/** The server; and a name that a test asks for to see that the panel's policy stops it. */
const own: ReadonlySet<string> = new Set(['localhost', 'stopped.invalid']);

/** Opens VS Code with the packaged extension on a copy of a workspace, and waits until it can be used. */
export async function sitDown(options: PersonOptions = {}): Promise<Person> {
  const timezone = options.timezone ?? 'UTC';
  // Ours too, since the copied dates depend on which day it is.
  process.env['TZ'] = timezone;
  // What cannot start comes before what would have to be stopped then.
  const vsix = await findVsix();
  const browser = await launchChromium();
  try {
    const workspace = await copyWorkspace(options.workspace ?? sample);
    const server = await startServer({
      settings: { ...still, ...options.settings },
      extensions: [vsix],
      askForTrust: options.askForTrust ?? false,
      driver: false,
      env: {
        ...process.env,
        // Nobody's own git settings: hooks, signing.
        GIT_CONFIG_GLOBAL: resolve(workspace.path, '../gitconfig'),
        GIT_CONFIG_NOSYSTEM: '1',
      },
    });
    const context = await browser.newContext({
      viewport: options.viewport ?? { width: 1280, height: 800 },
      deviceScaleFactor: options.pixelRatio ?? 1,
      locale: 'en-US',
      timezoneId: timezone,
      reducedMotion: 'reduce',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    context.on('request', (request) => {
      const url = request.url();
      if (!/^(?:data|blob):/.test(url) && !webviews.test(url) && !own.has(new URL(url).hostname))
        strangers.push(url);
    });
    if (options.language !== undefined) await context.addInitScript(speak, options.language);
    if (options.prepare) await options.prepare(await installedIn(server.data));
    const person = new Person(await context.newPage(), workspace, server);
    present.add(person);
    await person.open();
    return person;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** VS Code's workbench asks here for its language; whatever it finds in its own files does not change that any more. */
function speak(language: string): void {
  Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { value: language, writable: false });
}

/** The folder that our extension was installed into. */
async function installedIn(data: string): Promise<string> {
  const all = await readdir(data, { recursive: true });
  const manifest = all.find((path) => /one-on-one-notes\.one-on-one-[^/\\]*[/\\]package\.json$/.test(path));
  if (manifest === undefined) throw new Error(`Our extension is not installed in ${data}.`);
  return resolve(data, manifest, '..');
}

export class Person {
  /** Playwright's page: everything that has no word here. */
  readonly page: Page;
  readonly #workspace: Workspace;
  readonly #server: Server;

  constructor(page: Page, workspace: Workspace, server: Server) {
    this.page = page;
    this.#workspace = workspace;
    this.#server = server;
  }

  /** The workspace folder on disk. */
  get workspace(): string {
    return this.#workspace.path;
  }

  /** VS Code's user data, extensions and logs on disk. */
  get data(): string {
    return this.#server.data;
  }

  /** The icon in the activity bar. */
  get icon(): Locator {
    const name = this.page.locator('a[aria-label^="One on One"]');
    return this.page.locator('.activitybar [role="tab"]').filter({ has: name });
  }

  /** The panel's document. It is two frames deep, and lies over the workbench rather than in the side bar. */
  panel(): FrameLocator {
    return this.page
      .frameLocator('iframe.webview.ready[src*="extensionId=one-on-one-notes.one-on-one"]')
      .frameLocator('iframe#active-frame');
  }

  /** Shows the panel with a click on its icon, unless it is there already. */
  async openPanel(): Promise<FrameLocator> {
    // A click on the icon of what shows already would close it.
    if ((await this.icon.getAttribute('aria-expanded')) !== 'true') await this.icon.click();
    await this.panel().locator('body').waitFor();
    return this.panel();
  }

  /** Runs a command by its full title, as one does by keyboard: F1, the title, Enter. */
  async runCommand(title: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.#summonRow('F1', `>${title}`, this.quickRow(title));
      try {
        return await this.#takeRow(title, 3000);
      } catch (error) {
        // A panel that gets the focus late closes the list again: nothing was run then.
        if (tries === 5 || (await this.quickInput.isVisible())) throw error;
      }
    }
  }

  /** Opens a file of the workspace by keyboard: Ctrl+P, its path, Enter. */
  async openFile(path: string): Promise<void> {
    const [name = path, ...folders] = path.split('/').reverse();
    const row = JSON.stringify([name, folders.reverse().join('/')].join(' ').trim());
    const focused = this.quickInput.locator(`.monaco-list-row.focused[aria-label^=${row}]`);
    await this.#summonRow('ControlOrMeta+P', path, focused);
    await this.#leaveStep(() => this.page.keyboard.press('Enter'));
    await this.tab.filter({ hasText: name }).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor').first().waitFor();
  }

  /** Picks from a list that a command shows: types the label, takes the row. */
  async pick(label: string): Promise<void> {
    await this.#typeQuickly(label);
    await this.#takeRow(label);
  }

  /** Answers a question that a command asks. */
  async answer(text: string): Promise<void> {
    await this.#typeQuickly(text);
    await this.#leaveStep(() => this.page.keyboard.press('Enter'));
  }

  /** Leaves what a command asks, with Escape. */
  async cancel(): Promise<void> {
    await this.quickInput.waitFor();
    await this.page.keyboard.press('Escape');
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /**
   * Types lines into the editor at the pace of a very fast typist, with Enter between them: keys that come faster than the browser
   * hands them on reach VS Code in one piece, as what is pasted does, and Enter does nothing of its own then.
   */
  async typeLines(...lines: readonly string[]): Promise<void> {
    for (const [index, line] of lines.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      await this.page.waitForTimeout(50);
      await this.page.keyboard.type(line);
      await this.page.waitForTimeout(50);
    }
  }

  /** Types into whatever has the focus, key by key. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** The field and list that commands use, while they show. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** The rows of the list whose label starts so. */
  quickRow(label: string): Locator {
    return this.quickInput.locator(`.monaco-list-row[aria-label^=${JSON.stringify(label)}]`).first();
  }

  /** The tab of the file in front. */
  get tab(): Locator {
    return this.page.locator('.editor-group-container.active .tab.active');
  }

  /** Where the cursor stands in the file in front, as the status bar says it: `Ln 12, Col 3`. */
  get cursor(): Locator {
    return this.page.locator('[id="status.editor.selection"]');
  }

  /** The entry of the status bar that holds these words. */
  statusBar(words: string): Locator {
    return this.page.locator('.statusbar-item', { hasText: words });
  }

  /** What waits for an answer before anything else: a notification is a dialog, too, but waits for none. */
  question(): Locator {
    return this.page.locator('[role=dialog][aria-modal=true]');
  }

  /** A notification that says this. */
  notification(words: string): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item', { hasText: words });
  }

  /** The texts of the notifications that show now. */
  async notifications(): Promise<string[]> {
    return this.page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  }

  /** Saves the file in front. */
  async save(): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+S');
    await this.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
  }

  /** What a file of the workspace holds on disk. */
  async read(path: string): Promise<string> {
    return readFile(resolve(this.workspace, path), 'utf8');
  }

  /** Runs git in the workspace. */
  async git(...args: string[]): Promise<string> {
    return this.#workspace.git(...args);
  }

  /** Leaves a picture of the whole window and resolves to its path; in `.vscode-test/screenshots/` unless told. */
  async screenshot(name: string, folder = resolve(cache, 'screenshots')): Promise<string> {
    const path = screenshotFile(folder, name);
    await this.page.screenshot({ path });
    return path;
  }

  /** Opens VS Code's window; when it doesn't come, leaves a picture of what came instead. */
  /** Opens the workspace folder, or the file of a workspace with several. */
  async open(folder = this.workspace): Promise<void> {
    try {
      await this.page.goto(this.#server.url({ folder }));
      await this.ready();
    } catch (error) {
      console.error(`Screenshot: ${await this.screenshot('VS Code did not open', failures)}`);
      await this.leave();
      throw error;
    }
  }

  /** Opens another window on the same folder; whoever leaves the first leaves both. */
  async openSecondWindow(): Promise<Person> {
    const second = new Person(await this.page.context().newPage(), this.#workspace, this.#server);
    await second.open();
    return second;
  }

  /** Loads the window anew, as after a restart. */
  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** Waits until VS Code can be used: our icon is in the activity bar, and what showed last time shows again. */
  async ready(): Promise<void> {
    await this.icon.waitFor({ timeout: 60_000 });
    await this.page.waitForFunction(
      () => performance.getEntriesByName('code/LifecyclePhase/Restored').length > 0,
    );
  }

  /**
   * Ends the process that runs extensions, as a crash would, and waits until VS Code has started another. It hangs
   * during what is to happen `meanwhile`.
   */
  async crashExtensions(meanwhile?: () => Promise<unknown>): Promise<void> {
    await this.#server.crashExtensionHosts(meanwhile);
  }

  /** Closes everything and removes the copy of the workspace. */
  async leave(): Promise<void> {
    present.delete(this);
    await this.page.context().browser()?.close();
    await this.#server.stop();
    this.#workspace.remove();
  }

  /**
   * Summons a list by a key, fills its field in and waits for the row. Asks again where that didn't help: while a webview
   * loads, its focus is on its way, and either the key is lost or the list closes again. The text comes in one piece, as
   * the rest of it would go to the webview then.
   */
  async #summonRow(key: string, text: string, row: Locator): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press(key);
      try {
        await this.#quickField.fill(text, { timeout: 3000 });
        return await row.waitFor({ timeout: 5000 });
      } catch (error) {
        if (tries === 5) throw error;
        // In a list that shows, Ctrl+P would go to its next row.
        if (await this.quickInput.isVisible()) await this.page.keyboard.press('Escape');
      }
    }
  }

  get #quickField(): Locator {
    return this.quickInput.locator('input[type="text"], input:not([type])').first();
  }

  async #typeQuickly(text: string): Promise<void> {
    await this.#quickField.pressSequentially(text);
  }

  async #takeRow(label: string, timeout = 30_000): Promise<void> {
    const row = this.quickRow(label);
    const focused = ((await row.getAttribute('class', { timeout })) ?? '').includes('focused');
    await row.waitFor({ timeout });
    await this.#leaveStep(() => (focused ? this.page.keyboard.press('Enter') : row.click()));
  }

  /** Does what ends a step, and waits until the step is gone: what is typed too soon would still go to it. */
  async #leaveStep(act: () => Promise<void>): Promise<void> {
    const before = await this.#step();
    await act();
    const end = Date.now() + 20_000;
    while ((await this.#step()) === before) {
      if (Date.now() > end) throw new Error(`VS Code still asks: ${before}`);
      await this.page.waitForTimeout(20);
    }
  }

  /** All that the step of a command shows; empty when none is shown. */
  async #step(): Promise<string> {
    return this.page.evaluate(() => {
      const widget = document.querySelector<HTMLElement>('.quick-input-widget');
      if (!widget?.checkVisibility()) return '';
      const inputs = [...widget.querySelectorAll('input')];
      return [widget.innerText, ...inputs.flatMap(({ value, placeholder }) => [value, placeholder])].join(
        '\n',
      );
    });
  }
}
