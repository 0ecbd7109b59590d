/** A key, and a value of plain words, a whole number or a day; behind them nothing that YAML makes anything of. */
const line =
  /^([a-z][a-z_-]*): +(?:(\d{4}-\d\d-\d\d)|(0|[1-9]\d{0,8})|(\p{L}[\p{L}\p{M}\d_.,'()/+-]*(?: [\p{L}\p{M}\d_.,'()/+-]+)*))$/u;

/** Words that YAML takes for something else. */
const meant = /^(?:null|true|false)$/i;

/**
 * The keys and values of front matter as it is mostly written, one `key: value` on each line, many times faster than by the YAML library;
 * undefined for all that is more than that (quotes, lists, comments, a key without a value, twice the same key), which is for the library to read.
 */
export function plainYaml(yaml: string): Record<string, unknown> | undefined {
  if (!yaml.endsWith('\n')) return undefined;
  const values: Record<string, unknown> = {};
  for (const each of yaml.slice(0, -1).split('\n')) {
    const [, key, day, number, words] = line.exec(each) ?? [];
    if (key === undefined || meant.test(key) || Object.hasOwn(values, key)) return undefined;
    if (words !== undefined && meant.test(words)) return undefined;
    values[key] = number === undefined ? (day ?? words) : Number(number);
  }
  return values;
}
