import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, type Day } from '../../../src/core/notes/day.ts';
import { readDocument } from '../../../src/core/notes/document.ts';
import { marked, sampleState } from '../../../src/core/sample/mark.ts';
import { sampleTeam } from '../../../src/core/sample/sampleTeam.ts';

const path = 'leila-osman/2026-11-18.md';
const plain = '---\nperson: leila-osman\n---\n\n- Wants to mentor somebody\n';
const made = marked(path, plain);

describe('the mark of the sample team', () => {
  it('is the last key of the front matter', () => {
    assert.match(made, /^---\nperson: leila-osman\nsample: made-[0-9a-f]{8}\n---\n\n- Wants/);
    assert.equal(made.replace(/^sample: .*\n/m, ''), plain);
  });

  it('is not broken by git’s line endings', () => {
    assert.equal(stateOf(path, made.replaceAll('\n', '\r\n')), 'asMade');
  });

  it('breaks with any change to the text', () => {
    const files = fc.constantFrom(...sampleTeam('2026-11-23' as Day));
    const change = fc.record({ file: files, at: fc.nat(), cut: fc.nat(3), put: fc.string({ maxLength: 4 }) });
    fc.assert(
      fc.property(change, ({ file, at, cut, put }) => {
        // Behind the front matter: what breaks the mark itself makes the file its writer's own.
        const body = file.text.indexOf('\n---\n', 3) + 5;
        const start = body + (at % (file.text.length - body));
        const text = file.text.slice(0, start) + put + file.text.slice(start + cut);
        fc.pre(text.replace(/\r\n/g, '\n') !== file.text);
        assert.equal(stateOf(file.path, text), 'changed');
      }),
    );
  });

  const changed: Readonly<Record<string, string>> = {
    'another key': made.replace('---\n', '---\nmood: 3\n'),
    'another fingerprint': made.replace(/made-[0-9a-f]{8}/, 'made-00000000'),
    'a line at the end': `${made}- and more\n`,
    'an unfinished merge': `${made}<<<<<<< a\n=======\n>>>>>>> b\n`,
  };
  for (const [what, text] of Object.entries(changed)) {
    it(`breaks with ${what}`, () => assert.equal(stateOf(path, text), 'changed'));
  }

  it('breaks where the file was copied to', () => {
    assert.equal(stateOf('leila-osman/2026-11-19.md', made), 'changed');
  });

  const own: Readonly<Record<string, string>> = {
    'a note without front matter': '- sample: made-12345678\n',
    'a note with the mark taken out': plain,
    'somebody’s own key': plain.replace('---\n', '---\nsample: true\n'),
    'somebody’s own words': plain.replace('---\n', '---\nsample: made-up\n'),
    'a mark in its text': `${plain}\nsample: made-12345678\n`,
  };
  for (const [what, text] of Object.entries(own)) {
    it(`is none in ${what}`, () => assert.equal(stateOf(path, text), 'none'));
  }

  it('is a word in YAML, whatever day the team is made', () => {
    for (let offset = 0; offset < 200; offset++) {
      for (const file of sampleTeam(addDays('2026-01-01' as Day, offset))) {
        assert.equal(stateOf(file.path, file.text), 'asMade', file.path);
      }
    }
  });
});

function stateOf(where: string, text: string): string {
  return sampleState(readDocument(where, text) ?? assert.fail(where));
}
