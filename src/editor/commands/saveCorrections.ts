import { correctionEdit } from '../../core/balance/correctionEdit.ts';
import type { Label } from '../../core/balance/labeller.ts';
import type { Document } from '../../core/notes/document.ts';
import { difference } from '../../core/notes/edits/difference.ts';
import { applyEdits, type TextEdit } from '../../core/notes/span.ts';
import type { Session } from '../session.ts';
import { write, type Written } from '../write.ts';

const path = 'balance.yml';

/** Writes to balance.yml that each of `lines` has `label`; the file is made with the first correction. */
export function saveCorrections(session: Session, lines: readonly string[], label: Label): Promise<Written> {
  return write(session, ({ documents }) => {
    if (!documents.has(path)) return { newFiles: [{ path, text: corrected('', lines, label) ?? '' }] };
    const edit = ({ text }: Document): readonly TextEdit[] | undefined => {
      const after = corrected(text, lines, label);
      return after === undefined ? undefined : difference(text, after);
    };
    return { changes: [{ path, edit }] };
  });
}

/** `yaml` with all lines corrected; undefined when it cannot be edited. */
function corrected(yaml: string, lines: readonly string[], label: Label): string | undefined {
  let text = yaml;
  for (const line of lines) {
    const result = correctionEdit(text, line, label);
    if ('refused' in result) return undefined;
    text = applyEdits(text, result.edits);
  }
  return text;
}
