import { expect, it } from 'vitest';
import { createQueue, QueueFull } from './queue.ts';

const later = () => Promise.withResolvers<string>();

it('does one job at a time, in the order in which they come', async () => {
  const queue = createQueue(60);
  const begun: number[] = [];
  const gates = [later(), later(), later()];
  const done = gates.map(({ promise }, at) =>
    queue.add(() => {
      begun.push(at);
      return promise;
    }),
  );
  expect([begun, queue.size()]).toEqual([[0], 3]);
  gates[1]?.resolve('second');
  gates[0]?.resolve('first');
  expect(await done[1]).toBe('second');
  expect(await done[0]).toBe('first');
  expect(begun).toEqual([0, 1, 2]);
  gates[2]?.reject(new Error('third'));
  await expect(done[2]).rejects.toThrow('third');
  expect(queue.size()).toBe(0);
});

it('takes no more than it may hold, and again when there is room', async () => {
  const queue = createQueue(2);
  const gate = later();
  const jobs = [queue.add(() => gate.promise), queue.add(async () => 'waits')];
  await expect(queue.add(async () => 'too much')).rejects.toThrow(QueueFull);
  gate.resolve('ends');
  expect(await Promise.all(jobs)).toEqual(['ends', 'waits']);
  expect(await queue.add(async () => 'room')).toBe('room');
});

it('never begins what was cancelled while it waited', async () => {
  const queue = createQueue(2);
  const [gate, ending] = [later(), new AbortController()];
  const running = queue.add(() => gate.promise);
  const waiting = queue.add(() => Promise.reject(new Error('begun')), ending.signal);
  ending.abort(new Error('cancelled'));
  await expect(waiting).rejects.toThrow('cancelled');
  expect(queue.size()).toBe(1);
  gate.resolve('ends');
  expect(await running).toBe('ends');
  await expect(queue.add(async () => 'never', ending.signal)).rejects.toThrow('cancelled');
});

it('lets go of a running job at once, and begins the next when it is really over', async () => {
  const queue = createQueue(2);
  const [gate, ending] = [later(), new AbortController()];
  const running = queue.add(() => gate.promise, ending.signal);
  const next: string[] = [];
  const waiting = queue.add(async () => next.push('next'));
  ending.abort(new Error('cancelled'));
  await expect(running).rejects.toThrow('cancelled');
  expect(next).toEqual([]);
  gate.resolve('ends');
  await waiting;
  expect(next).toEqual(['next']);
});

it('says when nothing is left', async () => {
  const idle: number[] = [];
  const queue = createQueue(60, () => idle.push(queue.size()));
  await Promise.all([queue.add(async () => 1), queue.add(async () => 2)]);
  await Promise.resolve();
  expect(idle).toEqual([0]);
});
