import type { LoadingScreen } from '../../../src/protocol.ts';

/** On the way: VS Code's own thin bar, and words for it. */
export function Loading({ screen: { text } }: { readonly screen: LoadingScreen }) {
  return (
    <>
      <div class="progress" aria-hidden="true" />
      <p role="status" class="meta">
        {text}
      </p>
    </>
  );
}
