import { them, they } from './plainSentence.ts';

const who = `(?:${them}|${they})`;
const some = "(?:[\\p{L}\\p{N}§¶'-]+ )";

/** Where somebody is seen to lead; running or giving away anything else is work. */
const stage =
  'retros?|retrospectives?|workshops?|demos?|sessions?|calls?|stand-?ups?|planning|trainings?|interviews?|offsite|guild|' +
  'onboarding|projects?|cutover|panel|all-hands|kick-?off|talks?|steering|board|negotiations?|meetings?|keynote|presentation|' +
  'forum|council|committee|walk-?through|drill|hiring loop|loop|reviews|design review|incident reviews?|load test|programme|program|hiring|round-?table|stage|show';

/** To lead, or to do something that only those do who lead, with its object where that decides. */
const lead =
  '(?:lead|chair|present|host|facilitate|moderate|represent|own|decide|head|mentor|coach|speak (?:at|for|to)|teach|pitch|' +
  `(?:run|drive|open|demo|plan) ${some}{0,4}(?:${stage}))`;
const leads =
  '(?:leads|led|chairs|chaired|presents|presented|hosts|hosted|facilitates|facilitated|moderates|moderated|heads|headed|' +
  `(?:runs|ran|drives|drove|opened|demoed) (?!into|out|late|a fever)${some}{0,4}(?:${stage}))`;
const given = '(?:gave|give|given|giving|handed|handing|offered|offering|entrusted|trusted)';

/** What tells that somebody was given the lead, in plain sentences. */
export const chances = [
  `(?:let|letting|lets|left) ${who} (?:to )?${some}?${lead}`,
  `${given} (?:over )?${who} (?:with )?${some}{0,4}(?:${stage}|lead(?! times?)|chair|slot|decision|choice|seat|last word)`,
  `${given} ${who} ${some}{1,5}to ${lead}`,
  `${given} (?:over )?${some}{1,4}(?:${stage}|lead(?! times?)|chair|slot|decision|choice|seat) ${some}?(?:over )?to ${who}`,
  `(?:asked|invited|trusted|nominated|chose|picked) ${who} (?:to|(?:whether|if) ${they} (?:would|will|wants to)(?: like to)?) ${lead}`,
  `${they} (?:(?:now|then|also|even|alone|really) )?${leads}`,
  `${they} (?:will|is to|is going to|gets to|got to|may|is now to) (?:${lead})`,
  `${they} is (?:leading|chairing|presenting|hosting|facilitating|in charge|the lead|lead)`,
  `${they} (?:decides|is deciding)(?! to )`,
  `${they} speaks for (?:us|the team|the lab|lab|me)`,
  `${they} (?:${some}{0,2})?(?:runs|ran) ${some}{0,6}(?:alone|on ${them} own|without me)`,
  `(?:put|putting) ${who} (?:in charge|forward)`,
  `delegated ${some}{1,6}to ${who}`,
  `(?:${stage}) (?:is|are) (?:now )?${them}(?: (?:now|to (?:lead|run|own)|alone))?(?: ,.*)?$`,
  `(?:is|was) ${them} (?:call|decision|stage|show|to (?:lead|run|own|decide))`,
];

/** The same where the line begins with it and leaves out whom it is about. */
export const chancesAtStart = [
  `${leads}(?! (?:by|with))`,
  `(?:leading|chairing|presenting|running) (?:the|a|an|our) ${some}{0,4}(?:${stage})`,
];

/** A promise of somebody's own that puts them in front. */
export const leadingTask = `(?:to )?${lead}`;

/** What is wished for, considered or denied was not given. */
export const notGiven =
  "(?:should|could|might|maybe|perhaps|want|wants|wanted|would|i'd|never|not|didn't|don't|doesn't|won't|whether|hasn't|haven't|refused|" +
  'instead of|rather than|if|ask|consider|considering|idea|one day|hopes|wishes|afraid)';
