import { afterEach, expect, it, vi } from 'vitest';
import { attachHost, type Host } from './host.ts';

let host: Host | undefined;
afterEach(() => host?.remove());

const attach = (onLost?: () => void) => {
  host = attachHost('ikrar-test', '', 'open', onLost);
  return document.querySelector('ikrar-test');
};

it.each([
  ['taken out', (element: Element) => element.remove()],
  ['moved', (element: Element) => document.body.append(element)],
  [
    'taken out and put back',
    (element: Element) => {
      element.remove();
      document.documentElement.append(element);
    },
  ],
])('is lost when it is %s', async (_how, act) => {
  const onLost = vi.fn();
  const element = attach(onLost);
  if (element) act(element);
  await vi.waitFor(() => expect(onLost).toHaveBeenCalledOnce());
});

it('is not lost when others come and go, or when we take it away', async () => {
  const onLost = vi.fn();
  attach(onLost);
  const other = document.documentElement.appendChild(document.createElement('i'));
  other.remove();
  await Promise.resolve();
  host?.remove();
  await Promise.resolve();
  expect(onLost).not.toHaveBeenCalled();
});
