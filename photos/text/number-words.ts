/** Letters for which a digit is taken when nothing but a number can stand there. */
const digits: Readonly<Record<string, string>> = { Z: '2', S: '5', I: '1', l: '1', B: '8', G: '6' };

const afterNumberWord = /((?:NOMOR|NOMER|URUT|\bNO)[.:]?\s*0?)([ZSIlBG])(?![\p{L}\d])/giu;

/** A line with the digit that follows `NOMOR` as a digit: alone in its place, it is read as the letter it is like. */
export const withDigits = (text: string): string =>
  text.replace(afterNumberWord, (all, before: string, letter: string) => {
    const digit = digits[letter];
    return digit === undefined ? all : `${before}${digit}`;
  });
