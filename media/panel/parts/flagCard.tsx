import type { FlagCard as Flag } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Evidence } from './evidence.tsx';
import { Fold } from './fold.tsx';
import { Icon } from './icon.tsx';
import { Question } from './question.tsx';

/** What is missing, since when, what was counted, and one thing to ask. */
export function FlagCard({ flag, open }: { readonly flag: Flag; readonly open: boolean }) {
  const { words } = useDesk();
  const name = `flag ${flag.person ?? ''}`;
  const title = (
    <>
      <span class="heart">
        <Icon name="heart" />
      </span>
      <h2>{flag.title}</h2>
    </>
  );
  return (
    <Fold kind="card" name={name} open={open} title={title}>
      {flag.since !== undefined && <p class="since">{flag.since}</p>}
      {flag.question && (
        <section class="ask">
          <h3>{words.askThis}</h3>
          <Question question={flag.question} />
        </section>
      )}
      <p class="meta counted">{flag.counted}</p>
      {flag.evidence.length > 0 && <Evidence name={`evidence ${flag.person ?? ''}`} lines={flag.evidence} />}
    </Fold>
  );
}
