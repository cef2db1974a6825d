import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';

/** The way to the whole screen, where the browser has one. Its Escape reaches nobody, so leaving it is told. */
export function FullScreen({ onLeft }: { onLeft: () => void }) {
  const text = useText();
  const [full, setFull] = useState(document.fullscreenElement !== null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    const follow = () => {
      const now = Boolean(document.fullscreenElement);
      setFull(now);
      if (!now) onLeft();
    };
    document.addEventListener('fullscreenchange', follow);
    return () => document.removeEventListener('fullscreenchange', follow);
  });
  useEffect(
    () => () => {
      // The page behind is no presentation; that there was no full screen to leave is fine.
      if (document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    },
    [],
  );
  if (full || refused || !document.fullscreenEnabled) return null;
  return (
    <button
      type="button"
      class="button button-quiet"
      onClick={() => {
        document.documentElement.requestFullscreen().catch(() => setRefused(true));
      }}
    >
      {text('training_full')}
    </button>
  );
}
