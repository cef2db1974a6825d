import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { writeCheck } from '../../log/write.ts';
import { watchAccess } from '../../policy/host-access.ts';
import { settingsKey } from '../../policy/store.ts';
import { showFault, showState } from './badge.ts';
import { ToBackground } from './messages.ts';
import { syncOwnHosts } from './own-hosts.ts';
import { addQuietPhrases } from './quiet.ts';
import { refreshSnapshot, refreshStaleSnapshot } from './snapshot.ts';
import { takeDrift, takeState } from './states.ts';

/**
 * Log writer, keeper of the contests in force and of the hosts to guard. Listeners stand at top level: the worker may
 * have just been woken.
 */
export default defineBackground(() => {
  const sync = () => void syncOwnHosts().catch(showFault);
  const refresh = () => {
    sync();
    void refreshSnapshot().then(showState).catch(showFault);
  };
  void showState().catch(showFault);

  browser.runtime.onInstalled.addListener(refresh);
  browser.runtime.onStartup.addListener(refresh);
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[settingsKey]) refresh();
  });
  watchAccess(sync);

  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (done: boolean) => void) => {
    const parsed = ToBackground.safeParse(message);
    if (!parsed.success) return undefined;
    handle(parsed.data, sender.tab?.id).then(
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

/** @param tabId where a content script asks */
async function handle(message: ToBackground, tabId: number | undefined): Promise<void> {
  switch (message.type) {
    case 'log':
      await writeCheck(message.check);
      return showState();
    case 'refresh':
      await refreshStaleSnapshot();
      return showState();
    case 'quiet':
      return addQuietPhrases(message.phrases);
    case 'state': {
      const { type: _, ...tested } = message;
      return takeState(tested, tabId);
    }
    case 'drift':
      return takeDrift(message.platform, message.activity, tabId);
  }
}
