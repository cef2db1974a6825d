import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useText } from '../../components/text.tsx';

interface Props {
  name: string;
  title: string;
  lead: string;
  children: ComponentChildren;
}

/** A part of the page that links can lead to. */
export function Section({ name, title, lead, children }: Props) {
  const id = useId();
  return (
    <section class="rules-section" id={name} aria-labelledby={id} tabIndex={-1}>
      <div>
        <h2 id={id}>{title}</h2>
        <p class="soft">{lead}</p>
      </div>
      {children}
    </section>
  );
}

/** Opens or closes every row of a section. */
export function OpenAll({ within }: { within: string }) {
  const text = useText();
  const set = (open: boolean) => {
    for (const row of document.querySelectorAll<HTMLDetailsElement>(`#${within} .row-card`)) row.open = open;
  };
  return (
    <div class="row open-all">
      <button type="button" class="button-link" onClick={() => set(true)}>
        {text('rules_open_all')}
      </button>
      <button type="button" class="button-link" onClick={() => set(false)}>
        {text('rules_close_all')}
      </button>
    </div>
  );
}
