import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linksIn } from '../../../src/core/notes/links.ts';

const taken: readonly (readonly [
  line: string,
  ...links: readonly (readonly [url: string, host: string])[],
])[] = [
  ['see https://example.com', ['https://example.com', 'example.com']],
  ['see https://example.com/a?b=c#d, then', ['https://example.com/a?b=c#d', 'example.com']],
  ['[talk](https://example.com/a_(b))', ['https://example.com/a_(b)', 'example.com']],
  ['![image](https://example.com/a.png)', ['https://example.com/a.png', 'example.com']],
  ['<https://example.com/>', ['https://example.com/', 'example.com']],
  ['(https://example.com).', ['https://example.com', 'example.com']],
  ['**https://example.com/x**', ['https://example.com/x', 'example.com']],
  ['HTTPS://Docs.Example.COM:8443/x', ['HTTPS://Docs.Example.COM:8443/x', 'docs.example.com:8443']],
  ['http://127.0.0.1:3000/x', ['http://127.0.0.1:3000/x', '127.0.0.1:3000']],
  ['http://localhost', ['http://localhost', 'localhost']],
  ['https://xn--80ak6aa92e.com/', ['https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com']],
  ['https://example.com/schön', ['https://example.com/schön', 'example.com']],
  [
    'https://a.example and https://b.example, https://a.example',
    ['https://a.example', 'a.example'],
    ['https://b.example', 'b.example'],
  ],
];

/** What leads elsewhere than it says, or runs something. */
const refused: readonly string[] = [
  'command:workbench.action.quit',
  'command://https://example.com',
  'file:///etc/passwd',
  'file://example.com/share',
  'javascript:alert(1)',
  'javascript://example.com/%0aalert(1)',
  'javascript:https://example.com',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>harm()</script>',
  'data:text/html,https',
  'vscode://ms-vscode.x/y',
  'vscode-insiders://x/y',
  'vscode:extension/x.y',
  'ftp://example.com',
  'ssh://example.com',
  'mailto:a@example.com',
  'view-source:https://example.com',
  'blob:https://example.com/1',
  '//example.com',
  'www.example.com',
  'https:example.com',
  'https:/example.com',
  'https:\\\\example.com',
  'https://',
  'https://google.com@evil.invalid/',
  'https://user:secret@evil.invalid/',
  'https://google.com\\@evil.invalid/',
  'https://google.com\\.evil.invalid/',
  'https://google.com%2eevil.invalid/',
  'https://gооgle.com/',
  'https://google。com/',
  'https://google.com\u202e/moc.live',
  'https://exa\u00admple.com',
  'https://example.com/\u202egnp.exe',
  'https://example.com/\u200b',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://127.1/',
  'https://010.0.0.1/',
  'https://300.1.1.1/',
  'https://1.2.3.4.5/',
  'https://a.example:70000/',
  'https://[::1]/',
  'https://-example.com',
  'https://example..com',
  'https://example.com:port/',
  'xhttps://example.com',
];

describe('an address in a line', () => {
  for (const [line, ...links] of taken) {
    it(`can be followed: ${line}`, () =>
      assert.deepEqual(
        linksIn(line),
        links.map(([url, host]) => ({ url, host })),
      ));
  }

  for (const text of refused) {
    it(`is text: ${JSON.stringify(text)}`, () => {
      for (const line of [text, `[here](${text})`, `<${text}>`, `see ${text} now`])
        assert.deepEqual(linksIn(line), [], line);
    });
  }

  it('leads to the host that is shown, whatever stands in the line', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        ...[
          'https://',
          'http://',
          'javascript:',
          '@',
          '\\',
          '/',
          '.',
          ':',
          '#',
          '?',
          'a.example',
          'evil.invalid',
          '(',
        ],
        ...[')', '[', ']', ' ', '%', '\u202e', '\u200b', '。', 'о', '1', '0x7f', '-', '\t', '<', '|'],
      ),
      fc.string({ maxLength: 3, unit: 'binary' }),
    );
    const line = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    let followed = 0;
    fc.assert(
      fc.property(line, (text) => {
        for (const { url, host } of linksIn(`https://a.example/${text} ${text}`)) {
          const read = new URL(url);
          assert.match(read.protocol, /^https?:$/);
          assert.equal(
            read.host,
            host.replace(read.protocol === 'https:' ? /:0*443$/ : /:0*80$/, '').replace(/:0+(?=\d)/, ':'),
          );
          assert.equal(read.username + read.password, '');
          assert.ok(text.includes(url) || `https://a.example/${text}`.includes(url));
          followed++;
        }
      }),
      { numRuns: 5000, seed: 20261130 },
    );
    assert.ok(followed > 200, String(followed));
  });

  it('is found in time linear in the line', () => {
    const start = performance.now();
    for (const line of [
      'https://'.repeat(200_000),
      `https://${'a.'.repeat(500_000)}`,
      `https://a.example/${')'.repeat(500_000)}`,
      `https://${'a-'.repeat(500_000)}`,
    ])
      linksIn(line);
    assert.ok(performance.now() - start < 500, String(performance.now() - start));
  });
});
