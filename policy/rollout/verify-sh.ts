import { desktops, knownOf, needed } from './browsers.ts';
import { filesOnLinux } from './files-on-linux.ts';
import { type Kit, type Output, say, valuesOf } from './kit.ts';
import { sh } from './quote.ts';

const functions = (kit: Kit) => {
  const text = say(kit);
  return [
    // Of a disk image, for instance; nothing for the machine itself.
    'root=$ROOT',
    'wrong=0',
    `right() { printf '  %s  %s\\n' ${sh(text('rollout_script_right'))} "$1"; }`,
    `wrong() { wrong=1; printf '  %s  %s\\n' ${sh(text('rollout_script_wrong'))} "$1"; }`,
    'same() { if printf %s "$2" | cmp -s - "$root$1"; then right "$1"; else wrong "$1"; fi; }',
    'has() { if defaults read "$root$1" "$2" >/dev/null 2>&1; then right "$2"; else wrong "$2"; fi; }',
    // Without a name all are meant.
    'asked() { [ -z "$names" ] && return 0; case " $names " in *" $1 "*) return 0 ;; esac; return 1; }',
    'names="$*"',
  ];
};

const onLinux = (kit: Kit) =>
  filesOnLinux(kit).map(({ browser, path, whole }) => `  asked ${browser} && same ${sh(path)} ${sh(whole)}`);

/** macOS keeps what a profile has set in files of its own; only whether each key is there is looked for. */
const onMac = (kit: Kit) =>
  knownOf(kit, desktops).flatMap(({ browser, domain, id }) => {
    const folder = '/Library/Managed Preferences';
    const settings = sh(`${folder}/${domain}.extensions.${needed(kit.install, id)}.plist`);
    return [
      `  asked ${browser} && has ${sh(`${folder}/${domain}.plist`)} ExtensionInstallForcelist`,
      ...valuesOf(kit.policy).map(([key]) => `  asked ${browser} && has ${settings} ${key}`),
    ];
  });

/** Compares what a Linux machine or a Mac holds with what the kit says. Changes nothing. */
export const verifySh: Output = {
  path: () => 'verify.sh',
  system: 'linux',
  how: 'rollout_how_verify_sh',
  make: (kit) =>
    [
      '#!/bin/sh',
      `# ${say(kit)('rollout_verify_about')}`,
      `# sh verify.sh [${filesOnLinux(kit)
        .map(({ browser }) => browser)
        .join('|')}]…`,
      ...functions(kit),
      'if [ "$(uname)" = Darwin ]; then',
      '  :',
      ...onMac(kit),
      'else',
      '  :',
      ...onLinux(kit),
      'fi',
      `if [ "$wrong" -ne 0 ]; then echo ${sh(say(kit)('rollout_script_some_wrong'))}; exit 1; fi`,
      `echo ${sh(say(kit)('rollout_script_all_right'))}`,
      '',
    ].join('\n'),
};
