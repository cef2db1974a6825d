import { expect, it, vi } from 'vitest';
import { channelLine } from './photo-lines.ts';

it('brings the last word before its end, and the end', async () => {
  const { port1, port2 } = new MessageChannel();
  const [here, there] = [channelLine(port1), channelLine(port2)];
  const heard: unknown[] = [];
  there.onMessage((message) => heard.push(message));
  there.onEnd(() => heard.push('end'));
  here.send({ cancel: true });
  here.end();
  await vi.waitFor(() => expect(heard).toEqual([{ cancel: true }, 'end']));
});
