import type { Failure, Refusal } from '../platform.ts';

const refusals: Readonly<Record<string, Refusal>> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
  EROFS: 'readOnly',
  EACCES: 'notAllowed',
  EPERM: 'notAllowed',
  EIO: 'device',
  EBUSY: 'busy',
};

/** Why the system refused, as far as an error tells. */
export function failureOf(error: unknown): Failure {
  const code = codeOf(error) ?? (error instanceof Error ? error.message : String(error));
  return { failed: refusals[code] ?? 'other', code };
}

/** The system's name for an error: `ENOENT`. */
export function codeOf(error: unknown): string | undefined {
  return error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
}
