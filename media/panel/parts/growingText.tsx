interface Props {
  readonly id: string;
  readonly value: string;
  readonly onType: (text: string) => void;
  /** Ctrl+Enter, or Cmd+Enter. */
  readonly onSend: () => void;
}

/** A text box that grows with what is written (by style; older editors scroll it instead). */
export function GrowingText({ id, value, onType, onSend }: Props) {
  return (
    <textarea
      id={id}
      class="field"
      dir="auto"
      rows={3}
      value={value}
      aria-keyshortcuts="Control+Enter Meta+Enter"
      onInput={({ currentTarget }) => onType(currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
        event.preventDefault();
        onSend();
      }}
    />
  );
}
