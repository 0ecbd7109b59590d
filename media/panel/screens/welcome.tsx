import type { WelcomeScreen } from '../../../src/protocol.ts';
import { useDesk } from '../desk.ts';
import { Button } from '../parts/button.tsx';
import { HeartAndClock } from '../parts/heartAndClock.tsx';

/** The first thing a new user sees: what this is for, and one step to take. */
export function Welcome({ screen: { title, lines, actions } }: { readonly screen: WelcomeScreen }) {
  const { post } = useDesk();
  return (
    <>
      <HeartAndClock />
      <h1 tabIndex={-1}>{title}</h1>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {actions.map(({ label, intent }, index) => (
        <Button key={label} kind={index === 0 ? 'primary' : 'secondary'} onPress={() => post(intent)}>
          {label}
        </Button>
      ))}
    </>
  );
}
