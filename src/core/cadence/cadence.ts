import { counts, leads, units } from './cadenceWords.ts';

/** How often two people meet: calendar months and days between one meeting and the next, at least one day. */
export interface Cadence {
  readonly months: number;
  readonly days: number;
}

/** A rhythm of more than two years is a slip of the keyboard. */
const longestMonths = 24;
const longestDays = 731;
const daysPerMonth = longestDays / longestMonths;

const isoDuration = /^p(?=\d)(?:(\d{1,4})y)?(?:(\d{1,4})m)?(?:(\d{1,4})w)?(?:(\d{1,4})d)?$/i;

/**
 * Reads a cadence as people write it: `weekly`, `every 2 weeks`, `every other Tuesday`, `14 days`, `2w`, ISO 8601
 * (`P2W`, `P1M15D`), German (`alle zwei Wochen`), or a bare number of days. What follows a comma, a semicolon
 * or a bracket is a remark and is passed over.
 *
 * @param written the value in the front matter, of whatever type YAML made it
 * @returns undefined for what is not understood, and for zero, negative, fractional or absurd (over 2 years) rhythms
 */
export function parseCadence(written: unknown): Cadence | undefined {
  if (typeof written === 'number') return sensible({ months: 0, days: written });
  if (typeof written !== 'string') return undefined;
  const iso = isoDuration.exec(written.trim());
  if (iso) {
    const [years = 0, months = 0, weeks = 0, days = 0] = iso.slice(1).map((part = '0') => Number(part));
    return sensible({ months: 12 * years + months, days: 7 * weeks + days });
  }
  const text = plainWords(written);
  if (/^\d{1,4}$/.test(text)) return sensible({ months: 0, days: Number(text) });
  return sensible(inWords(text.split(' ')));
}

/** Lowercase words and numbers with single spaces between them; accents, ordinal endings and remarks gone. */
function plainWords(written: string): string {
  if (/^[a-z]+$/.test(written)) return written;
  return (
    written
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[,;([][^]*$/, '')
      .replace(/(\d)(?:(?:st|nd|rd|th)\b|\.(?=\s))/g, '$1')
      .replace(/(\d)(?=[a-z])/g, '$1 ')
      // A hyphen before a number is a minus sign: it stays, and is not understood.
      .replace(/[-\u2010\u2011_](?=[a-z])/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^ | ?\.? ?$/g, '')
  );
}

/** `every`, then perhaps how many, then of what. */
function inWords(words: readonly string[]): Cadence | undefined {
  const rest = words.slice(words.findIndex((word) => !leads.has(word)));
  const [first = '', second] = rest;
  const unit = units.get(second ?? first);
  if (!unit || rest.length > 2) return undefined;
  const count =
    second === undefined ? 1 : (counts.get(first) ?? (/^\d{1,4}$/.test(first) ? Number(first) : 0));
  return { months: unit.months * count, days: unit.days * count };
}

function sensible(cadence: Cadence | undefined): Cadence | undefined {
  if (!cadence || !Number.isInteger(cadence.days) || cadence.days < 0) return undefined;
  const about = cadence.months * daysPerMonth + cadence.days;
  return about >= 1 && about <= longestDays ? cadence : undefined;
}
