import type { Check, Decision } from '../../log/check.ts';
import type { Carried, GateName, Guard } from '../../platforms/gate/guard.ts';
import { createPasses } from '../../platforms/gate/passes.ts';
import { createPictures, withPictures } from '../../platforms/gate/pictures.ts';
import { createSeen, keyOf, type Note } from '../../platforms/gate/seen.ts';
import type { Standing } from '../../platforms/gate/self-test.ts';
import type { Platform } from '../../platforms/platform.ts';
import { frictionOf, modeAt } from '../../policy/friction.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { AtRest } from './at-rest.ts';
import type { GuardContext } from './context.ts';
import type { Judging } from './judging.ts';
import { type PictureLook, startLook } from './looking.ts';
import type { Notices } from './notices.ts';
import type { Background } from './tell.ts';

export interface PageGuard extends Guard<PictureLook> {
  /** The platform's id; on a host of the agency's own, the host. */
  place: string;
  /** Why nothing is guarded here, if so. */
  stopped: () => Standing['stopped'];
}

/**
 * What the gates need, made of the judge, the warning, and the way to the log.
 * @param platform with its own gates alone: where they cover an activity, a request that none of them announced is
 * drift. On a host of the agency's own there are only guesses, which can't drift.
 */
export function createGuard(
  platform: Platform,
  judging: Judging,
  notices: Notices,
  { tell, ask }: Background,
  ctx: GuardContext,
  atRest: () => Promise<AtRest>,
): PageGuard {
  const seen = createSeen();
  const { fault } = notices;
  const { id } = platform;
  const own = id === 'own';
  const place = own ? platform.name : id;
  const off = () => judging.settings().platformsOff.includes(place);
  const log = (
    draft: Draft,
    verdict: Verdict,
    gate: GateName,
    { decision, reason, note }: { decision: Decision; reason?: string | undefined; note?: Note },
  ) => {
    const check: Check = {
      schema: 1,
      at: Date.now(),
      platform: id,
      activity: draft.activity,
      gate,
      verdict: verdict.verdict,
      decision,
      findings: judging.logged(draft, verdict),
      ...(reason !== undefined && { reason }),
      ...(judging.settings().logText && { text: draft.text }),
    };
    tell({ type: 'log', check, key: keyOf(draft.text), ...(note === 'missed' && { missed: true }) });
  };
  const noteOf = (draft: Draft, gate: GateName, texts?: readonly string[]): Note => {
    const note = seen.note(draft, gate, texts);
    const { activity, text } = draft;
    if (note === 'missed' && !own && platform.gates.some((one) => one.activity === activity)) {
      tell({ type: 'drift', platform: id, activity, key: keyOf(text) });
    }
    return note;
  };
  const hasFrames = () => window !== window.top || window.length > 0;

  const modeNow = () => modeAt(judging.settings(), Date.now());
  const frictionNow = (verdict: Verdict['verdict']) => frictionOf(verdict, modeNow());
  const sayUnchecked = ({ pictures = [] }: Carried<PictureLook>) => {
    // Of what is found nothing is shown either.
    if (modeNow() === 'observe') return;
    const unchecked = pictures.find(({ outcome }) => outcome !== 'whole');
    if (unchecked) notices.unchecked(unchecked.outcome);
  };
  /** What pictures show that nothing waited for, where nothing is ever held. */
  const hintLater = async (draft: Draft, pictures: readonly PictureLook[]) => {
    await Promise.all(pictures.map(({ finished }) => finished));
    const whole = withPictures(draft, pictures);
    const verdict = judging.judge(whole);
    if (frictionNow(verdict.verdict) === 'hint') notices.hint(whole, verdict);
    else sayUnchecked({ pictures });
  };

  return {
    place,
    passes: createPasses(),
    alive: () => !ctx.isInvalid && !off(),
    waking: judging.reading,
    read: (draft) => {
      const verdict = judging.judge(draft);
      return { verdict, held: frictionNow(verdict.verdict) === 'hold' };
    },
    holds: () => frictionNow('warn') === 'hold',
    pictures: createPictures(
      (file) => startLook(file, async (...given) => (await atRest()).check(...given), fault),
      (one) => one.drop(),
    ),
    wait: (looks, beside) =>
      atRest()
        .then(({ waitForPictures }) => waitForPictures(looks, beside))
        .catch(fault),
    passed: (draft, verdict, gate, carried = {}) => {
      const { texts, pictures = [] } = carried;
      const note = noteOf(draft, gate, texts);
      if (note === 'noted') return;
      log(draft, verdict, gate, { decision: 'none', note });
      if (frictionNow(verdict.verdict) === 'hint') notices.hint(draft, verdict);
      else if (pictures.every(({ done }) => done)) sayUnchecked(carried);
      else void hintLater(draft, pictures).catch(fault);
    },
    ask: async (draft, verdict, gate, carried = {}) => {
      const { texts, pictures = [] } = carried;
      // A box in a frame, and a request that another frame sends for it: the person has been asked there.
      const said = { platform: id, activity: draft.activity, key: keyOf(draft.text) };
      if (gate === 'request' && hasFrames() && (await ask({ type: 'released', ...said })))
        return { go: true };
      // A request is noted when it comes, a gesture when it goes on: its request follows then.
      if (gate === 'request') noteOf(draft, gate, texts);
      const { askPerson, phraseOf } = await atRest();
      const { decision, reason } = await askPerson(draft, verdict, pictures, judging, ctx);
      const go = decision === 'sent' || decision === 'sent-with-reason';
      if (go && gate === 'gesture') noteOf(draft, gate, texts);
      log(draft, verdict, gate, { decision, reason });
      if (go) sayUnchecked(carried);
      if (decision === 'false-alarm') {
        const phrases = verdict.findings.map((one) => ({ rule: one.rule, phrase: phraseOf(draft, one) }));
        tell({ type: 'quiet', phrases });
      }
      return { go };
    },
    sayPressAgain: notices.pressAgain,
    fault,
    stopped: () =>
      ctx.isInvalid ? 'reload' : off() ? 'off' : notices.faulty() || !judging.able() ? 'fault' : undefined,
  };
}
