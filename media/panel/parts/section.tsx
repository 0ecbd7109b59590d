import type { ComponentChildren } from 'preact';
import { Fold } from './fold.tsx';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly count?: number | undefined;
  /** In the place of a count: what to know while it is closed. */
  readonly aside?: string | undefined;
  readonly open?: boolean;
  /** Whether the title says a name. */
  readonly names?: boolean;
  readonly children: ComponentChildren;
}

/** A part of a place under a heading of its own, as a pane of a VS Code view. */
export function Section({ name, title, count, aside, open = true, names = false, children }: Props) {
  const heading = (
    <>
      <h2 class={names ? 'names' : undefined}>{title}</h2>
      {count !== undefined && count > 0 && <span class="count">{count}</span>}
      {aside !== undefined && <span class="count">{aside}</span>}
    </>
  );
  return (
    <Fold kind="section" name={name} open={open} title={heading}>
      {children}
    </Fold>
  );
}
