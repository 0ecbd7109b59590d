import type { FrameLocator } from 'playwright-core';
import type { Outcome, Snapshot } from '../../../src/protocol.ts';

declare global {
  interface Window {
    lastSnapshot?: Snapshot;
  }
}

/** A state of the panel that one is seldom in: its name, and what the host says then. */
export interface State {
  readonly name: string;
  readonly said: readonly (Snapshot | Outcome)[];
}

/**
 * The last snapshot that the panel was sent from now on.
 *
 * @param refresh whatever makes the host send one
 */
export async function snapshotAfter(panel: FrameLocator, refresh: () => Promise<void>): Promise<Snapshot> {
  const body = panel.locator('body');
  await body.evaluate(() => {
    window.addEventListener('message', ({ data }: MessageEvent<{ readonly type?: string }>) => {
      if (data.type === 'snapshot') window.lastSnapshot = data as unknown as Snapshot;
    });
  });
  await refresh();
  for (;;) {
    const found = await body.evaluate(() => window.lastSnapshot);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Says to the panel what the host would: for states that a test cannot well bring about. The host is not listened to after that. */
export async function say(panel: FrameLocator, { said }: State): Promise<void> {
  await panel.locator('body').evaluate((_, messages) => {
    for (const data of messages) window.dispatchEvent(new MessageEvent('message', { data }));
  }, said);
}

/** The states that the panel can be in while `shown` is true of the notes. */
export function statesFrom(shown: Snapshot): readonly State[] {
  // Whatever the host says from now on is older.
  const later = 1_000_000;
  const failure = (text: string): Outcome => ({
    type: 'outcome',
    text,
    failed: true,
    savedReflection: undefined,
    parkedFor: undefined,
  });
  const text =
    'The notes can only be read here: nothing that you tick, type or park would be kept. Open the folder from a disk to write.';
  return [
    {
      name: 'loading',
      said: [
        {
          ...shown,
          revision: later,
          ways: { back: undefined, others: [] },
          notices: [],
          screen: { kind: 'loading', text: 'Reading your notes…', stop: 'Stop' },
        },
      ],
    },
    {
      name: 'read only',
      said: [
        {
          ...shown,
          revision: later + 1,
          readOnly: true,
          notices: [{ severity: 'note', text, ref: undefined }],
        },
      ],
    },
    {
      name: 'failed',
      said: [
        { ...shown, revision: later + 2, notices: [] },
        failure(
          'Not written: the disk is full, so ben-whitlock/2026-11-23.md is as it was. Make room, then try again.',
        ),
        failure('Not written: another window holds ana-lima/README.md. It is as it was; try again.'),
      ],
    },
  ];
}
