import { useId, useLayoutEffect, useState } from 'preact/hooks';
import type { ReflectionCard } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { patience } from '../waiting.ts';
import { choose } from '../choice.ts';
import { Button } from './button.tsx';
import { Choices } from './choices.tsx';
import { GrowingText } from './growingText.tsx';
import { Icon } from './icon.tsx';
import { OverTime } from './overTime.tsx';
import { From } from './question.tsx';

const sendKeys = navigator.userAgent.includes('Mac') ? '⌘Enter' : 'Ctrl+Enter';

/** A question to oneself and room for the answer. What is typed is the user's: it goes only when it is in a file. */
export function Reflection({ card }: { readonly card: ReflectionCard }) {
  const { id, question, lastTime, answer = '' } = card;
  const { words, drafts, post, redraw, readOnly } = useDesk();
  const field = useId();
  const draft = drafts.read(id);
  const [text, setText] = useState(draft ?? answer);

  // Also when the draft goes: the file may say more than was typed by then, and white space around it is nobody's.
  useLayoutEffect(() => {
    drafts.compare(id, answer);
    if (drafts.read(id) === undefined) setText((shown) => (shown.trim() === answer ? shown : answer));
  }, [drafts, id, answer, draft]);

  const unsaved = (draft ?? answer) !== answer;
  const sending = drafts.isSending(id);
  const unseen = unsaved && !sending && answer !== '' && answer !== drafts.begunOver(id);
  const save = (): void => {
    const sent = unsaved && !readOnly ? drafts.send(id) : undefined;
    if (sent === undefined) return;
    post({ type: 'saveReflection', question: id, answer: sent, over: drafts.begunOver(id) });
    setTimeout(() => {
      drafts.giveUp(id);
      redraw();
    }, patience);
    redraw();
  };

  const write = (typed: string): void => {
    drafts.write(id, typed, answer);
    setText(typed);
  };

  return (
    <section class="reflection">
      <h2 dir="auto">{question}</h2>
      <p class="meta">
        <From source={card.from} />
      </p>
      {lastTime !== undefined && lastTime !== '' && (
        <p class="last-time" dir="auto">
          {lastTime}
        </p>
      )}
      {card.choices.length > 0 && (
        <Choices
          choices={card.choices}
          text={text}
          label={question}
          onChoose={(word) => {
            const all = card.choices.map((choice) => choice.word);
            write(choose(text, word, all));
          }}
        />
      )}
      <label for={field}>{words.answerLabel}</label>
      <GrowingText id={field} value={text} onType={write} onSend={save} />
      <div class="saving">
        <Button kind="secondary" tip={sendKeys} off={!unsaved || readOnly} busy={sending} onPress={save}>
          {words.save}
        </Button>
        {unsaved && <span class="meta">{unseen ? words.unsavedBoth : words.unsaved}</span>}
        {!unsaved && text !== '' && (
          <span class="meta">
            <Icon name="check" />
            {words.saved}
          </span>
        )}
      </div>
      {card.overTime && <OverTime overTime={card.overTime} />}
    </section>
  );
}
