import { useId } from 'preact/hooks';
import { useDesk } from '../desk.ts';
import { patience } from '../waiting.ts';
import { Button } from './button.tsx';

/** A talking point being written: it stays in its box until it stands in a file. */
export function ParkPoint({ person }: { readonly person: string }) {
  const { words, points, post, redraw } = useDesk();
  const field = useId();
  const text = points.read(person);
  const sending = points.isSending(person);
  const park = (): void => {
    const point = points.send(person);
    if (point === undefined) return;
    post({ type: 'park', person, text: point });
    setTimeout(() => {
      points.giveUp(person);
      redraw();
    }, patience);
    redraw();
  };
  return (
    <div class="park-point">
      <label for={field}>{words.parkPlaceholder}</label>
      <div class="with-button">
        <input
          id={field}
          class="field"
          type="text"
          dir="auto"
          autocomplete="off"
          value={text}
          onInput={({ currentTarget }) => {
            points.write(person, currentTarget.value);
            redraw();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.isComposing) park();
          }}
        />
        <Button kind="secondary" busy={sending} off={text.trim() === ''} onPress={park}>
          {words.park}
        </Button>
      </div>
    </div>
  );
}
