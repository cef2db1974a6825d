import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { AccountLine } from './account-line.tsx';
import type { Thing } from './things.ts';
import { Toggle } from './toggle.tsx';

interface Props {
  thing: Thing;
  onUndone: () => void;
}

/** A group that one may join. */
export function Group({ thing, onUndone }: Props) {
  const [on, setOn] = useState(false);
  const press = (joined: boolean) => {
    setOn(joined);
    if (!joined) onUndone();
  };
  return (
    <Invitation thing={thing}>
      <Toggle kind="join" on={on} onPress={press} />
    </Invitation>
  );
}

/** An event that one may go to, or show interest in; not both. */
export function Event({ thing, onUndone }: Props) {
  const [answer, setAnswer] = useState<'interested' | 'going'>();
  const press = (kind: 'interested' | 'going') => (on: boolean) => {
    setAnswer(on ? kind : undefined);
    if (!on) onUndone();
  };
  return (
    <Invitation thing={thing}>
      <Toggle kind="interested" on={answer === 'interested'} onPress={press('interested')} />
      <Toggle kind="going" on={answer === 'going'} onPress={press('going')} />
    </Invitation>
  );
}

function Invitation({ thing, children }: { thing: Thing; children: ComponentChildren }) {
  return (
    <article class="card feed-card" data-thing aria-label={thing.name}>
      <AccountLine name={thing.name} handle={thing.handle} />
      <p data-part="text" lang="id">
        {thing.text}
      </p>
      <div class="row">{children}</div>
    </article>
  );
}
