import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Check } from '../../log/check.ts';
import { completeCheck, writeCheck } from '../../log/write.ts';
import { watchAccess } from '../../policy/host-access.ts';
import { policyKey, watchPolicy } from '../../policy/managed.ts';
import { settingsKey } from '../../policy/store.ts';
import { agencyPackKey, ownPacksKey } from '../pages/own-packs.ts';
import { packStateKey } from '../pages/pack-state.ts';
import { forgetEndedOfAgency } from './agency-pack.ts';
import { syncAgencyPack, watchAgencyPack } from './agency-pack-sync.ts';
import { showFault, showState } from './badge.ts';
import { keepEngineData } from './engine-data.ts';
import { createFrames, type Frame } from './frames.ts';
import { isLeft, isTakenUp, takeLeft } from './left.ts';
import { makeMenus } from './menus.ts';
import { ToBackground } from './messages.ts';
import { awaitModeStep, onModeStep } from './mode-step.ts';
import { openRule } from './open-rule.ts';
import { syncOwnHosts } from './own-hosts.ts';
import { forgetEndedPacks, watchOwnPackRequests } from './own-packs.ts';
import { awaitPauseEnd, onPauseEnd } from './pause.ts';
import { watchPhotoMenu } from './photo-menu.ts';
import { forgetEnded } from './photo-packs.ts';
import { dispatchPhotos } from './photos.ts';
import { addQuietPhrases } from './quiet.ts';
import { forgetOldChecks } from './retention.ts';
import { refreshSnapshot, refreshStaleSnapshot } from './snapshot.ts';
import { takeDrift, takeState } from './states.ts';
import { watchTextMenu } from './text-menu.ts';
import { keepTexts } from './texts.ts';
import { welcomeIfDue, welcomeLater } from './welcome.ts';

/** The light build has no menu of pictures either. */
const looksAtPhotos = import.meta.env.MODE !== 'lite';

/**
 * Log writer, keeper of the contests in force and of the hosts to guard. Listeners stand at top level: the worker may
 * have just been woken.
 */
export default defineBackground(() => {
  const sync = () => void syncOwnHosts().catch(showFault);
  const refresh = () => {
    sync();
    void awaitPauseEnd().catch(showFault);
    void awaitModeStep().catch(showFault);
    void refreshSnapshot().then(showState).catch(showFault);
    void keepTexts().catch(showFault);
    void forgetOldChecks().catch(showFault);
  };
  void showState().catch(showFault);
  void forgetOldChecks().catch(showFault);

  const begin = () => {
    refresh();
    void keepEngineData().catch(showFault);
    void forgetEnded().catch(showFault);
    void forgetEndedPacks().catch(showFault);
    void forgetEndedOfAgency().catch(showFault);
    void syncAgencyPack().catch(showFault);
  };
  const welcome = () => void welcomeIfDue().catch(showFault);
  const left = () => void takeLeft(handle).catch(showFault);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    begin();
    if (reason === 'install') void welcomeLater().then(welcomeIfDue).catch(showFault);
    void makeMenus(looksAtPhotos).catch(showFault);
  });
  browser.runtime.onStartup.addListener(begin);
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes[settingsKey] || changes[policyKey]) refresh();
    if (changes[policyKey]) {
      welcome();
      void syncAgencyPack().catch(showFault);
    }
    if (changes[packStateKey]) void showState().catch(showFault);
    if (changes[ownPacksKey] || changes[agencyPackKey])
      void refreshSnapshot().then(showState).catch(showFault);
    if (isLeft(changes)) left();
  });
  left();
  welcome();
  onPauseEnd(() => void showState().catch(showFault));
  onModeStep(refresh);
  watchAccess(sync);
  watchPolicy(showFault);
  dispatchPhotos();
  watchTextMenu(showFault);
  watchOwnPackRequests();
  watchAgencyPack(showFault);
  if (looksAtPhotos) watchPhotoMenu(showFault);

  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (answer: boolean) => void) => {
    const parsed = ToBackground.safeParse(message);
    if (!parsed.success) return undefined;
    const from =
      sender.tab?.id === undefined ? undefined : { tab: sender.tab.id, frame: sender.frameId ?? 0 };
    if (parsed.data.type === 'released') {
      reply(from !== undefined && frames.spend(parsed.data, from));
      return undefined;
    }
    handle(parsed.data, from).then(
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

const frames = createFrames();

/** @param from where a content script asks */
async function handle(message: ToBackground, from?: Frame): Promise<void> {
  switch (message.type) {
    case 'log':
      if (message.key !== undefined && from) {
        const said = { ...message.check, key: message.key };
        // The frame whose gesture it was has told it already.
        if (message.missed && frames.announced(said, from)) return;
        if (message.check.gate === 'gesture') frames.note(said, from, isSent(message.check));
      }
      await writeCheck(message.check, message.again || isTakenUp(message.check));
      return showState();
    case 'looked':
      await completeCheck(message.check);
      return showState();
    case 'refresh':
      await Promise.all([
        keepEngineData(),
        refreshStaleSnapshot(),
        forgetEnded(),
        forgetEndedPacks(),
        forgetEndedOfAgency(),
        forgetOldChecks(),
      ]);
      return showState();
    case 'quiet':
      return addQuietPhrases(message.phrases);
    case 'state': {
      const { type: _, ...tested } = message;
      return takeState(tested, from?.tab);
    }
    case 'drift':
      if (from && frames.announced(message, from)) return;
      return takeDrift(message.platform, message.activity, from?.tab);
    case 'read-rule':
      return openRule(message.rule, from?.tab);
  }
}

const isSent = ({ decision }: Check): boolean => decision === 'sent' || decision === 'sent-with-reason';
