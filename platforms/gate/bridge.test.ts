import { afterEach, expect, it } from 'vitest';
import {
  answerOnLine,
  answerProbes,
  askOnLine,
  hearFaults,
  offerLine,
  probeLine,
  takeLine,
  tellFault,
} from './bridge.ts';

let page = new AbortController();
afterEach(() => {
  page.abort();
  // A line that nobody took is still on offer; a page has only one.
  document.dispatchEvent(new Event('ikrar:ready'));
  page = new AbortController();
});

type Hold = Parameters<typeof answerOnLine>[1];

it.each(['main world first', 'isolated world first'])('joins both worlds, %s', (order) => {
  const asked: string[] = [];
  const hold: Hold = (question) => {
    asked.push(question);
    return false;
  };
  const take = () => takeLine((line) => answerOnLine(line, hold, page.signal), page.signal);
  if (order === 'isolated world first') take();
  const line = offerLine();
  if (order === 'main world first') take();
  expect(askOnLine(line, 'boleh?', () => undefined)).toBe(true);
  expect(asked).toEqual(['boleh?']);
});

it('answers a held question later, and only that one', () => {
  const answers: ((go: boolean) => void)[] = [];
  takeLine((line) => answerOnLine(line, (_, answer) => answers.push(answer) > 0, page.signal), page.signal);
  const line = offerLine();
  const heard: string[] = [];
  expect(askOnLine(line, 'a', (go) => heard.push(`a ${go}`))).toBe(false);
  expect(askOnLine(line, 'b', (go) => heard.push(`b ${go}`))).toBe(false);
  answers[1]?.(true);
  answers[1]?.(false);
  expect(heard).toEqual(['b true']);
  answers[0]?.(false);
  expect(heard).toEqual(['b true', 'a false']);
});

it('lets everything go where nobody listens', () => {
  expect(askOnLine(offerLine(), 'boleh?', () => undefined)).toBe(true);
});

it('keeps the line from scripts that come later', () => {
  takeLine((line) => answerOnLine(line, () => true, page.signal), page.signal);
  offerLine();
  let stolen = false;
  document.addEventListener('ikrar:offer', () => (stolen = true), { signal: page.signal });
  document.dispatchEvent(new Event('ikrar:ready'));
  expect(stolen).toBe(false);
});

it('tells faults of the main world', () => {
  const faults: unknown[] = [];
  takeLine((line) => hearFaults(line, (error) => faults.push(error), page.signal), page.signal);
  tellFault(offerLine(), new Error('rusak'));
  expect(faults).toEqual(['Error: rusak']);
});

it('hears whether the main world stands', () => {
  let answers: (() => boolean) | undefined;
  takeLine((line) => {
    answers = () => probeLine(line);
  }, page.signal);
  const line = offerLine();
  expect(answers?.()).toBe(false);
  answerProbes(line);
  expect(answers?.()).toBe(true);
});
