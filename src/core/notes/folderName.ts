/** In UTF-16 units and in bytes of UTF-8; what stands further along than `read` units is nobody's name. */
const longest = { units: 60, bytes: 120, read: 1000 };

/** What a folder is called when a name has no letter or digit to call it by. */
const nameless = 'person';

/** Latin letters that Unicode does not decompose, as people spell them on an English keyboard. */
const plain = new Map([
  ...pairs('øłđðıħŧŋĸəǝɛɔƒɓɖɗƙƴɩʋ', 'olddihtnkeeeofbddkyiv'),
  ...Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th' }),
]);

/** Cyrillic and Greek letters that a reader takes for the Latin letter beside them. */
const lookAlike = new Map([
  ...pairs('авеһікмнорстухѕјԁԛԝѵ', 'abehikmhopctyxsjdqwv'),
  ...pairs('αβγεηικνορςτυχω', 'abyenikvopσtuxw'),
]);

/** Names of devices on Windows, folders of ours, and the two owners that every note knows. */
const reserved = new Set([
  ...[
    'con',
    'prn',
    'aux',
    'nul',
    'people',
    'reflections',
    'templates',
    'leavers',
    'prompts',
    '1-1s',
    'me',
    'them',
  ],
  ...Array.from('0123456789', (digit) => [`com${digit}`, `lpt${digit}`]).flat(),
]);

/** Only digits, or a beginning such as `2026-11`, `20261122`, `2026-w47`: read as a date, not as a person. */
const dateLike = /^(?:\p{N}[\p{N}-]*$|\d{4}-?(?:\d\d|[wq]\d))/u;

/**
 * A folder for the person called `name`, safe on every file system and readable in a path.
 *
 * @param name any text; may be empty, hostile, in any script
 * @param taken names of the folders that exist; a name that a reader would take for one of them is not given again
 * @returns `slug(name)`, or that with the first free `-2`, `-3`, … ; at most 60 UTF-16 units and 120 UTF-8 bytes
 */
export function folderName(name: string, taken: Iterable<string>): string {
  const seen = new Set(Array.from(taken, skeleton));
  const first = slug(name);
  for (let count = 2, free = first; ; count++) {
    if (!seen.has(skeleton(free))) return free;
    free = cut(first, `-${count}`);
  }
}

/**
 * The name that `text` comes to as a folder when no other folder is in its way: Latin letters as ASCII where
 * that can be read, other scripts in their own letters, the rest as single `-`.
 *
 * @returns never empty, and its own slug
 */
export function slug(text: string): string {
  const name = cut(words(text) || nameless);
  return reserved.has(name) || dateLike.test(name) ? cut(`${nameless}-${name}`) : name;
}

/** The `@handle` of a person in notes, without the `@`: their folder's name, or what it would be for a name. */
export function handle(nameOrFolder: string): string {
  return slug(nameOrFolder);
}

/** Whether `a` and `b`, names or folders as somebody wrote them, mean the same person's folder. */
export function sameName(a: string, b: string): boolean {
  // Names without any letter (🦄) all come to the same slug, but are not the same name.
  if (words(a) === '' && words(b) === '') return a.normalize('NFC').trim() === b.normalize('NFC').trim();
  return slug(a) === slug(b);
}

/** Lowercase letters, digits and single `-`; empty when `text` has neither letter nor digit. */
function words(text: string): string {
  if (/^[a-z\d]+(?:-[a-z\d]+)*$/.test(text)) return text;
  // Lowering can bring forth what must be decomposed again; all of Unicode is stable after two rounds.
  const once = wordsOnce(text.slice(0, longest.read));
  return once === text ? once : words(once);
}

function wordsOnce(text: string): string {
  // What can be typed on an English keyboard needs none of Unicode, whose patterns take a start's time to make.
  if (/^[ -~]*$/.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z\d]+/g, '-')
      .replace(/^-|-$/g, '');
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\s/g, '-')
      .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, '')
      .replace(/\p{Script=Latin}/gu, (letter) => plain.get(letter) ?? letter)
      .normalize('NFD')
      .replace(/([\p{Script=Latin}\p{N}])\p{M}+/gu, '$1')
      // Towers of accents would leave no place to cut.
      .replace(/(\p{M}{4})\p{M}+/gu, '$1')
      .normalize('NFC')
      // The half-rings and turned commas among the modifier letters are apostrophes here.
      .replace(/[^\p{L}\p{M}\p{N}]|[\u02b9-\u02df]/gu, '-')
      .replace(/(?<![\p{L}\p{M}])\p{M}+/gu, '')
      .replace(/-+/g, '-')
      .replace(/^-|-$/g, '')
  );
}

/** `text` and `ending`, with `text` cut so that both fit: between words if that keeps half of it, else between letters. */
function cut(text: string, ending = ''): string {
  // What is short and plain, as nearly all names are once they are slugs, fits.
  if (text.length + ending.length <= longest.units && /^[a-z\d-]*$/.test(text)) return text + ending;
  let [units, bytes, end] = [ending.length, ending.length, 0];
  for (const [letter] of text.matchAll(/\P{M}\p{M}*/gu)) {
    units += letter.length;
    bytes += utf8Length(letter);
    if (units > longest.units || bytes > longest.bytes) break;
    end += letter.length;
  }
  if (end === text.length) return text + ending;
  const word = text.lastIndexOf('-', end);
  return text.slice(0, word >= end / 2 ? word : end) + ending;
}

function utf8Length(text: string): number {
  return Array.from(text, (letter) => letter.codePointAt(0) ?? 0).reduce(
    (sum, code) => sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4),
    0,
  );
}

/** What a hurried reader sees: two names of one skeleton are taken for each other. */
function skeleton(name: string): string {
  return Array.from(words(name), (letter) => lookAlike.get(letter) ?? letter).join('');
}

function pairs(from: string, to: string): [string, string][] {
  return Array.from(from, (letter, index) => [letter, to.charAt(index)]);
}
