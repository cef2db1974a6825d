import { expect, it } from 'vitest';
import { writeBody } from './write-body.ts';

it('reads the words of a query whole, question marks and all', () => {
  const body = writeBody('', '/api/comment/publish/?text=Siapa? Nomor 1&aid=7');
  expect(body.path).toBe('/api/comment/publish/');
  expect(body.query().get('text')).toBe('Siapa? Nomor 1');
  expect(body.query().get('aid')).toBe('7');
  expect(writeBody('', '/api/comment/publish/').query().size).toBe(0);
});

it('walks into JSON without trusting it', () => {
  const body = writeBody('{"variables":{"tweet_text":"Ayo","__proto__":{"id":"7"}},"list":[{"a":1}]}', '/x');
  expect(body.at('variables', 'tweet_text')).toBe('Ayo');
  expect(body.at('list', '0', 'a')).toBe(1);
  expect(body.at('variables', 'tweet_text', 'deeper')).toBeUndefined();
  expect(writeBody('no json', '/x').at('variables')).toBeUndefined();
});
