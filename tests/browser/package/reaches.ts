import { sources } from '../../../rules/regulation/sources.ts';
import { broughtAlong } from './brought-along.ts';

/** Words by which a script reaches out, or makes code or HTML of a text; the second is how ours may use the word. */
const reaches: Readonly<Record<string, readonly [word: RegExp, harmless?: RegExp]>> = {
  eval: [/(?<![\w.$])eval\(/g],
  Function: [/\bnew Function\b/g],
  // Vite loads modules ahead; our own pages ask for files below the extension's own address.
  fetch: [
    /(?<![\w.$])fetch\(/g,
    /fetch\(new URL\(\w+,[\w.$]+\.runtime\.getURL\(|fetch\(\w+\.href,\w+\)\}\}?\)\(\)/g,
  ],
  XMLHttpRequest: [/\bXMLHttpRequest\b/g],
  sendBeacon: [/\bsendBeacon\b/g],
  importScripts: [/\bimportScripts\b/g],
  channel: [/\bnew (?:WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/g],
  // Preact's own way to set HTML, which nothing of ours uses (tests/conventions).
  html: [
    /\.innerHTML\b|\binsertAdjacentHTML\b|\bdocument\.write\b/g,
    /\w\.__html==\w\.innerHTML|\w\.innerHTML=\w\.__html/g,
  ],
  address: [/\b(?:https?|wss?):\/\/(?![*$])[^\s"'`)\\]+/g],
};

/** Names of namespaces; two explanations in Dexie's messages. */
const harmlessAddresses = [
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xlink',
  'https://tinyurl.com/y2uuvskb',
  'http://bit.ly/2kdckMn',
];
/** Pages on which the rules rest: shown to be read, opened by the person. */
const shown = Object.values(sources).flatMap((source) => ('url' in source ? [source.url] : []));

/** Examples in a form: nobody lives there. */
const madeUp = /^https:\/\/[\w.-]+\.contoh\.go\.id(?:\/|$)/;

const isHarmless = (address: string): boolean =>
  harmlessAddresses.includes(address) ||
  madeUp.test(address) ||
  shown.some((url) => url.startsWith(address.replace(/[,;]$/, '')));

const count = (text: string, pattern: RegExp | undefined): number =>
  pattern ? [...text.matchAll(pattern)].length : 0;

/** What of `reaches` stands in a script, whoever brought it. */
export function reachesIn(text: string): string[] {
  return Object.entries(reaches).flatMap(([name, [word, harmless]]) => {
    if (name === 'address') {
      return [...text.matchAll(word)].every(([address]) => isHarmless(address)) ? [] : [name];
    }
    return count(text, word) > count(text, harmless) ? [name] : [];
  });
}

/** What a script may not hold, in words. */
export function badScript(file: string, text: string): string[] {
  const may = broughtAlong.filter((one) => one.file.test(file)).flatMap((one) => one.may);
  return reachesIn(text)
    .filter((name) => !may.includes(name))
    .map((name) => `${file}: ${name}`);
}

/** What a page or style may not hold: anything from elsewhere, anything inline that runs. */
export function badMarkup(file: string, text: string): string[] {
  const from = [
    ...text.matchAll(/\b(?:src|href|action)="(?!\/|#|data:)([^"]+)"|@import|url\((?!["']?(?:data:|\/|#))/g),
  ];
  const inline = [...text.matchAll(/<script(?![^>]*\bsrc=)[^>]*>|\son\w+="/g)];
  return [...from, ...inline].map(([found]) => `${file}: ${found}`);
}
