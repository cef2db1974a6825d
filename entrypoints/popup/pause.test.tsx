import { act, cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import { policyKey } from '../../policy/managed.ts';
import { readSettings, saveSettings } from '../../policy/store.ts';
import messages from '../../public/_locales/id/messages.json';
import { PauseGuard } from './pause.tsx';

beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const open = () =>
  render(
    <TextProvider value={textFrom(messages)}>
      <PauseGuard />
    </TextProvider>,
  );
const minute = 60_000;

it('pauses for as long as is pressed, and goes on at once when wished', async () => {
  open();
  await userEvent.click(await screen.findByText('Jeda sementara'));
  await userEvent.click(screen.getByRole('button', { name: '1 jam' }));
  await screen.findByText('Ikrar sedang dijeda');
  const left = (await readSettings()).pausedUntil - Date.now();
  expect(left).toBeGreaterThan(59 * minute);
  expect(left).toBeLessThanOrEqual(60 * minute);
  const resume = screen.getByRole('button', { name: 'Lanjutkan sekarang' });
  expect(document.activeElement).toBe(resume);
  await userEvent.click(resume);
  await screen.findByText('Jeda sementara');
  expect((await readSettings()).pausedUntil).toBe(0);
});

it('counts down while it is open, and ends by itself', async () => {
  vi.useFakeTimers({ now: 1_000_000, toFake: ['Date', 'setInterval', 'clearInterval'] });
  await saveSettings({ pausedUntil: Date.now() + 2 * minute });
  open();
  expect((await screen.findByRole('timer', { name: 'Sisa waktu jeda' })).textContent).toBe('2.00');
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(1));
  await act(() => void vi.advanceTimersByTime(minute));
  expect(screen.getByRole('timer').textContent).toBe('1.00');
  await act(() => void vi.advanceTimersByTime(minute));
  expect(screen.queryByRole('timer')).toBeNull();
  screen.getByText('Jeda sementara');
  await vi.waitFor(() => expect(vi.getTimerCount()).toBe(0));
});

it('is not offered where the agency allows none, which is named', async () => {
  await saveSettings({ pausedUntil: Date.now() + minute });
  const received = { mayPause: false, agency: 'BKPSDM Kabupaten Contoh' };
  await fakeBrowser.storage.local.set({ [policyKey]: { state: 'policy', received, at: 1 } });
  open();
  await screen.findByText('Ikrar tidak dapat dijeda.');
  screen.getByText('Diatur oleh BKPSDM Kabupaten Contoh.');
  expect(screen.queryByRole('button')).toBeNull();
  expect(screen.queryByRole('timer')).toBeNull();
});
