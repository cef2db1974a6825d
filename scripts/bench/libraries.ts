import { weighed } from './timing.ts';

/** A library, ready to look for names in texts, or to read them. */
interface Ready {
  read: (text: string) => unknown;
  /** What it keeps in memory, where it was given names. */
  megabytes?: number;
}

/** Others that look for names in texts, and one that reads with care. */
export const libraries = {
  /** All names at once, whole words, capitals aside: no other spelling, no cue, no context. */
  'modern-ahocorasick': async (names: readonly string[]): Promise<Ready> => {
    const { default: AhoCorasick } = await import('modern-ahocorasick/fast');
    const patterns = [...new Set(names.map((name) => name.toLowerCase()))];
    const { made: matcher, megabytes } = weighed(() => new AhoCorasick(patterns, { boundary: 'unicode' }));
    return { megabytes, read: (text) => matcher.search(text.toLowerCase()) };
  },

  /** Names in other spellings too, by a regular expression each. */
  obscenity: async (names: readonly string[]): Promise<Ready> => {
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
  },

  /** A filter of bad words that knows disguised spellings, with the names for its words and none of its own. */
  allprofanity: async (names: readonly string[]): Promise<Ready> => {
    const { AllProfanity } = await import('allprofanity');
    const plain = [...new Set(names.map((name) => name.toLowerCase()))];
    const { made: filter, megabytes } = weighed(() => {
      const one = new AllProfanity({ languages: [], silent: true });
      one.clearList();
      one.add(plain);
      return one;
    });
    return { megabytes, read: (text) => filter.detect(text) };
  },

  /** A checker of English grammar, for what a text costs that is read with care and without a server. */
  'harper.js': async (): Promise<Ready> => {
    const { Dialect, LocalLinter } = await import('harper.js');
    const { binaryInlined } = await import('harper.js/binaryInlined');
    const linter = new LocalLinter({ binary: binaryInlined, dialect: Dialect.American });
    await linter.setup();
    return { read: (text) => linter.lint(text) };
  },
};

export type Library = keyof typeof libraries;

/** Those that look for names. */
export const searchers = ['modern-ahocorasick', 'obscenity', 'allprofanity'] as const;
