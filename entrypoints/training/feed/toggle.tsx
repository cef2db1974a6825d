import { useText } from '../../../components/text.tsx';

/** Each says what it does, and what it has done. */
const words = {
  like: ['feed_like', 'feed_like_on'],
  share: ['feed_share', 'feed_share_on'],
  follow: ['feed_follow', 'feed_follow_on'],
  join: ['feed_join', 'feed_join_on'],
  interested: ['feed_interested', 'feed_interested'],
  going: ['feed_going', 'feed_going'],
} as const;

interface Props {
  kind: keyof typeof words;
  on: boolean;
  onPress: (on: boolean) => void;
}

/** A button that does something at once, and takes it back when it is pressed again. */
export function Toggle({ kind, on, onPress }: Props) {
  const text = useText();
  const [off, done] = words[kind];
  const does = kind === 'interested' || kind === 'going' ? 'rsvp' : kind;
  return (
    <button
      type="button"
      class="button feed-toggle"
      data-does={does}
      aria-pressed={on}
      onClick={() => onPress(!on)}
    >
      {text(on ? done : off)}
    </button>
  );
}
