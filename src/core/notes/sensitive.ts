import type { Span } from './span.ts';

/** Matters that the law of many countries protects more than others (such as article 9 of the GDPR), and family, which is nobody's business. */
export type Matter = 'health' | 'family' | 'religion' | 'union';

/**
 * Words and phrases by which each is told, whole words only. "Tired" and "stressed" are no illness, and a manager should note them; words that
 * also mean things (a health check, a union type, custody of a key) stand with what makes them the other.
 */
const told: Readonly<Record<Matter, string>> = {
  health:
    'diagnos(?:ed|is|ticiert)|therap(?:y|ist|ie|eut\\p{L}*)|psychiatr\\p{L}+|psycholog(?:e|in|ist)|medicat(?:ion|ed)|antidepress\\p{L}+|depress(?:ed|ion|ionen|iv)|burn-?out|' +
    'panic attacks?|panikattacken?|anxiety (?:disorder|attacks?)|adhd|adhs|autis(?:m|mus|tic|tisch)|bipolar|epilep\\p{L}+|diabet\\p{L}+|cancer|krebs|chemo\\p{L}*|tumou?r|' +
    'surgery|operated on|hospital|krankenhaus|klinik|pregnan\\p{L}+|schwanger\\p{L}*|miscarriage|fehlgeburt|ivf|sick leave|sick note|krankgeschrieben|krankschreibung|long covid|' +
    'chronic (?:illness|pain|fatigue)|(?:mental|her|his|their) health|disab(?:led since|ility)|behinder(?:t|ung)|rehab|alcoholi(?:c|sm)|addiction|suicid\\p{L}+|self-harm|migraines?',
  family:
    'divorc(?:e|ed|ing)|scheidung|getting separated|custody (?:of|over|hearing|case|battle)|sorgerecht|(?:her|his|their) (?:wife|husband|partner|ex|marriage)|' +
    'marriage (?:trouble|counsel\\p{L}*)|miscarriage|adopting a (?:child|baby|boy|girl)|domestic (?:violence|abuse)|' +
    '(?:her|his|their) (?:mother|father|mum|mom|dad|parents?|brother|sister|son|daughter|child|grandmother|grandfather) (?:is|are|was|has|have|had|fell|died|passed)(?: \\p{L}+)? (?:ill|sick|dying|dead|died|away|dementia|cancer|hospital)|' +
    '(?:her|his|their) (?:mother|father|mum|mom|dad|brother|sister|son|daughter|child|wife|husband|partner) died',
  religion:
    'muslim|muslima|christian faith|jewish|hindu|buddhist|catholic|protestant|atheist|ramadan|converted to|(?:goes|went|going|back) to (?:church|mosque|synagogue|temple)|(?:her|his|their) (?:faith|religion)|' +
    'religious|pray(?:s|ing|ers)|gottesdienst|moschee|synagoge|muslimin|katholisch|evangelisch',
  union:
    'trade union|labou?r union|union (?:rep\\p{L}*|member\\p{L}*|meeting|dues|organi[sz]er|vote)|(?:joined|joining|left|in|starting|founding) (?:the|a) union|unioni[sz]\\p{L}+|works council|shop steward|betriebsr[aä]t\\p{L}*|gewerkschaft\\p{L}*|on strike|collective bargaining',
};

/** What those words mean where they are about machines, names and figures of speech. */
const innocent =
  /(?:christian|catholic|hospital|klinik|cancer|diabet\p{L}+|pregnan\p{L}+|therap\p{L}+|diagnosis) (?:api|app|client|project|portal|customer|data(?:set)?|team|dashboard|product|module|page|of the (?:incident|outage|bug|crash|leak))|(?:root[- ]cause|first|wrong|our|quick) diagnosis|religiously|religious about|depressed (?:market|prices|key|button)|(?:tab|button) (?:is )?depressed|addiction to (?:meetings|slack|jira)/iu;

const patterns = (Object.entries(told) as [Matter, string][]).map(
  ([matter, words]) =>
    [matter, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')] as const,
);

/** Lines are a sentence or two: what comes after this is a paste. */
const readLimit = 2000;

/** The first words of a line that look like a matter of somebody's private life, with their place in it; undefined where none do. */
export function sensitiveIn(line: string): (Span & { readonly matter: Matter }) | undefined {
  const text = line.slice(0, readLimit);
  if (innocent.test(text)) return undefined;
  for (const [matter, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found) return { matter, start: found.index, end: found.index + found[0].length };
  }
  return undefined;
}
