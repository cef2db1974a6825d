import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TextProvider, textFrom } from '../../components/text.tsx';
import messages from '../../public/_locales/id/messages.json';
import { FootprintStart } from './footprint-start.tsx';

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('close', vi.fn());
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const open = (place: string) =>
  render(
    <TextProvider value={textFrom(messages)}>
      <FootprintStart place={place} />
    </TextProvider>,
  );
const press = () => userEvent.click(screen.getByRole('button', { name: 'Periksa jejak di halaman ini' }));

/** The tab in front, and what is put into it. */
function tab(answer: () => Promise<unknown[]> = async () => []) {
  const executeScript = vi.fn(answer);
  Object.assign(browser.tabs, { query: async () => [{ id: 7 }] });
  Object.assign(browser.scripting, { executeScript });
  return executeScript;
}

it('puts the platform’s script and ours into the tab in front, on the press and not before', async () => {
  const put = tab();
  open('x');
  expect(put).not.toHaveBeenCalled();
  await press();
  await vi.waitFor(() => expect(window.close).toHaveBeenCalledOnce());
  expect(put.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/platform-x.js', '/footprint.js'] }]]);
});

it('says when the page does not let us', async () => {
  tab(() => Promise.reject(new Error('Cannot access contents of the page')));
  open('youtube');
  await press();
  expect((await screen.findByRole('alert')).textContent).toMatch(/^Halaman ini tidak dapat diperiksa/);
  expect(window.close).not.toHaveBeenCalled();
});

it.each(['whatsapp', 'telegram', 'forum.contoh.go.id'])('is not there on %s', (place) => {
  const { container } = open(place);
  expect(container.textContent).toBe('');
});
