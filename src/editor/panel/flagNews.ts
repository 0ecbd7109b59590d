import type { FlagCard, Screen } from '../../protocol.ts';

/**
 * Flags are in sight when they come up; whoever does not see them is told. Once for each flag: it is said again only when it came down in
 * between, not each time that the panel is drawn or loaded.
 */
export class FlagNews {
  readonly #told = new Set<string>();

  /**
   * What there is to be read out with `screen`; undefined where there is nothing new.
   *
   * @param scope tells notes folders apart
   * @param isOff whether the flag about somebody was put off: it stands on their page, and is no news
   */
  read(screen: Screen, scope: string, isOff: (person: string) => boolean): string | undefined {
    if (screen.kind !== 'team' && screen.kind !== 'person') return undefined;
    const one = screen.kind === 'person' && !isOff(screen.person) ? screen.flag : undefined;
    const up = screen.kind === 'team' ? screen.flags : one ? [one] : [];
    const keyOf = (person: string | undefined): string => `${scope}|${person ?? ''}`;
    const fresh = up.filter(({ person }) => !this.#told.has(keyOf(person)));
    const seen = screen.kind === 'team' ? [...this.#told].filter((key) => key.startsWith(`${scope}|`)) : [];
    for (const key of screen.kind === 'person' ? [keyOf(screen.person)] : seen) this.#told.delete(key);
    for (const { person } of up) this.#told.add(keyOf(person));
    return fresh.length === 0 ? undefined : fresh.map(said).join(' ');
  }
}

function said({ title, since }: FlagCard): string {
  return since === undefined ? title : `${title} ${since}`;
}
