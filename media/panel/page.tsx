import type { Outcome, Screen, Snapshot } from '../../src/protocol.ts';
import { placeName } from './place.ts';
import { Folders } from './parts/folders.tsx';
import { OtherFolder } from './parts/otherFolder.tsx';
import { BackBar } from './parts/backBar.tsx';
import { Errors, Standing, Warnings } from './parts/notices.tsx';
import { Failures, Herald } from './parts/outcomes.tsx';
import { Hatching } from './parts/balanceBar.tsx';
import { Loading } from './screens/loading.tsx';
import { Person } from './screens/person.tsx';
import { Reflect } from './screens/reflect.tsx';
import { Team } from './screens/team.tsx';
import { Welcome } from './screens/welcome.tsx';

interface Props {
  readonly snapshot: Snapshot;
  readonly outcomes: readonly Outcome[];
  readonly dismiss: (outcome: Outcome) => void;
}

/** The whole panel: one place, with trouble above and below it. */
export function Page({ snapshot, outcomes, dismiss }: Props) {
  const { screen, ways, folders, scope, notices } = snapshot;
  return (
    <>
      <Hatching />
      {ways.back && <BackBar back={ways.back} others={ways.others} />}
      {!ways.back && folders.length > 0 && <Folders folders={folders} />}
      <main
        key={scope + placeName(screen)}
        class={`place ${screen.kind}`}
        aria-busy={screen.kind === 'loading'}
      >
        <Standing notices={notices} />
        <Errors notices={notices} />
        <Place screen={screen} />
        {screen.kind === 'team' &&
          folders.map((each) => each.isShown || <OtherFolder key={each.folder} choice={each} />)}
        <Warnings notices={notices} />
      </main>
      <Herald outcomes={outcomes} />
      <Failures outcomes={outcomes} dismiss={dismiss} />
    </>
  );
}

function Place({ screen }: { readonly screen: Screen }) {
  switch (screen.kind) {
    case 'welcome':
      return <Welcome screen={screen} />;
    case 'loading':
      return <Loading screen={screen} />;
    case 'team':
      return <Team screen={screen} />;
    case 'person':
      return <Person screen={screen} />;
    case 'reflect':
      return <Reflect screen={screen} />;
  }
}
