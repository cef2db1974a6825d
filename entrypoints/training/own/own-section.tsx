import { useState } from 'preact/hooks';
import { Confirm } from '../../../components/confirm/confirm.tsx';
import { useText } from '../../../components/text.tsx';
import type { Shown } from '../decks/shown.ts';
import { OwnForm } from './own-form.tsx';
import { OwnList } from './own-list.tsx';
import { emptyScenario, limits, type OwnScenario, shownOf } from './own-scenario.ts';
import { OwnTransfer } from './own-transfer.tsx';

interface Props {
  own: readonly OwnScenario[];
  fault: boolean;
  ours: readonly Shown[];
  save: (next: readonly OwnScenario[]) => void;
}

/** A trainer's own scenarios beside ours: write, change, delete, carry to another device. */
export function OwnSection({ own, fault, ours, save }: Props) {
  const text = useText();
  const [edited, setEdited] = useState<OwnScenario>();
  const [deleted, setDeleted] = useState<OwnScenario>();
  if (fault) return <p role="alert">{text('own_fault')}</p>;
  const keep = (scenario: OwnScenario) => {
    const known = own.some(({ id }) => id === scenario.id);
    save(known ? own.map((one) => (one.id === scenario.id ? scenario : one)) : [...own, scenario]);
    setEdited(undefined);
  };
  if (edited) {
    return <OwnForm key={edited.id} scenario={edited} onSave={keep} onCancel={() => setEdited(undefined)} />;
  }
  return (
    <div class="own">
      <section class="card own-card">
        <h2>{text('own_title')}</h2>
        <p class="help">{text('own_help')}</p>
        {own.length === 0 && <p class="soft">{text('own_empty')}</p>}
        <OwnList
          scenarios={own.map(shownOf)}
          actions={{
            edit: (id) => setEdited(own.find((one) => one.id === id)),
            remove: (id) => setDeleted(own.find((one) => one.id === id)),
          }}
        />
        <div class="row">
          <button
            type="button"
            class="button button-primary"
            disabled={own.length >= limits.scenarios}
            onClick={() => setEdited(emptyScenario())}
          >
            {text('own_add')}
          </button>
        </div>
        <OwnTransfer own={own} save={save} />
      </section>
      <section class="card own-card">
        <h2>{text('own_ours', String(ours.length))}</h2>
        <OwnList scenarios={ours} />
      </section>
      {deleted && (
        <Confirm
          title={text('own_delete_title')}
          explain={text('own_delete_explain', deleted.title)}
          confirm={text('remove')}
          onConfirm={() => {
            save(own.filter(({ id }) => id !== deleted.id));
            setDeleted(undefined);
          }}
          onCancel={() => setDeleted(undefined)}
        />
      )}
    </div>
  );
}
