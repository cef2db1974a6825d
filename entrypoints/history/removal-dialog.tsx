import { Confirm } from '../../components/confirm/confirm.tsx';
import { useText } from '../../components/text.tsx';
import type { useRemoval } from './use-removal.ts';

/** Asks before anything is deleted. */
export function RemovalDialog({ removal }: { removal: ReturnType<typeof useRemoval> }) {
  const text = useText();
  const { asked, cancel, confirm } = removal;
  if (asked === undefined) return null;
  const all = asked === 'all';
  return (
    <Confirm
      title={text(all ? 'history_remove_all_ask' : 'history_remove_ask')}
      explain={text(all ? 'history_remove_all_explain' : 'history_remove_explain')}
      confirm={text(all ? 'history_remove_all' : 'history_remove')}
      onConfirm={() => confirm(asked)}
      onCancel={cancel}
    />
  );
}
