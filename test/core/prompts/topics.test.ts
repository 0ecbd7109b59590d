import assert from 'node:assert/strict';
import fc from 'fast-check';
import { topicsOf } from '../../../src/core/prompts/topics.ts';
import { topics } from '../../../src/core/prompts/question.ts';

describe('topicsOf', () => {
  const table: readonly (readonly [line: string, ...topics: string[]])[] = [
    ['Ana lit up talking about mentoring; wants more of it', 'growth', 'motivation'],
    ['Career: hopes for a promotion next year', 'growth'],
    ['Ben is drowning in reviews and close to burning out', 'wellbeing'],
    ['She sleeps badly and is worn out', 'wellbeing'],
    ['asked to lead something of her own', 'growth'],
    ['great job on the talk, and nobody noticed', 'recognition'],
    ['has a job offer from elsewhere', 'motivation'],
    ['resents how Cho talked to her', 'relationships'],
    ['burned-out since the release', 'wellbeing'],
    ['Took some time off', 'wellbeing'],
    ['Thanked her in front of everybody, she was proud', 'recognition'],
    ["Ana's strengths: calm in a storm", 'strengths'],
    ['She is good at telling stories', 'strengths'],
    ['He is good at mentoring', 'growth', 'strengths'],
    ['Asked for feedback on how I run the meeting', 'feedback'],
    ['Tension with Cho since Tuesday', 'relationships'],
    ['She does not trust me yet', 'relationships'],
    ['Sees no meaning in the migration', 'purpose'],
    ['I should delegate the hiring loop', 'delegation'],
    ['Letting go of the on-call rota', 'delegation'],
    ['Morale is low', 'team'],
    ['GROWTH!', 'growth'],
    ['growth/career', 'growth'],
    // Not whole words, or not words of a language at all:
    ['Ungrowable outgrowth, distressing stressless'],
    ['feedback_service is down'],
    ['see feedback.ts and src/growth/index.ts'],
    ['https://example.org/growth'],
    ['[notes](feedback-form) `morale`'],
    ['@grow #growth'],
    // Words that mean a machine here:
    ['resolved the merge conflict on purpose'],
    ['machine learning course'.replace('course', 'pipeline')],
    ['health checks and stress tests are green'],
    ['Of course.'],
    ['PR backlog at 14, velocity 21'],
    [''],
  ];
  for (const [line, ...expected] of table) {
    it(`${JSON.stringify(line)}: ${expected.join(', ') || 'none'}`, () => {
      assert.deepEqual(topicsOf(line), expected);
    });
  }

  it('reads any text, and finds the same in capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        assert.ok(topicsOf(text).every((topic) => topics.includes(topic)));
      }),
    );
    for (const [line] of table) assert.deepEqual(topicsOf(line.toUpperCase()), topicsOf(line));
  });
});
