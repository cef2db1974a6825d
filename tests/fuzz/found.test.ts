import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { writeBody } from '../../platforms/gate/write-body.ts';
import generic from '../../platforms/generic/requests.ts';
import type { Outgoing, WriteRequest } from '../../platforms/platform.ts';
import { requests } from '../../platforms/requests.ts';
import { contoh } from '../../rules/contests/contoh.ts';
import { tokensOf } from '../../rules/engine/tokens.ts';
import { createJudge } from '../../rules/judge.ts';

/** What made-up requests have found, each kept as it was found. */
function read(writes: readonly WriteRequest[] | undefined, path: string, raw: string): Outgoing | undefined {
  const body = writeBody(raw, path);
  for (const write of writes ?? []) {
    const outgoing = write.path.test(body.path) ? write.read(body) : undefined;
    if (outgoing) return outgoing;
  }
  return undefined;
}

const form = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const very = (piece: string) => `${piece.repeat(Math.ceil(120_000 / piece.length))}!`;
const linkedInLike = '/voyager/api/voyagerSocialDashReactions';

describe('what took time by the square of the length, half a minute and more, takes next to none', () => {
  it.each([
    ['youtube', '/youtubei/v1/comment/create_comment', JSON.stringify({ createCommentParams: very('=') })],
    ['facebook', '/api/graphql/', form({ fb_api_req_friendly_name: very('Create') })],
    ['instagram', '/api/graphql', form({ fb_api_req_friendly_name: very('Comment') })],
    ['threads', '/api/graphql', form({ fb_api_req_friendly_name: very('Repost') })],
    ['linkedin', linkedInLike, JSON.stringify({ threadUrn: `${'1'.repeat(120_000)}x1` })],
    ['own', '/members/api/comments/', JSON.stringify({ comments: [{ html: very('<') }] })],
  ])('%s', (platform, path, raw) => {
    const begun = process.cpuUsage();
    read(platform === 'own' ? generic : requests[platform], path, raw);
    expect(process.cpuUsage(begun).user).toBeLessThan(2_000_000);
  });
});

describe('what took the engine ten seconds, a hundred thousand characters of', () => {
  const judge = createJudge({ day: '2024-10-15', role: 'pns', contests: contoh.contests });
  it.each([
    ['hashtags of a number', '', '#1'],
    ['one hashtag of names', '#', 'Candra1'],
    ['one hashtag of calls', '#', 'DukungCandra02'],
  ])('%s', (_, head, piece) => {
    const begun = process.cpuUsage();
    judge({ activity: 'post', text: head + piece.repeat(100_000 / piece.length) });
    expect(process.cpuUsage(begun).user).toBeLessThan(3_000_000);
  });
});

it('the engine: an apostrophe that counts as a letter is no word by itself', () => {
  const forms = (text: string) => tokensOf(text, () => false).map((token) => token.form);
  expect(forms('ʼ')).toEqual([]);
  expect(forms('ayo ʼ pilih, jumʼat')).toEqual(['ayo', 'pilih', 'jumat']);
});

it('TikTok: a caption is found however deep it lies', () => {
  const deep = `${'{"a":'.repeat(20_000)}{"text":"Ayo"}${'}'.repeat(20_000)}`;
  expect(read(requests.tiktok, '/api/v1/item/create/', deep)?.text).toBe('Ayo');
});

it('YouTube: an object where a word is expected is none', () => {
  const body = { flowType: { toString: 1 }, title: { newTitle: 'Ayo' } };
  expect(
    read(requests.youtube, '/youtubei/v1/video_manager/metadata_update', JSON.stringify(body))?.text,
  ).toBe('Ayo');
});
