import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { writeCheck } from '../../log/write.ts';
import { settingsKey } from '../../policy/store.ts';
import { showFault, showState } from './badge.ts';
import { ToBackground } from './messages.ts';
import { addQuietPhrases } from './quiet.ts';
import { refreshSnapshot, refreshStaleSnapshot } from './snapshot.ts';

/** Log writer and keeper of the contests in force. Listeners stand at top level: the worker may have just been woken. */
export default defineBackground(() => {
  const refresh = () => void refreshSnapshot().then(showState).catch(showFault);
  void showState().catch(showFault);

  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[settingsKey]) refresh();
  });

  browser.runtime.onMessage.addListener((message: unknown, _sender, reply: (done: boolean) => void) => {
    const parsed = ToBackground.safeParse(message);
    if (!parsed.success) return undefined;
    handle(parsed.data).then(
      () => reply(true),
      (error: unknown) => {
        showFault(error);
        reply(false);
      },
    );
    // Keeps the way to answer open until the work is done.
    return true;
  });
});

async function handle(message: ToBackground): Promise<void> {
  switch (message.type) {
    case 'log':
      await writeCheck(message.check);
      return showState();
    case 'refresh':
      await refreshStaleSnapshot();
      return showState();
    case 'quiet':
      return addQuietPhrases(message.phrases);
  }
}
