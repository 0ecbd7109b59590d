import * as vscode from 'vscode';
import { protocolVersion, type Outcome, type Place, type Screen, type ToPanel } from '../../protocol.ts';
import { DayWatch } from '../dayWatch.ts';
import type { House } from '../house.ts';
import { commands, panelView } from '../ids.ts';
import { isReadOnly } from '../readOnly.ts';
import { today } from '../today.ts';
import { placeTitle, words } from '../words/panel.ts';
import { panelHtml } from './html.ts';
import { FlagNews } from './flagNews.ts';
import { foldersOf } from './folderChoices.ts';
import { handleIntent } from './intents.ts';
import { Looked } from './looked.ts';
import { noticesOf } from './notices.ts';
import { screenOf } from './screen.ts';
import { atTeam, goTo, type Stay } from './stay.ts';
import { waysOf } from './ways.ts';

/** The panel in the side bar: sends snapshots of the place that is shown, hands intents on. */
export class PanelView implements vscode.WebviewViewProvider {
  #view: vscode.WebviewView | undefined;
  #stay: Stay;
  #revision = 0;
  /** What the panel shows; undefined before it has anything. */
  #shown: Screen['kind'] | undefined;
  /** Whether the panel that is there listens. */
  #listens = false;
  readonly #flags = new FlagNews();
  readonly #looked: Looked;
  readonly #house: House;

  constructor(house: House) {
    this.#house = house;
    this.#looked = new Looked(house, () => this.refresh());
    this.#stay = house.context.workspaceState.get<Stay>('stay') ?? atTeam;
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#listens = false;
    const { extensionUri } = this.#house.context;
    view.webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'panel')],
    };
    view.webview.html = panelHtml(view.webview, extensionUri);
    const listening = vscode.Disposable.from(
      view.webview.onDidReceiveMessage((message: unknown) => handleIntent(this.#house, this, message)),
      view.onDidChangeVisibility(() => this.refresh()),
    );
    view.onDidDispose(() => {
      listening.dispose();
      this.#view = undefined;
    });
  }

  /** Loads the panel anew; what it had not handed over by then is gone, and so is whose page was shown. */
  restart(): void {
    this.#listens = false;
    this.#stay = atTeam;
    if (this.#view) this.#view.webview.html = panelHtml(this.#view.webview, this.#house.context.extensionUri);
  }

  /** Answers a panel that was loaded: what it had kept goes ahead of what it shows. */
  greet(): void {
    this.#shown = undefined;
    this.#listens = true;
    this.#send({ type: 'remembered', kept: this.#house.memory.kept });
    this.refresh();
  }

  /** Tells the panel that what it sent to be kept is written down. */
  heard(): void {
    this.#send({ type: 'heard' });
  }

  /** Shows `place`, and the panel itself where it is hidden. */
  async show(place: Place): Promise<void> {
    await this.go(place);
    if (this.#view) this.#view.show(false);
    else await vscode.commands.executeCommand(`${panelView}.focus`);
  }

  /** Shows `place` the next time the panel is drawn, now if it is visible. */
  async go(place: Place): Promise<void> {
    this.#stay = goTo(this.#stay, place);
    this.refresh();
    await this.#house.context.workspaceState.update('stay', this.#stay);
  }

  /** Sends the panel what it shows, as it is now. */
  refresh(): void {
    if (!this.#view?.visible) return;
    const screen = screenOf(this.#house, this.#stay.place, this.#looked);
    // Somebody may be writing on it: it stays until there is a newer one.
    if (screen.kind === 'loading' && this.#stay.place.kind === 'reflect' && this.#shown === 'reflect') return;
    this.#shown = screen.kind;
    // A place, never a name: the title is not blurred.
    this.#view.title = placeTitle(screen.kind === 'loading' ? this.#stay.place.kind : screen.kind);
    const scope = this.#house.folders.scopeOf(this.#house.session.folder);
    this.#send({
      type: 'snapshot',
      version: protocolVersion,
      revision: ++this.#revision,
      screen,
      blurred: this.#house.blur.isOn,
      readOnly: isReadOnly(this.#house.session.folder),
      folders: foldersOf(this.#house),
      scope,
      ways: waysOf(this.#house, this.#stay, screen),
      words: words(),
      notices: noticesOf(this.#house),
    });
    const news = this.#listens ? this.#flags.read(screen, scope, (person) => this.#isOff(person)) : undefined;
    if (news !== undefined) this.#send({ type: 'news', text: news });
  }

  /** Tells the panel how something ended that it asked for. */
  tell(outcome: Pick<Outcome, 'text' | 'failed'> & Partial<Outcome>): void {
    this.#send({ savedReflection: undefined, parkedFor: undefined, ...outcome, type: 'outcome' });
  }

  /** Whether the flag about somebody was put off. */
  #isOff(person: string): boolean {
    return this.#house.snooze.has(person, today());
  }

  #send(message: ToPanel): void {
    this.#view?.webview
      .postMessage(message)
      .then(undefined, (error: unknown) => this.#house.log.error('The panel could not be reached.', error));
  }
}

/** Puts the panel into its container; it is drawn anew whenever the session changes, and on every new day. */
export function registerPanel(house: House, panel: PanelView): vscode.Disposable {
  const days = new DayWatch(() => panel.refresh());
  return vscode.Disposable.from(
    days,
    vscode.window.onDidChangeWindowState(({ focused }) => {
      if (focused) days.look();
    }),
    vscode.window.registerWebviewViewProvider(panelView, panel),
    house.session.onDidChange(() => panel.refresh()),
    house.snooze.onDidChange(() => panel.refresh()),
    house.blur.onDidChange(() => panel.refresh()),
    vscode.commands.registerCommand(commands.showTeam, () => panel.show({ kind: 'team' })),
  );
}
