/**
 * Active forms of an Indonesian root: bare, with the nasal prefix (memilih, mencoblos, mendukung), with its everyday
 * short form (milih, nyoblos, ndukung) and with -lah, -kan, -kanlah, -in. Passive forms (di-) report what others did and nouns
 * (-an, pe-) name things, so neither is made: phrases that need them write them out.
 * @example activeForms('pilih') // ['pilih', 'memilih', 'milih', 'pilihlah', …]
 */
export function activeForms(root: string): string[] {
  const stems = [root, ...nasal(root)];
  return stems.flatMap((stem) => ['', 'lah', 'kan', 'kanlah', 'in'].map((ending) => stem + ending));
}

/** Passive forms: `dipilih`, `dipilihkan`, `dipilihin`. */
export function passiveForms(root: string): string[] {
  return ['', 'kan', 'in'].map((ending) => `di${root}${ending}`);
}

function nasal(root: string): string[] {
  const rest = root.slice(1);
  switch (root.charAt(0)) {
    case 'p':
      return [`mem${rest}`, `m${rest}`];
    case 'b':
    case 'f':
      return [`mem${root}`, `m${root}`];
    case 't':
      return [`men${rest}`, `n${rest}`];
    case 'c':
      return [`men${root}`, `ny${rest}`];
    case 'd':
    case 'j':
      return [`men${root}`, `n${root}`];
    case 'k':
      return [`meng${rest}`, `ng${rest}`];
    case 's':
      return [`meny${rest}`, `ny${rest}`];
    case 'l':
    case 'r':
      return [`me${root}`, `nge${root}`];
    case 'm':
    case 'n':
    case 'w':
    case 'y':
      return [`me${root}`];
    default:
      return [`meng${root}`, `ng${root}`];
  }
}
