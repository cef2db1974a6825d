import type { SourceFile } from './repository.ts';

/** Ways of a page to reach out or to run what was a text a moment ago, and the files of ours that may name them. */
export interface Reach {
  /** Why it is not done here. */
  why: string;
  pattern: RegExp;
  /** The exceptions, by path, each with what it is for. */
  but?: Readonly<Record<string, string>>;
}

const reaches: readonly Reach[] = [
  {
    why: 'no code from text',
    pattern: /(?<![\w.$])eval\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]/,
  },
  {
    why: 'asks for files of the package only',
    pattern: /(?<![\w.$])fetch\(/,
    but: {
      'entrypoints/pack-fetch/get-pack.ts': "an agency's signed pack, at the address that its policy names",
      'entrypoints/pages/packs.ts': 'the contests in the package, below runtime.getURL',
      'photos/face/runtime.ts': 'models in the package',
      'photos/text/models.ts': 'models in the package',
      'photos/hand/landmarker.ts': 'a model in the package',
    },
  },
  {
    why: 'no other way out',
    pattern:
      /\bnew (?:WebSocket|EventSource|XMLHttpRequest|WebTransport|RTCPeerConnection)\b|\.sendBeacon\(|\bimportScripts\(/,
  },
  {
    why: 'no address of the network',
    // A host with a dot or a name of this machine; patterns and templates of addresses have neither.
    pattern: /\b(?:https?|wss?):\/\/(?!\*|\$)[\w-]+(?:\.[\w-]+|:\d)/i,
    but: {
      'policy/keys.ts': 'examples in a form',
      'policy/rollout/adml.ts': 'the namespace of the format, which is a name',
      'policy/rollout/admx.ts': 'the namespace of the format, which is a name',
      'policy/rollout/install.ts': 'where browsers find extensions, for the files that an admin takes along',
      'policy/rollout/mobileconfig.ts': 'the document type of the format, which is a name',
      'platforms/page/path.ts': 'the namespace of HTML, which is a name',
      'rules/regulation/sources.ts': 'where the law can be read; shown, never asked for',
    },
  },
];

const shippedCode = /^(?:entrypoints|components|platforms|photos|log|policy|rules)\//;
const notShipped = /\.test\.tsx?$|\/(?:saved|cases|fake-[\w-]+)(?:\/|\.ts)|cases\.ts$|\/fixture\.ts$/;

/** Comments may name whatever they like. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');

/** What a file that ships does with the network and may not, in words. */
export function badReaches({ path, text }: SourceFile): string[] {
  if (!shippedCode.test(path) || notShipped.test(path)) return [];
  const code = withoutComments(text);
  return reaches
    .filter(({ pattern, but }) => !Object.hasOwn(but ?? {}, path) && pattern.test(code))
    .map(({ why }) => `${path}: ${why}`);
}

/** Exceptions that nothing needs any more. */
export function needlessExceptions(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map(({ path, text }) => [path, withoutComments(text)]));
  return reaches.flatMap(({ pattern, but }) =>
    Object.keys(but ?? {}).filter((path) => !pattern.test(byPath.get(path) ?? '')),
  );
}
