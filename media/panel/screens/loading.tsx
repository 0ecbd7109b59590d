import type { LoadingScreen } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';

/** On the way: VS Code's own thin bar, and words for it. */
export function Loading({ screen: { text, stop } }: { readonly screen: LoadingScreen }) {
  const { post } = useDesk();
  return (
    <>
      <div class="progress" aria-hidden="true" />
      <p role="status" class="meta">
        {text}
      </p>
      {stop !== undefined && (
        <div class="actions late-comer">
          <Button kind="quiet" onPress={() => post({ type: 'stopReading' })}>
            <span>{stop}</span>
          </Button>
        </div>
      )}
    </>
  );
}
