/**
 * What a reader of pictures takes for one another: 0 and O, 1 and I and l. Each class has one letter that stands for it.
 */
const alike = ['odq0', 'il1', 's5', 'b8', 'z2', 'g69', 'a4', 'e3', 't7'];

const code = (char: string): number => char.charCodeAt(0) - 96;

/** By character code: the class of an ASCII letter or digit, 1 to 26; 0 for anything else. */
const classes = new Uint8Array(128);
for (let at = 0; at < 26; at++) {
  classes[97 + at] = at + 1;
  classes[65 + at] = at + 1;
}
for (const group of alike) {
  for (const char of group + group.toUpperCase()) classes[char.charCodeAt(0)] = code(group.charAt(0));
}

/** The class of a character; 0 when it is neither an ASCII letter nor a digit. */
const classOf = (charCode: number): number => classes[charCode] ?? 0;

/** The classes of a word. */
export const classesOf = (word: string): Uint8Array =>
  Uint8Array.from(Array.from(word, (char) => classOf(char.charCodeAt(0))).filter((one) => one > 0));

/** A word by its classes alone: equal for all ways in which it may be misread. */
export const misreadForm = (word: string): string => String.fromCharCode(...classesOf(word));

/** The letters and digits of what was read, one after another, without spaces and without a letter said twice. */
export interface Stream {
  text: string;
  size: number;
  classes: Uint8Array;
  /** Where each stands in the text, and where what is written twice ends. */
  from: Int32Array;
  to: Int32Array;
  /** Which run without a space it belongs to, and where in the stream each run begins. */
  run: Int32Array;
  runs: number[];
}

const isDigit = (charCode: number): boolean => charCode >= 48 && charCode <= 57;

/** Letters as they were read, marks over them taken off, each still one character long. */
const plain = (text: string): string =>
  text.replace(/[^\s!-~]/g, (char) => {
    const folded = char.normalize('NFKD').charAt(0);
    return folded.charCodeAt(0) < 128 ? folded : ' ';
  });

/** Reads a text as a stream. Linear in its length. */
export function streamOf(text: string): Stream {
  const ascii = plain(text);
  const most = ascii.length;
  const stream: Stream = {
    text,
    size: 0,
    classes: new Uint8Array(most),
    from: new Int32Array(most),
    to: new Int32Array(most),
    run: new Int32Array(most),
    runs: [],
  };
  let before = 0;
  for (let at = 0; at < most; at++) {
    const char = ascii.charCodeAt(at) | 32;
    const one = classOf(ascii.charCodeAt(at));
    if (one === 0) {
      before = 0;
      continue;
    }
    if (before === 0) stream.runs.push(stream.size);
    if (char === before && !isDigit(ascii.charCodeAt(at))) {
      stream.to[stream.size - 1] = at + 1;
      continue;
    }
    before = char;
    stream.classes[stream.size] = one;
    stream.from[stream.size] = at;
    stream.to[stream.size] = at + 1;
    stream.run[stream.size] = stream.runs.length - 1;
    stream.size++;
  }
  return stream;
}

/** Whether a run without a space begins at a place of the stream, which is also where another ends. */
export const isSeam = (stream: Stream, at: number): boolean =>
  at === 0 || at === stream.size || stream.run[at] !== stream.run[at - 1];
