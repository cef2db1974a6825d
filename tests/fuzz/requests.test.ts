import process from 'node:process';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AdapterCases, RequestCase } from '../../platforms/cases.ts';
import { jsonOrNothing, writeBody } from '../../platforms/gate/write-body.ts';
import generic from '../../platforms/generic/requests.ts';
import type { WriteRequest } from '../../platforms/platform.ts';
import { requests } from '../../platforms/requests.ts';
import { changed, pathsIn } from './changed.ts';
import { patience, runs } from './runs.ts';
import { anyPiece, anyText } from './texts.ts';

const cases = Object.entries(
  import.meta.glob<AdapterCases>('../../platforms/*/cases.ts', { eager: true, import: 'default' }),
);
const ofOwnHosts: readonly RequestCase[] = [
  {
    path: '/api/v1/statuses',
    body: '{"status":"Ayo","spoiler_text":"x","in_reply_to_id":"7","visibility":"public"}',
  },
  { path: '/posts', body: 'raw=Ayo&title=Pilkada&topic_id=12&archetype=regular' },
  { path: '/post_actions', body: 'id=31&post_action_type_id=2' },
  { path: '/wp-json/wp/v2/comments', body: '{"content":"Ayo","post":5,"parent":0}' },
  { path: '/wp-comments-post.php', body: 'comment=Ayo&comment_post_ID=5&comment_parent=0' },
  {
    path: '/members/api/comments/',
    body: '{"comments":[{"post_id":"p1","html":"<p>Ayo</p><br> &amp;","parent_id":"c"}]}',
  },
];

interface Reader {
  name: string;
  writes: readonly WriteRequest[];
  known: readonly RequestCase[];
}
const readers: Reader[] = [
  ...Object.entries(requests).map(([name, writes]) => ({
    name,
    writes,
    known: cases.find(([path]) => path.includes(`/${name}/`))?.[1].requests ?? [],
  })),
  { name: 'generic', writes: generic, known: ofOwnHosts },
].filter(({ writes }) => writes.length > 0);

/** What every reader of a platform makes of a request. */
function readAll(writes: readonly WriteRequest[], path: string, raw: string): void {
  const body = writeBody(raw, path);
  for (const write of writes) {
    if (!write.path.test(body.path)) continue;
    const outgoing = write.read(body);
    if (outgoing === undefined) continue;
    const said = [outgoing.text, ...Object.values(outgoing.target ?? {})];
    if (said.some((one) => typeof one !== 'string'))
      throw new Error(`${write.name}: ${JSON.stringify(outgoing)}`);
  }
}

const hostile = fc.oneof(
  anyText,
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    { toString: 1 },
    { valueOf: null, toString: 'x' },
    { length: 1e9 },
    { 0: 'x', length: 1 },
    [[[[]]]],
    null,
    true,
    1e308,
    '%E0%A4%A',
    '\u0000',
  ),
);
const deep = fc
  .tuple(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('[', '{"text":', '{"a":'))
  .map(([levels, open]) => `${open.repeat(levels)}1${(open === '[' ? ']' : '}').repeat(levels)}`);

/** The JSON with something else in some place. */
const mutatedJson = (value: unknown): fc.Arbitrary<string> =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...pathsIn(value)),
        fc.constantFrom('', '__proto__', 'constructor', 'toString', 'length'),
        hostile,
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((changes) =>
      JSON.stringify(
        changes.reduce((all, [path, key, to]) => {
          const place = key === '' ? path : [...path, key];
          return place.length === 0 ? to : changed(all, place, to);
        }, value),
      ),
    );

/** The text with a piece cut out and another put in. */
const cutUp = (raw: string): fc.Arbitrary<string> =>
  fc
    .tuple(fc.nat(raw.length), fc.nat(8), anyPiece)
    .map(([at, length, piece]) => raw.slice(0, at) + piece + raw.slice(at + length));

/** A form whose field that holds JSON holds something else. */
function mutatedForm(raw: string): fc.Arbitrary<string> {
  const form = new URLSearchParams(raw);
  const [name, value] = [...form].find(([, one]) => typeof jsonOrNothing(one) === 'object') ?? [];
  if (name === undefined || value === undefined) return cutUp(raw);
  return mutatedJson(jsonOrNothing(value)).map((json) => {
    const next = new URLSearchParams(form);
    next.set(name, json);
    return next.toString();
  });
}

const mutated = ({ path, body }: RequestCase): fc.Arbitrary<[path: string, body: string]> => {
  const json = jsonOrNothing(body);
  const bodies = fc.oneof(
    {
      arbitrary: typeof json === 'object' && json !== null ? mutatedJson(json) : mutatedForm(body),
      weight: 6,
    },
    { arbitrary: cutUp(body), weight: 2 },
    { arbitrary: anyText, weight: 1 },
    { arbitrary: deep, weight: 1 },
  );
  const [before = '', query] = path.split('?', 2);
  const paths = query === undefined ? fc.constant(path) : cutUp(query).map((one) => `${before}?${one}`);
  return fc.tuple(fc.oneof(fc.constant(path), paths), bodies);
};

describe.each(readers)('the readers of $name', ({ writes, known }) => {
  it('have requests to be tried on', () => {
    expect(known.length).toBeGreaterThan(4);
  });

  it(
    'take whatever a page sends, and tell of words or of nothing',
    () => {
      const request = fc.oneof(...known.map(mutated));
      fc.assert(
        fc.property(request, ([path, body]) => readAll(writes, path, body)),
        runs(300),
      );
    },
    patience,
  );

  /** Where the time were the square of the length, this would take minutes. */
  it(
    'take little time over a great deal',
    () => {
      const fields = [
        'variables',
        'fb_api_req_friendly_name',
        'createCommentParams',
        'actions',
        'signed_body',
      ];
      const piece = fc.oneof(
        anyPiece,
        fc.constantFrom('=', '<', '&lt;', 'Create', 'Comment', '{"a":', '12345', 'A_', '\\u0000'),
      );
      const large = fc
        .tuple(piece, fc.constantFrom('', ...fields), fc.boolean())
        .map(([part, field, isJson]) => {
          const much = `${part.repeat(Math.ceil(120_000 / part.length))}!`;
          if (field === '') return isJson ? JSON.stringify({ text: much, html: much }) : much;
          return isJson
            ? JSON.stringify({ [field]: much, variables: { tweet_text: much } })
            : new URLSearchParams({ [field]: much }).toString();
        });
      const paths = [...new Set(known.map(({ path }) => path))];
      fc.assert(
        fc.property(fc.constantFrom(...paths), large, (path, body) => {
          // Of the processor: what else the machine does is no matter.
          const begun = process.cpuUsage();
          readAll(writes, path, body);
          const { user, system } = process.cpuUsage(begun);
          const took = (user + system) / 1000;
          if (took > 3000) throw new Error(`${took} ms for ${body.length} characters`);
        }),
        runs(20),
      );
    },
    patience,
  );
});
