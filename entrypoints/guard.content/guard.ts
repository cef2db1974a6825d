import type { Check, Decision } from '../../log/check.ts';
import type { GateName, Guard } from '../../platforms/gate/guard.ts';
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
import { lookedAt, type PictureLook, startLook } from './looking.ts';
import type { Notices } from './notices.ts';
import type { Background } from './tell.ts';

export interface PageGuard extends Guard<PictureLook> {
  /** The platform's id; on a host of the agency's own, the host. */
  place: string;
  /** Why nothing is guarded here, if so. */
  stopped: () => Standing['stopped'];
}

/** A draft with what is known of its pictures. */
interface Judged {
  draft: Draft;
  verdict: Verdict;
}

/** What became of an activity. */
interface Done {
  decision: Decision;
  reason?: string | undefined;
  note?: Note;
  pictures: readonly PictureLook[];
}

const isMore = (one: Verdict, other: Verdict): boolean => one.findings.length > other.findings.length;

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
  /** @param later the same with what pictures show that nothing waits for */
  const log = (
    draft: Draft,
    verdict: Verdict,
    gate: GateName,
    { decision, reason, note, pictures }: Done,
    later?: Promise<Judged | undefined>,
  ) => {
    const at = Date.now();
    const rowOf = (judged: Judged): Check => {
      const photos = lookedAt(pictures);
      return {
        schema: 1,
        at,
        platform: id,
        activity: draft.activity,
        gate,
        verdict: judged.verdict.verdict,
        decision,
        findings: judging.logged(judged.draft, judged.verdict),
        ...(photos && { photos }),
        ...(reason !== undefined && { reason }),
        ...(judging.settings().logText && { text: draft.text }),
      };
    };
    tell(
      {
        type: 'log',
        check: rowOf({ draft, verdict }),
        key: keyOf(draft.text),
        ...(note === 'missed' && { missed: true }),
      },
      later?.then((judged) => judged && { type: 'looked', check: rowOf(judged) }),
    );
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
  const sayUnchecked = (pictures: readonly PictureLook[]) => {
    // Of what is found nothing is shown either.
    if (modeNow() === 'observe') return;
    const unchecked = pictures.find(({ outcome }) => outcome !== 'whole');
    if (unchecked) notices.unchecked(unchecked.outcome);
  };
  /** What pictures show that nothing waited for, where nothing is ever held; nothing by a fault of ours. */
  const judgeLater = async (draft: Draft, pictures: readonly PictureLook[]): Promise<Judged | undefined> => {
    try {
      await Promise.all(pictures.map(({ finished }) => finished));
      const whole = withPictures(draft, pictures);
      return { draft: whole, verdict: judging.judge(whole) };
    } catch (error) {
      fault(error);
      return undefined;
    }
  };
  const say = ({ draft, verdict }: Judged, pictures: readonly PictureLook[]) => {
    if (frictionNow(verdict.verdict) === 'hint') notices.hint(draft, verdict);
    else if (pictures.every(({ done }) => done)) sayUnchecked(pictures);
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
      const later = pictures.every(({ done }) => done) ? undefined : judgeLater(draft, pictures);
      log(draft, verdict, gate, { decision: 'none', note, pictures }, later);
      say({ draft, verdict }, pictures);
      void later?.then((whole) => {
        // What the words say has been said.
        if (whole && (verdict.verdict === 'clear' || isMore(whole.verdict, verdict))) say(whole, pictures);
      });
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
      log(draft, verdict, gate, { decision, reason, pictures });
      if (go) sayUnchecked(pictures);
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
