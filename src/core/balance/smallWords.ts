/** The commonest small words of languages that the labeller has not learned; none is an English or German word or a name as well. */
const foreign = new Set(
  `le une sont pas avec dans qui que nous vous très mais être été cette ses aux chez trop
  el las por muy pero está están más esta sobre porque quiere
  não mais muito ele seu sua tem também
  della delle sono più alla gli anche molto perché vuole nel
  het een niet voor zijn maar ook naar bij hij zij wordt wil
  się że jak tylko dla przez jego jest
  och att det som inte på är jag hon
  ikke jeg og`.split(/\s+/u),
);

/** English and German ones, of which a line in those languages has some. */
const read = new Set(
  `the a an and or but of to in on for with at by from is are was were be been has have had do does did not no he she they we you i it
  this that his her their my our as if so than then der die das ein eine und oder aber nicht ist sind war hat haben mit von zu im am auf
  für bei er sie es wir ich sich noch`.split(/\s+/u),
);

/** Whose small word this is, folded: of the `read` languages or a `foreign` one. */
export function smallWordOf(folded: string): 'foreign' | 'read' | undefined {
  return foreign.has(folded) ? 'foreign' : read.has(folded) ? 'read' : undefined;
}
