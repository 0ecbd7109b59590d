import { correctionEdit } from '../../core/balance/correctionEdit.ts';
import type { Label } from '../../core/balance/labeller.ts';
import type { Document } from '../../core/notes/document.ts';
import { difference } from '../../core/notes/edits/difference.ts';
import { applyEdits, type TextEdit } from '../../core/notes/span.ts';
import type { Session } from '../session.ts';
import { writeChanges, type Written } from '../write.ts';

const path = 'balance.yml';

/** Writes to balance.yml that each of `lines` has `label`; the file is made with the first correction. */
export async function saveCorrections(
  session: Session,
  lines: readonly string[],
  label: Label,
): Promise<Written> {
  await session.settled();
  if (session.notebook.documents.has(path)) {
    const edit = ({ text }: Document): readonly TextEdit[] | undefined => {
      const after = corrected(text, lines, label);
      return after === undefined ? undefined : difference(text, after);
    };
    return writeChanges(session, [{ path, edit }]);
  }
  const text = corrected('', lines, label);
  return text === undefined ? 'refused' : writeChanges(session, [], [{ path, text }]);
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
