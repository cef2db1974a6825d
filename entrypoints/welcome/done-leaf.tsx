import { useText } from '../../components/text.tsx';

/** Where it goes on from here. */
export function DoneLeaf({ agency }: { agency: { contact?: string | undefined } }) {
  const text = useText();
  return (
    <>
      <p class="welcome-lead">{text('welcome_done_lead')}</p>
      <p class="welcome-lead">{text('welcome_done_limit', agency.contact ?? text('welcome_done_contact'))}</p>
      <nav class="row" aria-label={text('nav')}>
        {(['training', 'options', 'history'] as const).map((place) => (
          <a key={place} class="button" href={`/${place}.html`}>
            {text(`nav_${place}`)}
          </a>
        ))}
      </nav>
    </>
  );
}
