import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import messages from '../../public/_locales/id/messages.json';
import { textFrom } from '../text.tsx';
import { Hint, type HintProps } from './hint.tsx';

afterEach(cleanup);

const show = (props: Partial<HintProps>) =>
  render(
    <Hint text={textFrom(messages)} tone="hint" onDismiss={() => {}} {...props}>
      Satu kalimat.
    </Hint>,
  );

it('is read out politely and takes no focus', () => {
  const before = document.activeElement;
  show({});
  expect(screen.getByRole('status').textContent).toContain('Satu kalimat.');
  expect(document.activeElement).toBe(before);
});

it('goes when dismissed', async () => {
  const onDismiss = vi.fn();
  show({ onDismiss });
  await userEvent.click(screen.getByRole('button', { name: 'Tutup' }));
  expect(onDismiss).toHaveBeenCalledOnce();
});

it('offers one thing to do', async () => {
  const onPress = vi.fn();
  show({ action: { label: 'Muat ulang', onPress } });
  await userEvent.click(screen.getByRole('button', { name: 'Muat ulang' }));
  expect(onPress).toHaveBeenCalledOnce();
});
