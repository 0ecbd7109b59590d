import type { FrameLocator } from 'playwright-core';
import type { Person } from '../../test/support/person.ts';

/** Drags the side bar's edge until it is so wide. */
export async function makeWide(person: Person, width: number): Promise<void> {
  const { x, width: now } = await sideBar(person);
  await person.page.mouse.move(x + now, 500);
  await person.page.mouse.down();
  await person.page.mouse.move(x + width, 500, { steps: 8 });
  await person.page.mouse.up();
}

/** A picture of the side bar alone, with nothing under the mouse and no colour fading in any more. */
export async function pictureOfPanel(person: Person): Promise<Buffer> {
  await rest(person);
  return person.page.screenshot({ clip: await sideBar(person) });
}

/** Takes the mouse away, and waits until nothing moves. */
export async function rest(person: Person): Promise<void> {
  const { width, height } = person.page.viewportSize() ?? { width: 100, height: 100 };
  await person.page.mouse.move(width - 10, height - 60);
  await person.page.waitForTimeout(400);
}

/** From whichever place to the team. */
export async function toTeam(person: Person): Promise<FrameLocator> {
  const panel = await person.openPanel();
  await panel.locator('main').waitFor();
  const team = panel.locator('nav').getByRole('button', { name: 'Team' });
  if ((await panel.locator('main.team').count()) === 0) {
    await panel.getByRole('button', { name: 'Back to the team' }).or(team).first().click();
  }
  await panel.locator('main.team').waitFor();
  return panel;
}

/** Scrolls the panel: to its end, or so far that `to` stands on top. */
export async function scrollTo(panel: FrameLocator, to: string | number): Promise<void> {
  await panel.locator('body').evaluate((body, target) => {
    const { documentElement } = body.ownerDocument;
    const bar = body.querySelector('.back-bar')?.clientHeight ?? 0;
    const top =
      typeof target === 'number' ? target : (body.querySelector(target)?.getBoundingClientRect().top ?? 0);
    documentElement.scrollTo({
      top: typeof target === 'number' ? target : top + documentElement.scrollTop - bar - 8,
    });
  }, to);
}

export async function openFolds(panel: FrameLocator): Promise<void> {
  await panel.locator('body').evaluate((body) => {
    for (const details of body.querySelectorAll('details')) details.open = true;
  });
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function sideBar(person: Person): Promise<Clip> {
  const box = await person.page.locator('.part.sidebar').boundingBox();
  if (!box) throw new Error('There is no side bar.');
  return box;
}
