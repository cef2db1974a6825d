import { createContext } from 'preact';
import { useContext, useId } from 'preact/hooks';
import { useText } from '../../components/text.tsx';
import type { Resolved, SettingName } from '../../policy/resolve.ts';
import type { Settings } from '../../policy/settings.ts';

const ResolvedContext = createContext<Resolved | undefined>(undefined);
/** Gives the controls below what the agency has set. */
export const ResolvedProvider = ResolvedContext.Provider;

/** How a control stands to the agency's policy. */
export interface Lock {
  /** The person may not change it. */
  locked: boolean;
  /** Id of the sentence that says so, for `aria-describedby`. */
  note?: string;
  sentence?: string;
}

/** Whether the agency has locked a setting, or only begun it. */
export function useLock(name: SettingName): Lock {
  const text = useText();
  const note = useId();
  const resolved = useContext(ResolvedContext);
  if (resolved?.sourceOf(name) !== 'agency') return { locked: false };
  const agency = resolved.settings.agency.name ?? text('agency_yours');
  const locked = resolved.locked.has(name);
  return { locked, note, sentence: locked ? text('locked_by', agency) : text('begun_by', agency) };
}

/** The history may not be deleted, where the agency says so. */
export function useLogKept(settings: Settings): Lock {
  const text = useText();
  const note = useId();
  if (settings.logMayDelete) return { locked: false };
  const agency = settings.agency.name ?? text('agency_yours');
  return { locked: true, note, sentence: text('log_kept_by', agency) };
}

/** Says who has set what stands beside it. */
export function LockNote({ lock: { locked, note, sentence } }: { lock: Lock }) {
  if (!sentence) return null;
  return (
    <p class={locked ? 'lock lock-shut' : 'lock'} id={note}>
      {locked && (
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <path d="M4.5 7V5a3.5 3.5 0 0 1 7 0v2" />
          <rect x="3" y="7" width="10" height="7" rx="1.5" />
        </svg>
      )}
      {sentence}
    </p>
  );
}

/** A value of `aria-describedby`. */
export const describedBy = (...ids: (string | undefined)[]): string | undefined =>
  ids.filter(Boolean).join(' ') || undefined;
