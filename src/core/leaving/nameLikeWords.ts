/** First names that are English or German words as well, or months: written with a capital, they may be either. */
const words = new Set(
  `abel amber angel april art august autumn basil bay bill bob buck carol chance chase chip christian chuck clay cliff crystal dale daisy dawn
  dean dick dot drew earl ernst eve faith fern finn forest frank gene ginger glen grace grant guy hank harmony haven hazel heath heather
  holly hope hunter iris ivy jack jade jay jean jo joy june kai kay lance laurel lee liberty lily lou love luke major march mark mars mason
  max may mercy miles miller monday nick norm olive opal page pat patience pearl peg penny perry pierce poppy prince ray red reed rich
  river rob robin rock rocky rod roman rose ruby rusty sage sandy sky skip stone sue summer sunny taylor temple trinity van victor
  viola violet wade ward warren will willow win winter wolf wolfram woody wren`.split(/\s+/u),
);

/** Whether a name, in small letters, is a word of the language too. */
export function isWordToo(name: string): boolean {
  return words.has(name);
}
