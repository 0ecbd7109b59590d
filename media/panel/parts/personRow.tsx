import type { ComponentChildren } from 'preact';
import type { PersonRow as Row } from '../../../src/protocol.ts';
import { Icon } from './icon.tsx';
import { Late, Meeting } from './meeting.tsx';
import { WeekStrip } from './weekStrip.tsx';

interface Props {
  readonly row: Row;
  /** What the focus comes back to it by. */
  readonly mark: string;
  readonly onPress: () => void;
  /** Attributes that tell VS Code whom a context menu is about, where there is one. */
  readonly menu?: { readonly 'data-vscode-context': string };
  /** What stands at the row's end. */
  readonly children?: ComponentChildren;
}

/** Somebody, when you meet, and what is open between you: pressing it leads to their page. */
export function PersonRow({ row, mark, onPress, menu, children }: Props) {
  const { name, role, flag, commitments, weeks } = row;
  return (
    <li class="person-row" {...menu}>
      <button type="button" class="row-main" data-mark={mark} onClick={onPress}>
        <span class="who">
          <bdi class="name">{name}</bdi>{' '}
          {flag !== undefined && (
            <span class="heart" title={flag}>
              <Icon name="heart" />
              <span class="spoken">{flag}</span>
            </span>
          )}{' '}
          {role !== undefined && (
            <span class="role">
              <bdi>{role}</bdi>
            </span>
          )}
        </span>{' '}
        <Meeting lastMet={row.lastMet} nextDue={row.nextDue} overdue={row.overdue} />{' '}
        {(commitments.text ?? weeks) !== undefined && (
          <span class="figures">
            {weeks && <WeekStrip strip={weeks} />}{' '}
            {commitments.text !== undefined && (
              <span class="meta">
                {commitments.late > 0 ? <Late text={commitments.text} /> : commitments.text}
              </span>
            )}
          </span>
        )}
      </button>
      {children}
    </li>
  );
}
