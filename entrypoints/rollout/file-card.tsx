import { useState } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import { type Kit, type Output, say } from '../../policy/rollout/kit.ts';

interface Props {
  kit: Kit;
  output: Output;
  onSave: (blob: Blob, name: string) => void;
  onSaid: (said: string) => void;
}

/** One file: where it goes, what to do with it, what is in it. */
export function FileCard({ kit, output, onSave, onSaid }: Props) {
  const text = useText();
  const [open, setOpen] = useState(false);
  const path = output.path(kit);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const copy = () => {
    // A mark for programs that read files; whoever pastes has no use for it.
    const content = output.make(kit).replace(/^\uFEFF/, '');
    navigator.clipboard.writeText(content).then(
      () => onSaid(text('rollout_copied', name)),
      () => onSaid(text('rollout_copy_fault', name)),
    );
  };
  return (
    <li>
      <div class="rollout-file">
        <h4>{path}</h4>
        <p class="help">{say(kit)(output.how)}</p>
        <div class="row">
          <button type="button" class="button" aria-label={`${text('rollout_copy')} ${path}`} onClick={copy}>
            {text('rollout_copy')}
          </button>
          <button
            type="button"
            class="button"
            aria-label={`${text('rollout_download')} ${path}`}
            onClick={() => onSave(new Blob([output.make(kit)], { type: 'application/octet-stream' }), name)}
          >
            {text('rollout_download')}
          </button>
        </div>
      </div>
      <details class="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{text('rollout_show')}</summary>
        {/* Made only to be looked at: twenty files change with every key that is pressed. */}
        {open && (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
          <section class="rollout-content" aria-label={path} tabIndex={0}>
            <pre>{output.make(kit)}</pre>
          </section>
        )}
      </details>
    </li>
  );
}
