import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Who is not root may still be so in a view of their own, where the machine allows it.
const asRoot = process.getuid?.() === 0 ? '' : '--map-root-user';

/**
 * A script that runs a program with a folder of ours in the place of one of the machine's. Nobody else sees it, and
 * nothing is written where others look: where the machine has no such folder, it gets one in this view alone.
 */
const script = (own: string, place: string, layer: string, program: string) => `#!/bin/sh
exec unshare --mount --propagation private ${asRoot} sh -ec '
  if [ ! -d "${place}" ]; then
    mount -t tmpfs tmpfs "${layer}"
    mkdir "${layer}/upper" "${layer}/work"
    mount -t overlay overlay -o "lowerdir=/etc,upperdir=${layer}/upper,workdir=${layer}/work" /etc
    mkdir -p "${place}"
  fi
  mount --bind "${own}" "${place}"
  exec "${program}" "$@"
' sh "$@"
`;

export interface PrivateView {
  /** Runs the program in this view, with whatever arguments it is given. */
  executable: string;
  /** What the program finds at the place; it may be changed while the program runs. */
  own: string;
  /** A folder beside it, of the same file system. */
  aside: string;
  remove: () => void;
}

/** @param place a folder below /etc that only `program` is to see otherwise */
export function privateView(place: string, program: string): PrivateView {
  const aside = mkdtempSync(join(tmpdir(), 'ikrar-view-'));
  const own = join(aside, 'own');
  const layer = join(aside, 'layer');
  const executable = join(aside, 'run');
  mkdirSync(own);
  mkdirSync(layer);
  writeFileSync(executable, script(own, place, layer, program), { mode: 0o755 });
  return { executable, own, aside, remove: () => rmSync(aside, { recursive: true, force: true }) };
}

/** What the machine says when it allows no private view of a folder. */
export function refusal(place: string): string | undefined {
  if (process.platform !== 'linux') return 'only Linux has them';
  const view = privateView(place, '/bin/true');
  const { status, stderr } = spawnSync(view.executable, { encoding: 'utf8' });
  view.remove();
  return status === 0 ? undefined : stderr.trim();
}
