import { reflectSteps } from '../../core/leading/steps.ts';
import type { Supplement } from '../../core/notes/document.ts';
import type { Reader } from '../../core/team/labelled.ts';
import { teamOf } from '../../core/team/notebook.ts';
import type { House } from '../house.ts';
import { Slices } from '../slices.ts';
import { today } from '../today.ts';

/** Longer than this nobody is kept waiting for a screen at a stretch. */
const atOnceMs = 8;

/**
 * Whether everybody's notes were looked at for the screen to reflect on. In years of notes that takes seconds, so it is done in slices, and
 * again only when labels, convictions or the day change; one note that changes is looked at with the screen itself.
 */
export class Looked {
  #at: { readonly reader: Reader; readonly file: Supplement | undefined; readonly day: string } | undefined;
  #run = 0;
  readonly #house: House;
  readonly #done: () => void;

  /** @param done called when the looking has ended that `isDone` began */
  constructor(house: House, done: () => void) {
    this.#house = house;
    this.#done = done;
  }

  /** Looks for a moment if it has to, which does for most teams; for more of it, later. */
  isDone(): boolean {
    const team = teamOf(this.#house.session.notebook);
    const now = {
      reader: this.#house.reader(),
      file: team.supplements.find(({ kind }) => kind === 'convictions'),
      day: today(),
    };
    const { reader, file, day } = this.#at ?? {};
    if (reader === now.reader && file === now.file && day === now.day) return true;
    // What an earlier run looked at is known, and whatever it had left to do this one does.
    const run = ++this.#run;
    const steps = reflectSteps(team, now.reader, now.day);
    for (const start = performance.now(); performance.now() - start < atOnceMs;) {
      if (!steps.next().done) continue;
      this.#at = now;
      return true;
    }
    this.#goOn(steps, run)
      .then((ended) => {
        if (!ended) return;
        this.#at = now;
        this.#done();
      })
      .catch((error: unknown) => this.#house.log.error('The notes could not be looked through.', error));
    return false;
  }

  /** Goes on in slices; whether it came to the end, and not to something newer to look at. */
  async #goOn(steps: Generator<void>, run: number): Promise<boolean> {
    const slices = new Slices();
    do await slices.pause();
    while (run === this.#run && !steps.next().done);
    return run === this.#run;
  }
}
