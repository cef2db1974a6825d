import { type Timing, timed, weighed } from './timing.ts';

/** Another library, ready to look for names in texts, or to read them. */
export interface Peer {
  name: string;
  read: (text: string) => unknown;
  /** What it keeps in memory, where it was given names. */
  megabytes?: number;
}

async function made(name: string, make: () => Promise<Omit<Peer, 'name'>>): Promise<Peer[]> {
  try {
    return [{ name, ...(await make()) }];
  } catch (error) {
    console.log(`No rows for ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return [];
  }
}

/** All names at once, whole words, capitals aside: no other spelling, no cue, no context. */
export const ahoCorasick = (names: readonly string[]): Promise<Peer[]> =>
  made('modern-ahocorasick', async () => {
    const { default: AhoCorasick } = await import('modern-ahocorasick/fast');
    const patterns = [...new Set(names.map((name) => name.toLowerCase()))];
    const { made: matcher, megabytes } = weighed(() => new AhoCorasick(patterns, { boundary: 'unicode' }));
    return { megabytes, read: (text) => matcher.search(text.toLowerCase()) };
  });

/** Names in other spellings too, by a regular expression each. */
export const obscenity = (names: readonly string[]): Promise<Peer[]> =>
  made('obscenity', async () => {
    const { RegExpMatcher, englishRecommendedTransformers, parseRawPattern } = await import('obscenity');
    // Its pattern language gives these signs a meaning of their own.
    const plain = [...new Set(names.map((name) => name.toLowerCase().replace(/[\\[\]?|]/g, '')))];
    const { made: matcher, megabytes } = weighed(
      () =>
        new RegExpMatcher({
          blacklistedTerms: plain.map((name, id) => ({ id, pattern: parseRawPattern(`|${name}|`) })),
          ...englishRecommendedTransformers,
        }),
    );
    return { megabytes, read: (text) => matcher.getAllMatches(text, true) };
  });

/** A filter of bad words that knows disguised spellings, with the names for its words and none of its own. */
export const allProfanity = (names: readonly string[]): Promise<Peer[]> =>
  made('allprofanity', async () => {
    const { AllProfanity } = await import('allprofanity');
    const plain = [...new Set(names.map((name) => name.toLowerCase()))];
    const { made: filter, megabytes } = weighed(() => {
      const one = new AllProfanity({ languages: [], silent: true });
      one.clearList();
      one.add(plain);
      return one;
    });
    return { megabytes, read: (text) => filter.detect(text) };
  });

/** Nothing but every letter's code looked at once: what no reader of a text can do without. */
export const bareScan = (text: string): number => {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
};

/** A checker of English grammar, for what a text costs that is read with care and without a server. */
export const harper = (): Promise<Peer[]> =>
  made('harper.js', async () => {
    const { Dialect, LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
    await linter.setup();
    return { read: (text) => linter.lint(text) };
  });

/** How long a peer takes: tried on one text first, and then on no more than fit into a few seconds, but three. */
export async function timedPeer(
  { read }: Peer,
  texts: readonly string[],
): Promise<Timing & { texts: number }> {
  const { median } = await timed(texts.slice(0, 1), read, 1);
  const fits = Math.max(3, Math.min(texts.length, Math.floor(2000 / median)));
  return { ...(await timed(texts.slice(0, fits), read, fits < texts.length ? 1 : 5)), texts: fits };
}
