/** The extension's own mark, as in the activity bar (`media/one-on-one.svg`). */
export function HeartAndClock() {
  return (
    <svg class="heart-and-clock" viewBox="0 0 24 24" width="48" height="48" aria-hidden="true">
      <path class="clock" d="M9.9 19.45a8.75 8.75 0 1 1 9.55-9.55" />
      <path class="clock" d="M10.75 5.75v5l2.5 1.5" />
      <path
        class="warm"
        d="m17.25 23-4.4-4.55a3 3 0 0 1 0-4.2 2.85 2.85 0 0 1 4.1 0l.3.3.3-.3a2.85 2.85 0 0 1 4.1 0 3 3 0 0 1 0 4.2Z"
      />
    </svg>
  );
}
