import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import messages from '../../public/_locales/id/messages.json';
import { ShortcutsSection } from './shortcuts-section.tsx';

afterEach(() => {
  cleanup();
  fakeBrowser.reset();
});

const open = (getAll: () => Promise<{ name: string; shortcut: string }[]>) => {
  Object.assign(browser, { commands: { getAll } });
  render(
    <TextProvider value={textFrom(messages)}>
      <ShortcutsSection />
    </TextProvider>,
  );
};

it('lists the browser’s shortcuts as they are set, says how to change them, and leaves out what is not ours', async () => {
  let shortcut = 'Alt+Shift+K';
  open(async () => [
    { name: '_execute_action', shortcut },
    { name: 'check-selection', shortcut: '' },
    { name: 'other', shortcut: 'Ctrl+Q' },
  ]);
  await screen.findByText('Alt+Shift+K');
  screen.getByText('belum diatur');
  screen.getByText(/^Untuk mengubahnya/);
  expect(screen.queryByText('Ctrl+Q')).toBeNull();
  shortcut = 'Ctrl+I';
  window.dispatchEvent(new Event('focus'));
  await screen.findByText('Ctrl+I');
});

it('lists those inside our screens where the browser has none', async () => {
  open(async () => {
    throw new Error('no commands');
  });
  screen.getByText('Presentasi: maju');
  expect(screen.queryByText('Di mana saja di peramban')).toBeNull();
});
