import type { NoteRow } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { BalanceBar } from './balanceBar.tsx';

/** Notes, or past reflections, one to a row: pressing it opens the file. */
export function NoteList({ notes }: { readonly notes: readonly NoteRow[] }) {
  const { post } = useDesk();
  return (
    <ul class="lines">
      {notes.map(({ path, label, balance }) => (
        <li key={path}>
          <button type="button" class="row-main note" onClick={() => post({ type: 'openFile', path })}>
            <bdi>{label}</bdi> {balance && <BalanceBar balance={balance} />}
          </button>
        </li>
      ))}
    </ul>
  );
}
