const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const base = BigInt(alphabet.length);
/** Links to posts of closed accounts carry a longer code; the id is in its beginning. */
const significant = 11;

/** The number that requests name a post by, from the code in its address. */
export function idOfCode(code: string): string {
  let id = BigInt(0);
  for (const letter of code.slice(0, significant)) id = id * base + BigInt(alphabet.indexOf(letter));
  return String(id);
}

/** The code in a post's address, from the number that requests name it by; nothing when it is no such number. */
export function codeOfId(id: string): string | undefined {
  if (!/^\d+$/.test(id)) return undefined;
  let code = '';
  for (let rest = BigInt(id); rest > 0; rest /= base) code = alphabet.charAt(Number(rest % base)) + code;
  return code;
}
