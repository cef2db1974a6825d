/** What the person's spreadsheet takes for one: `;` where numbers have a decimal comma. */
export type Separator = ',' | ';';

/**
 * A spreadsheet runs a cell that starts like a formula; an apostrophe makes it text (OWASP, "CSV injection"). Blanks
 * before it are skipped by some, and East Asian versions take the wide signs.
 */
const harmless = (cell: string): string =>
  /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(cell) ? `'${cell}` : cell;

/**
 * A spreadsheet that takes another separator than the file was made with cuts cells in two, quotes or not, and lines too. What then
 * begins a cell and would be run is made text too; signs that only join or count stay as they are written.
 */
const harmlessInside = (cell: string): string =>
  cell.replace(/([,;\r\n][ \0]{0,9})(?=[=＝]|[+\-@＋－＠][^,;\r\n]*[(|!])/g, "$1'");

const quoted = (cell: string, separator: Separator): string =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** One line of CSV after RFC 4180, with CRLF. */
export const csvRow = (cells: readonly string[], separator: Separator = ','): string =>
  `${cells.map((cell) => quoted(harmless(harmlessInside(cell)), separator)).join(separator)}\r\n`;
