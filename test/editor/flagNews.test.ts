import assert from 'node:assert/strict';
import { FlagNews } from '../../src/editor/panel/flagNews.ts';
import type { FlagCard, PersonScreen, TeamScreen } from '../../src/protocol.ts';

const flag = (person: string, title = `All process with ${person}.`): FlagCard => ({
  person,
  title,
  since: 'Nothing since May.',
  counted: '',
  evidence: [],
  question: undefined,
});
const team = (...flags: readonly FlagCard[]): TeamScreen =>
  ({ kind: 'team', flags }) as unknown as TeamScreen;
const page = (person: string, up?: FlagCard): PersonScreen =>
  ({ kind: 'person', person, flag: up }) as unknown as PersonScreen;
const on = (): boolean => false;

describe('word of a flag', () => {
  it('comes once, however often the panel is drawn, and on whichever place', () => {
    const news = new FlagNews();
    assert.equal(news.read(team(flag('ben')), '', on), 'All process with ben. Nothing since May.');
    assert.equal(news.read(team(flag('ben')), '', on), undefined);
    assert.equal(news.read(page('ben', flag('ben')), '', on), undefined);
    assert.equal(
      news.read(team(flag('ben'), flag('ana')), '', on),
      'All process with ana. Nothing since May.',
    );
  });

  it('comes again after the flag came down', () => {
    const news = new FlagNews();
    news.read(team(flag('ben')), '', on);
    assert.equal(news.read(page('ben'), '', on), undefined);
    assert.match(news.read(team(flag('ben')), '', on) ?? '', /ben/);
  });

  it('does not come for one that was put off', () => {
    const news = new FlagNews();
    assert.equal(
      news.read(page('ben', flag('ben')), '', () => true),
      undefined,
    );
  });

  it('is of one notes folder alone', () => {
    const news = new FlagNews();
    news.read(team(flag('ben')), 'a', on);
    assert.match(news.read(team(flag('ben')), 'b', on) ?? '', /ben/);
    assert.equal(news.read(team(flag('ben')), 'a', on), undefined);
  });

  it('is not brought where nothing can be said of flags', () => {
    const news = new FlagNews();
    news.read(team(flag('ben')), '', on);
    assert.equal(news.read({ kind: 'loading', text: '', stop: undefined }, '', on), undefined);
    assert.equal(news.read(team(flag('ben')), '', on), undefined);
  });
});
