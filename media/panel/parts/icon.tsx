/** One of VS Code's own icons, for the eye only: what it says stands beside it in words. */
export function Icon({ name }: { readonly name: string }) {
  return <span class={`codicon codicon-${name}`} aria-hidden="true" />;
}
