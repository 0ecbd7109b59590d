import type { Notice } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { keyed } from '../keyed.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Section } from './section.tsx';

interface Props {
  readonly notices: readonly Notice[];
}

/** What holds for all that is shown, such as that nothing can be written: above everything else. */
export function Standing({ notices }: Props) {
  const standing = notices.filter(({ severity }) => severity === 'note');
  return standing.length === 0 ? null : <NoticeList notices={standing} icon="lock" />;
}

/** What keeps the panel from showing all there is: at the top, in plain sight. */
export function Errors({ notices }: Props) {
  const errors = notices.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? null : <NoticeList notices={errors} icon="error" />;
}

/** What is worth a look when there is time: at the bottom, folded. */
export function Warnings({ notices }: Props) {
  const { words } = useDesk();
  const warnings = notices.filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return null;
  return (
    <Section name="notices" title={words.notices} count={warnings.length} open={false}>
      <NoticeList notices={warnings} icon="warning" />
    </Section>
  );
}

function NoticeList({ notices, icon }: Props & { readonly icon: 'lock' | 'error' | 'warning' }) {
  return (
    <ul class={`lines notices ${icon}`}>
      {keyed(notices, ({ text, ref }) => `${ref?.path} ${text}`).map(({ key, item }) => (
        <li key={key}>
          <NoticeLine notice={item} icon={icon} />
        </li>
      ))}
    </ul>
  );
}

function NoticeLine({
  notice: { text, ref, dismiss },
  icon,
}: {
  readonly notice: Notice;
  readonly icon: string;
}) {
  const { post, words } = useDesk();
  const line = (
    <>
      <Icon name={icon} />
      <span class="said" dir="auto">
        {text}
      </span>
    </>
  );
  if (dismiss) {
    return (
      <div class="failure" role="alert">
        <Icon name={icon} />
        <p>{text}</p>
        <Button kind="icon" label={words.dismiss} tip={words.dismiss} onPress={() => post(dismiss)}>
          <Icon name="close" />
        </Button>
      </div>
    );
  }
  if (ref === undefined) return <p class="notice">{line}</p>;
  return (
    <button type="button" class="row-main notice" onClick={() => post({ type: 'open', ref })}>
      {line}
    </button>
  );
}
