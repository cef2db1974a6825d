/** Words as other languages write them. */

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** For the text of an element and for an attribute in double quotes. What XML can't hold is left out. */
export const xml = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (mark) => (/[\t\n\r]/.test(mark) ? ' ' : ''))
    .replace(/[&<>"]/g, (mark) => references[mark] ?? mark);

/** In single quotes nothing means anything but the quote itself. */
export const sh = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** The same; PowerShell takes typographic single quotes for plain ones. */
export const powershell = (text: string): string => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`;

/** A value of a `.reg` file in bytes of UTF-16, in lines as Windows writes them. */
function bytes(text: string): string {
  const units = [...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)), 0];
  const pairs = units.flatMap((unit) =>
    [unit & 0xff, unit >> 8].map((byte) => byte.toString(16).padStart(2, '0')),
  );
  const rows = Array.from({ length: Math.ceil(pairs.length / 24) }, (_, row) =>
    pairs.slice(row * 24, row * 24 + 24).join(','),
  );
  return `hex(1):${rows.join(',\\\r\n  ')}`;
}

/**
 * A string (REG_SZ) of a `.reg` file. With letters beyond ASCII it is written in bytes, so that the file is the same in
 * every encoding in which it may be saved.
 */
export const regString = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? `"${text.replace(/[\\"]/g, '\\$&')}"` : bytes(text);

/** Tells Windows PowerShell, by standing first, that a file is UTF-8. */
export const utf8Mark = '\uFEFF';
