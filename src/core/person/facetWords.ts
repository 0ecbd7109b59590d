import type { Facet } from './facet.ts';
import { them, they } from './plainSentence.ts';

/** What speaks of a facet. All are regular expressions for whole words of a plain sentence, parted by `/`. */
export interface FacetWords {
  /** Verbs and predicates whose subject may be left out: "wants", "is good at". */
  readonly verbs: string;
  /** Verbs in the form that only goes with a subject or with "doesn't" before it: "want". */
  readonly bare: string;
  /** What somebody has: "her strength"; alone before a colon it is hers too. */
  readonly nouns: string;
  /** What is done to somebody, with them in it: "drives her". */
  readonly objects: string;
  /** Whole turns of phrase with the person in them. */
  readonly turns: string;
}

const who = `(?:${them}|${they})`;
const some = "(?:[\\p{L}'-]+ ){0,6}";

export const facetWords: Readonly<Record<Facet, FacetWords>> = {
  wants: {
    verbs:
      'wants/wanted(?! to (?:know|tell|talk|say|show|hear|thank)\\b)/wanting/would like/would love/would rather/would prefer/prefers/preferred/' +
      `keen (?:to|on)/eager to/interested in/asked (?:if|whether) ${they} (?:could|can|may|might)/has ${them} eye on/(?<=\\b(?:is|are) )set on/would have liked`,
    bare: 'want/prefer/asked (?:for|to)',
    nouns: 'wants?/wish/wishes',
    objects: '',
    turns: `what ${they} is after/if it (?:were|was) up to ${who}/ideally ${they}/${they} ideally`,
  },
  needs: {
    verbs:
      "needs/(?<!\\b(?:is|was|be|been|hadn't|had not|not|never) )needed/needing/could (?:really )?use/could do with/has to have/" +
      "depends on/relies on/can't [\\p{L}]+ without/cannot [\\p{L}]+ without",
    bare: "(?<!(?:didn't|did not) )need/rely on/depend on",
    nouns: 'needs?',
    objects: `(?:helps|helped|would help|supports) ${who}`,
    turns: `without ${some}${they} (?:won't|can't|cannot|will not|wouldn't)/what ${they} needs?`,
  },
  hopes: {
    verbs:
      'hopes/hoped/hoping/hopeful/dreams of/dreamt of/dreamed of/dreaming of/aspires/aspiring/wishes/wished/longs for/' +
      `(?:looks|looking|looked) forward to/sees ${them}self/saw ${them}self/pictures ${them}self`,
    bare: `hope/dream of/aspire/wish/look forward to/see ${them}self`,
    nouns: 'hopes?/dreams?/ambitions?/aspirations?/long-term (?:goal|plan)s?/career (?:goal|plan)s?',
    objects: '',
    turns: `fingers crossed/(?:not much|no|little|some) hope/one day ${they}/in \\p{L}+ years ${they}`,
  },
  strengths: {
    verbs:
      'excels/excelled/shines/shone/knows how to/knew how to/(?:good|great|best|brilliant|excellent|amazing|superb|bad) at/' +
      '(?:good|great|brilliant|excellent|wonderful) with(?! (?:that|this|it|\\p{L}+day)\\b)/(?:strong|weak) (?:at|in|on)/' +
      `strongest/weakest/skilled (?:at|in)/gifted/talented/natural (?:at|with|teacher|leader)/such a (?:good|great) \\p{L}+/` +
      `the best \\p{L}+/(?:keeps|kept|stays|stayed) (?:${them} )?(?:cool|calm|head)/` +
      'has (?:a|an) (?:\\p{L}+ )?(?:talent|gift|knack|eye|feel|hand|nose|ear|way) (?:for|with)',
    bare: 'excel/shine/know how to',
    nouns: 'strengths?/superpowers?/talents?/gift/weakness(?:es)?/weak spots?/strong points?/forte',
    objects: '',
    turns:
      `(?:impressive|impressed|admire|admired) (?:by |with |at )?(?:how|the way) ${they}/` +
      `(?:nobody|no one|few|no-one) ${some}like ${who}/better than (?:i|anybody|anyone|most)\\b(?= |$)`,
  },
  motivations: {
    verbs:
      'loves/loved(?! ones)/loving(?! \\p{L}+ly)/enjoys/enjoyed/enjoying/lit up/lights up/came alive/comes alive/' +
      'cares? (?:most|more|deeply|a lot|so much)/cares about/cared about/thrives/thrived/lives for/hates/hated/dreads/dreaded/' +
      '(?:bored|energised|energized|excited|motivated|inspired|driven|moved) (?:by|about|when|with|to)/bored/fired up/' +
      'passionate/enthusiastic/unmotivated/demotivated/disengaged/fed up/gets a kick/got a kick/' +
      `finds ${some}(?:draining|boring|dull|tedious|exciting|rewarding|fun|motivating|energising|meaningful|pointless)/` +
      `lost (?:${them} )?(?:spark|drive|motivation|enthusiasm|interest|fire)/stays (?:because|for)`,
    bare: '(?<!would )love/enjoy/hate/dread/thrive/care about',
    nouns: 'motivations?/motivators?/drive/passions?/spark/enthusiasm',
    objects:
      `(?:drives|motivates|motivated|energises|energizes|excites|excited|inspires|inspired|bores|bored|drains) ${who}/` +
      `(?:leaves|left) ${who} cold/(?:gives|gave|costs|cost) ${who} (?:\\p{L}+ )?energy/makes ${who} tick`,
    turns: `${them} (?:eyes|face) (?:lit|lights)/fire in it for ${who}`,
  },
};
