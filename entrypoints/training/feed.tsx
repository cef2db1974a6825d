import { useText } from '../../components/text.tsx';
import type { Account, Scene } from './samples.ts';

export interface Sent {
  id: number;
  text: string;
}

interface Props {
  /** What the person has sent, newest first. */
  sent: readonly Sent[];
  scenes: readonly Scene[];
  /** What is liked and followed, as `like0`, `follow1`. */
  done: ReadonlySet<string>;
  onPress: (activity: 'like' | 'follow', scene: number) => void;
}

/** The simulated feed: own posts first, then accounts to like and follow. */
export function Feed({ sent, scenes, done, onPress }: Props) {
  const text = useText();
  const own: Account = { name: text('training_account'), handle: 'akun_latihan' };
  return (
    <ul class="feed">
      {sent.map((one) => (
        <li key={one.id} class="card">
          <AccountLine account={own} />
          <p class="feed-text">{one.text}</p>
        </li>
      ))}
      {scenes.map((scene, at) => (
        <li key={scene.account.handle} class="card">
          <AccountLine account={scene.account}>
            <Toggle on={done.has(`follow${at}`)} kind="follow" onPress={() => onPress('follow', at)} />
          </AccountLine>
          <p class="feed-text">{scene.text}</p>
          <Toggle on={done.has(`like${at}`)} kind="like" onPress={() => onPress('like', at)} />
        </li>
      ))}
    </ul>
  );
}

function AccountLine({ account, children }: { account: Account; children?: preact.ComponentChildren }) {
  return (
    <div class="account">
      <span class="avatar" aria-hidden="true">
        {account.name.charAt(0)}
      </span>
      <p>
        <strong>{account.name}</strong> <span class="soft">@{account.handle}</span>
      </p>
      {children}
    </div>
  );
}

function Toggle({ on, kind, onPress }: { on: boolean; kind: 'like' | 'follow'; onPress: () => void }) {
  const text = useText();
  return (
    <button type="button" class="button feed-toggle" aria-pressed={on} onClick={onPress}>
      {text(on ? `feed_${kind}_on` : `feed_${kind}`)}
    </button>
  );
}
