import { useText } from '../../components/text.tsx';

/** Before a presentation: what it is, by which keys it goes. */
export function PresentStart({ count, onStart }: { count: number; onStart: () => void }) {
  const text = useText();
  return (
    <section class="card mode-start">
      <h2>{text('training_mode_present')}</h2>
      <p>{text('training_present_lead', String(count))}</p>
      <p class="help">{text('training_present_keys')}</p>
      <button
        type="button"
        class="button button-primary"
        onClick={() => {
          // Without the whole screen it goes on in the tab.
          document.documentElement.requestFullscreen?.().catch(() => undefined);
          onStart();
        }}
      >
        {text('training_present_start')}
      </button>
    </section>
  );
}
