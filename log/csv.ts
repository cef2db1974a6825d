/** A spreadsheet runs a cell that starts like a formula; an apostrophe makes it text (OWASP, "CSV injection"). */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** One line of CSV after RFC 4180. */
export const csvRow = (values: readonly string[]): string => `${values.map(cell).join(',')}\r\n`;
