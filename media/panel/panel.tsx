import { render } from 'preact';
import type { Intent, Kept, Outcome, Snapshot, ToPanel } from '../../src/protocol.ts';
import './panel.css';
import { DeskContext, type Desk } from './desk.ts';
import { Drafts } from './drafts.ts';
import { holdFocus, Trail } from './focus.ts';
import { Memory } from './memory.ts';
import { Page } from './page.tsx';
import { placeName } from './place.ts';
import { Points } from './points.ts';
import { Unheard } from './unheard.ts';
import { Waiting } from './waiting.ts';

const vscode = acquireVsCodeApi();
// At once, not after a pause: nothing that is sent arrives any more once another view has taken the panel's place.
const memory = new Memory(remember, () => shown?.scope ?? '');
const unheard = new Unheard(vscode);
let drafts = new Drafts(memory.drafts, memory.begunOver);
let points = new Points(memory.points);
const waiting = new Waiting(draw);
const trail = new Trail();

/** More than these would cover what they are about. */
const mostFailures = 3;

/** Nothing is drawn before the panel has back what it had kept: a draft must not come into a box in use. */
let remembers = false;
let shown: Snapshot | undefined;
let outcomes: readonly Outcome[] = [];
/** Where the user last was; loading is on the way, not a place. */
let place: string | undefined;
let scrolling: ReturnType<typeof setTimeout> | undefined;

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  switch (data.type) {
    case 'remembered':
      takeBack(data.kept);
      break;
    case 'heard':
      unheard.heard();
      break;
    case 'snapshot':
      show(data);
      break;
    case 'outcome':
      hear(data);
      break;
    case 'news':
      tell(data.text);
  }
});
window.addEventListener('scroll', keepScrollSoon, { passive: true });
draw();
post({ type: 'ready' });

function post(intent: Intent): void {
  vscode.postMessage(intent);
}

function remember(): void {
  const kept = memory.kept();
  unheard.sent(kept);
  post({ type: 'remember', kept });
}

function takeBack(kept: Kept): void {
  const newer = unheard.left(kept.turn);
  memory.restore(newer ?? kept);
  remembers = true;
  if (newer) remember();
}

function show(snapshot: Snapshot): void {
  if (!remembers || (shown !== undefined && snapshot.revision < shown.revision)) return;
  const next = placeName(snapshot.screen);
  const elsewhere = shown !== undefined && snapshot.scope !== shown.scope;
  const moved = (elsewhere || next !== place) && next !== 'loading';
  if (moved && place !== undefined) {
    keepScroll();
    trail.leave(place);
  }
  shown = snapshot;
  if (elsewhere) {
    // What is on its way is for the other folder, under what may be the same ids.
    drafts = new Drafts(memory.drafts, memory.begunOver);
    points = new Points(memory.points);
  }
  waiting.clear();
  points.compare(snapshot.screen);
  const before = place;
  if (moved) place = next;
  draw();
  if (!moved) return;
  window.scrollTo(0, memory.scroll.get(next) ?? 0);
  if (before !== undefined) trail.arrive(next);
}

function hear(outcome: Outcome): void {
  waiting.clear();
  drafts.settle(outcome);
  points.settle(outcome);
  // One word is read out at a time; failures stay until they are dismissed, each once and the newest few.
  const stay = outcomes.filter(({ failed, text }) => failed && text !== outcome.text);
  outcomes = [...stay.slice(1 - mostFailures), outcome];
  draw();
}

/** Read out like what was done: one word at a time, the newest. */
function tell(text: string): void {
  const said: Outcome = {
    type: 'outcome',
    text,
    failed: false,
    savedReflection: undefined,
    parkedFor: undefined,
  };
  outcomes = [...outcomes.filter(({ failed }) => failed), said];
  draw();
}

function draw(): void {
  if (shown === undefined) return;
  const desk: Desk = {
    words: shown.words,
    place: placeName(shown.screen),
    memory,
    drafts,
    points,
    waiting,
    readOnly: shown.readOnly,
    post,
    ask(key, intent) {
      if (waiting.has(key)) return;
      post(intent);
      waiting.add(key);
    },
    redraw: draw,
  };
  document.body.classList.toggle('blurred', shown.blurred);
  const restoreFocus = holdFocus();
  render(
    <DeskContext.Provider value={desk}>
      <Page snapshot={shown} outcomes={outcomes} dismiss={dismiss} />
    </DeskContext.Provider>,
    document.body,
  );
  restoreFocus();
}

function dismiss(outcome: Outcome): void {
  outcomes = outcomes.filter((each) => each !== outcome);
  draw();
}

/** Scrolling comes in bursts: its end is kept, and what was reached when a place is left. */
function keepScrollSoon(): void {
  clearTimeout(scrolling);
  scrolling = setTimeout(keepScroll, 150);
}

function keepScroll(): void {
  clearTimeout(scrolling);
  if (place !== undefined && shown !== undefined && placeName(shown.screen) === place) {
    memory.scroll.set(place, Math.round(window.scrollY));
  }
}
