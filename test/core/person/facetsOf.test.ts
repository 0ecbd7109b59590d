import assert from 'node:assert/strict';
import fc from 'fast-check';
import { measureKnown } from '../../../scripts/knownLines.ts';
import { facets } from '../../../src/core/person/facet.ts';
import { facetsOf } from '../../../src/core/person/facetsOf.ts';
import { calledOf } from '../../../src/core/person/themselves.ts';
import { personWith } from '../../support/someone.ts';

describe('what a line says of somebody', () => {
  const ana = calledOf(personWith('ana-lima', { 'ana-lima/README.md': page('Ana Lima', 'she/her') }));
  const ben = calledOf(personWith('ben', { 'ben/README.md': page('Ben Whitlock', 'he/him') }));
  const noor = calledOf(personWith('noor', { 'noor/README.md': page('Noor', 'they/them') }));
  const will = calledOf(personWith('will', { 'will/README.md': page('Will Smith', 'he/him') }));
  const kim = calledOf(personWith('kim', { 'kim/2026-11-01.md': '' }));

  const table: readonly (readonly [who: typeof ana, line: string, ...facets: string[]])[] = [
    [ana, 'Wants to lead something', 'wants'],
    [ana, 'Does not want to lead anything', 'wants'],
    [ana, 'Ana’s strength is calm', 'strengths'],
    [ana, 'Ana’s a natural teacher', 'strengths'],
    [ana, 'Strengths: calm in a storm', 'strengths'],
    [ana, 'She is tired, and hopes for spring', 'hopes'],
    [ana, '“I’d love to teach,” she said', 'wants'],
    [ana, 'Mentoring gives her energy', 'motivations'],
    [ana, 'Needs quiet; loves the mornings', 'needs', 'motivations'],
    [ben, 'Ben wants to design one thing', 'wants'],
    [noor, 'They want to stay in Berlin', 'wants'],
    [noor, 'What drives them is the craft', 'motivations'],
    [kim, 'He needs rest', 'needs'],
    [will, 'He needs rest', 'needs'],
    [will, 'The team will need more time off'],
    [will, 'PM will love this'],
    [kim, 'Kim needs rest', 'needs'],
    // Somebody or something else is the subject:
    [ana, 'PM wants the report'],
    [ana, 'He wants her on the team'],
    [ben, 'She wants him on the team'],
    [kim, 'They want Kim on the team'],
    [ana, 'Ana’s sister wants to move'],
    [ana, 'The scheduler needs care'],
    [ana, 'Farid came by and wants it all by Tuesday'],
    [ana, 'I need to thank her, and want to do it soon'],
    [ana, '“I want it by Friday,” Farid said'],
    [ana, 'Asked for her opinion on the rota'],
    // Not said yet:
    [ana, 'What does she want?'],
    [ana, 'Ask her what she needs from me'],
    [ana, 'I will see whether she wants it'],
    // Not whole words, or not words of a language at all:
    [ana, 'She unwants, and needsless'],
    [ana, 'She `wants` it'],
    [ana, 'wants.ts is done, see https://example.org/she-needs'],
    [ana, ''],
  ];
  for (const [who, line, ...expected] of table) {
    it(`${JSON.stringify(line)}: ${expected.join(', ') || 'nothing'}`, () => {
      assert.deepEqual(facetsOf(line, who), expected);
    });
  }

  it('is found as well as it was measured, in either half of the lines', () => {
    for (const half of ['dev', 'test'] as const) {
      const { precision, recall } = measureKnown(half);
      assert.ok(precision >= 0.93, `${half}: precision ${precision}`);
      assert.ok(recall >= 0.9, `${half}: recall ${recall}`);
    }
  });

  it('is read from any text, each facet once, in time that grows with the line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const found = facetsOf(text, ana);
        assert.deepEqual(
          found,
          facets.filter((facet) => found.includes(facet)),
        );
      }),
    );
    const start = performance.now();
    facetsOf('she really does not always very often '.repeat(500), ana);
    assert.ok(performance.now() - start < 250);
  });
});

function page(name: string, pronouns: string): string {
  return `---\nname: ${name}\npronouns: ${pronouns}\n---\n`;
}
