import type { ComponentChildren } from 'preact';
import { useDesk } from '../desk.ts';
import { Icon } from './icon.tsx';

interface Props {
  /** Its name within the place: whether it was left open is remembered under it. */
  readonly name: string;
  /** Whether it is open at first. */
  readonly open: boolean;
  readonly title: ComponentChildren;
  readonly kind: 'section' | 'card' | 'inline';
  readonly children: ComponentChildren;
}

/** Something that opens and closes, and stays as it was left. */
export function Fold({ name, open: openAtFirst, title, kind, children }: Props) {
  const { memory, place } = useDesk();
  const id = `${place}/${name}`;
  const open = memory.folds.get(id) ?? openAtFirst;
  return (
    <details
      class={`fold ${kind}`}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== (memory.folds.get(id) ?? openAtFirst))
          memory.folds.set(id, currentTarget.open);
      }}
    >
      <summary>
        <Icon name="chevron-right" />
        {title}
      </summary>
      <div class="fold-content">{children}</div>
    </details>
  );
}
