import type { ComponentChildren } from 'preact';

interface Props {
  readonly kind: 'primary' | 'secondary' | 'quiet' | 'icon';
  readonly onPress: () => void;
  readonly children: ComponentChildren;
  /** The accessible name, where the words on the button are not enough or there are none. */
  readonly label?: string | undefined;
  readonly tip?: string | undefined;
  /** On its way: stays in place and keeps the focus, but does nothing. */
  readonly busy?: boolean | undefined;
  /** Nothing to do (any more): as above. */
  readonly off?: boolean | undefined;
  readonly pressed?: boolean | undefined;
  /** For a button that shows and hides something: its id, and whether it is shown. */
  readonly expands?: string | undefined;
  readonly expanded?: boolean | undefined;
  /** Where the focus returns to when the user comes back to this place. */
  readonly mark?: string | undefined;
}

/** A button that never loses the focus by being switched off: it says so instead, and does nothing. */
export function Button(props: Props) {
  const { kind, onPress, children, label, tip, busy, off, pressed, expands, expanded, mark } = props;
  const idle = busy === true || off === true;
  return (
    <button
      type="button"
      class={`button ${kind}`}
      aria-label={label}
      title={tip}
      aria-disabled={idle || undefined}
      aria-busy={busy === true || undefined}
      aria-pressed={pressed}
      aria-controls={expands}
      aria-expanded={expanded}
      data-mark={mark}
      onClick={() => {
        if (!idle) onPress();
      }}
    >
      {children}
    </button>
  );
}
