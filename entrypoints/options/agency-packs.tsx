import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useText } from '../../components/text.tsx';
import { checkPackRequest, type PackState } from '../pages/pack-state.ts';
import { packCheckedText, packProblemText } from '../pages/pack-texts.ts';

interface Props {
  state: PackState;
  /** Of the pack in force. */
  version: number | undefined;
  agency: string;
}

/** When the agency's address was last looked at, what is wrong there, and the way to look now. */
export function AgencyAddress({ state, version, agency }: Props) {
  const text = useText();
  const [busy, setBusy] = useState(false);
  const { problem } = state;
  const look = async () => {
    setBusy(true);
    try {
      // What came of it is told by what is stored.
      await browser.runtime.sendMessage(checkPackRequest);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div class="act">
      <div>
        <p>
          {text('packs_address')}: <code class="address">{state.url}</code>
        </p>
        <div role="status">
          <p class="help">{busy ? text('packs_checking') : packCheckedText(text, state, version)}</p>
          {problem && !busy && (
            <p class="problem">
              {packProblemText(text, problem)} {version !== undefined && text('packs_kept')}{' '}
              {text('packs_tell', agency)}
            </p>
          )}
        </div>
      </div>
      <button type="button" class="button" disabled={busy} onClick={() => void look()}>
        {text('packs_check_now')}
      </button>
    </div>
  );
}
