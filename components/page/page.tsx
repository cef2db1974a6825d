import type { ComponentChildren } from 'preact';
import { Mark } from '../mark.tsx';
import { useText } from '../text.tsx';

const places = ['history', 'training', 'rules', 'options'] as const;
export type Place = (typeof places)[number];
/** Pages that are opened from others. */
type Aside = 'photo' | 'calibration' | 'contests' | 'rollout';

interface Props {
  current: Place | Aside;
  /** Above everything, across the page: training, faults. */
  banners?: ComponentChildren;
  children: ComponentChildren;
}

/** The frame of every full page: sign, navigation, title, content. Styles: `page.css`. */
export function Page({ current, banners, children }: Props) {
  const text = useText();
  return (
    <>
      <header class="page-head">
        <p class="page-brand">
          <Mark /> Ikrar
        </p>
        <nav aria-label={text('nav')}>
          {places.map((place) => (
            <a key={place} href={`/${place}.html`} aria-current={place === current ? 'page' : undefined}>
              {text(`nav_${place}`)}
            </a>
          ))}
        </nav>
      </header>
      {banners}
      <main class="page">
        <div class="page-title">
          <h1>{text(`title_${current}`)}</h1>
          <p>{text(`lead_${current}`)}</p>
        </div>
        {children}
      </main>
    </>
  );
}

/** One sentence across the page that must not be overlooked. A landmark of its own: it stands outside the others. */
export function Banner({ tone, children }: { tone: 'training' | 'fault'; children: ComponentChildren }) {
  return (
    <div class={`banner banner-${tone}`} role={tone === 'fault' ? 'alert' : 'complementary'}>
      {children}
    </div>
  );
}
