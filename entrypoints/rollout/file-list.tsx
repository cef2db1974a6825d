import { useRef, useState } from 'preact/hooks';
import { download } from '../../components/photo/copy.ts';
import { Select } from '../../components/select/select.tsx';
import { useText } from '../../components/text.tsx';
import type { Browser, Kit, Output } from '../../policy/rollout/kit.ts';
import { outputs, outputsOf } from '../../policy/rollout/outputs.ts';
import { FileCard } from './file-card.tsx';
import { zipOf } from './zip.ts';

const names = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  chromium: 'Chromium',
  firefox: 'Firefox',
} as const satisfies Record<Browser, string>;

const systems = { windows: 'Windows', macos: 'macOS', linux: 'Linux' } as const;
/** As they are shown; what is of use on every system comes last. */
const parts = ['windows', 'macos', 'linux', 'any'] as const;

const isBrowser = (value: string): value is Browser => value in names;

/** What is of use for this browser on this system; without a browser or a system, for all. */
const isWanted = (output: Output, browser: string, system: string): boolean =>
  (browser === '' || output.browser === undefined || output.browser === browser) &&
  (system === '' || output.system === 'any' || output.system === system);

interface Props {
  kit: Kit;
  /** Fields whose values are not in the files. */
  bad: number;
}

/** Every file of the kit, for one browser and system or for all, to be looked at, copied and downloaded. */
export function FileList({ kit, bad }: Props) {
  const text = useText();
  const place = useRef<HTMLElement>(null);
  const [browser, setBrowser] = useState('');
  const [system, setSystem] = useState('');
  const [said, setSaid] = useState('');
  const made = outputsOf(kit);
  const wanted = made.filter((output) => isWanted(output, browser, system));
  const unknown = [...new Set(outputs.filter((one) => !made.includes(one)).map((one) => one.browser))];
  const save = (blob: Blob, name: string) => {
    if (!place.current) return;
    download(blob, name, place.current);
    setSaid(text('rollout_downloaded', name));
  };
  return (
    <section class="card rollout-files" ref={place} aria-labelledby="rollout-files">
      <div>
        <h2 id="rollout-files">{text('rollout_files')}</h2>
        <p class="help">{text('rollout_files_help')}</p>
      </div>
      <div class="rollout-choose">
        <Select
          label={text('rollout_browser')}
          value={browser}
          options={[
            { value: '', label: text('rollout_all_browsers') },
            ...Object.entries(names).map(([value, label]) => ({ value, label })),
          ]}
          onChange={setBrowser}
        />
        <Select
          label={text('rollout_system')}
          value={system}
          options={[
            { value: '', label: text('rollout_any_system') },
            ...Object.entries(systems).map(([value, label]) => ({ value, label })),
          ]}
          onChange={setSystem}
        />
        <button
          type="button"
          class="button"
          disabled={wanted.length === 0}
          onClick={() => save(zipOf(kit, wanted), 'ikrar-penerapan.zip')}
        >
          {text('rollout_download_all', String(wanted.length))}
        </button>
      </div>
      {bad > 0 && (
        <p class="rollout-needs" role="alert">
          {text('rollout_bad_count', String(bad))}
        </p>
      )}
      {unknown.map(
        (one) =>
          one &&
          isBrowser(one) && (
            <p key={one} class="rollout-needs">
              {text('rollout_missing_id', names[one])}
            </p>
          ),
      )}
      <p role="status">{said}</p>
      {parts
        .map((part) => ({ part, files: wanted.filter((output) => output.system === part) }))
        .filter(({ files }) => files.length > 0)
        .map(({ part, files }) => (
          <section key={part} aria-labelledby={`rollout-${part}`}>
            <h3 id={`rollout-${part}`}>{part === 'any' ? text('rollout_any_system') : systems[part]}</h3>
            <ul class="rollout-list">
              {files.map((output) => (
                <FileCard key={output.path(kit)} kit={kit} output={output} onSave={save} onSaid={setSaid} />
              ))}
            </ul>
          </section>
        ))}
    </section>
  );
}
