import { render } from 'preact';
import { Hint, type Tone } from '../../components/hint/hint.tsx';
import { attachHost, type Host } from '../../components/host/host.ts';
import type { Text } from '../../components/text.tsx';
import css from './guard.css?inline';
import { shadowMode } from './shadow-mode.ts';

let host: Host | undefined;

const close = () => {
  if (host) render(null, host.inside);
  host?.remove();
  host = undefined;
};

/** Shows one quiet line on the page, in place of the one before. */
export function showLine(tone: Tone, sentence: string, text: Text): void {
  close();
  host = attachHost('ikrar-hint', css, shadowMode);
  render(
    <Hint text={text} tone={tone} onDismiss={close}>
      {sentence}
    </Hint>,
    host.inside,
  );
}
