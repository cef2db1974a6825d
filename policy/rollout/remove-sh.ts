import { filesOnLinux } from './files-on-linux.ts';
import { type Output, say } from './kit.ts';
import { sh } from './quote.ts';

/** Takes the settings off a Linux machine; the extension too where that is asked for. A Mac forgets with its profile. */
export const removeSh: Output = {
  path: () => 'remove.sh',
  system: 'linux',
  how: 'rollout_how_remove_sh',
  make: (kit) => {
    const text = say(kit);
    const word = text('rollout_remove_word');
    return [
      '#!/bin/sh',
      `# ${text('rollout_remove_about')}`,
      `# ${text('rollout_remove_warning')}`,
      '# sh remove.sh [settings|everything]',
      'set -e',
      'root=$ROOT',
      'what=$1',
      '[ -n "$what" ] || what=settings',
      'case $what in settings|everything) ;; *) echo "settings|everything" >&2; exit 2 ;; esac',
      `if [ "$(uname)" = Darwin ]; then echo ${sh(text('rollout_remove_mac'))}; exit 1; fi`,
      'if [ "$what" = everything ]; then',
      `  echo ${sh(text('rollout_remove_warning'))} >&2`,
      `  printf '%s ' ${sh(text('rollout_remove_ask', word))} >&2`,
      '  read -r answer || answer=',
      `  [ "$answer" = ${sh(word)} ] || exit 1`,
      'fi',
      // What others have put into the same file is theirs: it is changed only while it is ours to the byte.
      'take() {',
      '  [ -e "$root$1" ] || return 0',
      `  if ! printf %s "$2" | cmp -s - "$root$1" && ! printf %s "$3" | cmp -s - "$root$1"; then printf '%s %s\\n' "$1:" ${sh(text('rollout_remove_changed'))} >&2; left=1; return 0; fi`,
      '  if [ "$what" = everything ]; then rm -- "$root$1"; else printf %s "$3" > "$root$1"; fi',
      '}',
      'left=0',
      ...filesOnLinux(kit).map(({ path, whole, bare }) => `take ${sh(path)} ${sh(whole)} ${sh(bare)}`),
      '[ "$left" -eq 0 ] || exit 1',
      `echo ${sh(text('rollout_remove_done'))}`,
      '',
    ].join('\n');
  },
};
