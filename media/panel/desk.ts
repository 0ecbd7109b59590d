import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Intent, Words } from '../../src/protocol.ts';
import type { Drafts } from './drafts.ts';
import type { Memory } from './memory.ts';
import type { Points } from './points.ts';
import type { Waiting } from './waiting.ts';

/** What every part of the panel has at hand. */
export interface Desk {
  readonly words: Words;
  /** The name of the place that is shown. */
  readonly place: string;
  readonly memory: Memory;
  readonly drafts: Drafts;
  readonly points: Points;
  readonly waiting: Waiting;
  /** True where nothing can be written. */
  readonly readOnly: boolean;
  readonly post: (intent: Intent) => void;
  /** Posts an intent once, and draws what goes by this key as busy until the host has answered. */
  readonly ask: (key: string, intent: Intent) => void;
  readonly redraw: () => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error('Parts of the panel are drawn at its desk.');
  return desk;
}
