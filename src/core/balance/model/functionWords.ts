/** Words that carry a sentence rather than its topic. They say who acts on whom, which is what tells focus. */
export const functionWords: ReadonlySet<string> = new Set(
  `i i'm i've i'd i'll me my mine myself you your yours he he's she she's it it's its we we're us our they they're them their him his her hers
  himself herself who whom whose what when where why how which a an the and or but if so as at by for from in into of off on
  out over to up with without about after before since until through than then too very just still again only even more most less
  not no n't don't doesn't didn't won't can't cannot isn't wasn't aren't couldn't wouldn't hasn't haven't nobody nothing somebody someone anyone
  everyone everybody is are was were be been being am has have had do does did will would can could should may might must need needs want
  wants wanted let lets said says asked asks told tell this that these those there here same own all any both each few other some such
  never always maybe because though while yet now today tomorrow next last ich er sie wir und der die das nicht mit für ist hat`.split(
    /\s+/u,
  ),
);
