import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tone } from '../../../components/hint/hint.tsx';
import { hintSentence } from '../../../components/hint/hint-sentence.ts';
import { type TextKey, useText } from '../../../components/text.tsx';
import type { Choice } from '../../../components/warning/warning.tsx';
import type { Decision } from '../../../log/check.ts';
import { installFirstGate } from '../../../platforms/gate/first-gate.ts';
import type { Draft } from '../../../rules/draft.ts';
import type { Verdict } from '../../../rules/verdict.ts';
import { type PictureLook, uncheckedText } from '../../guard.content/looking.ts';
import { whileLooking } from '../../guard-at-rest.content/while-looking.ts';
import { createTrainingGuard, type Room } from './guard.ts';
import { site } from './site.ts';

/** An activity that waits for the person's decision. */
export interface Asked {
  draft: Draft;
  verdict: Verdict;
  pictures: readonly PictureLook[];
  decide: (decision: Choice, reason?: string) => void;
}

/** Pictures that are waited for, and beside what. */
export interface Waited {
  looks: readonly PictureLook[];
  place: Element | undefined;
  skip: (() => void) | undefined;
}

type Log = (draft: Draft, verdict: Verdict, decision: Decision, reason?: string) => void;

/**
 * The very gate of the real platforms, in front of the simulated one as long as it is shown.
 * @param judge of the contest and stage that are chosen
 * @param log hears of every check
 * @returns what is to be shown, and how it came out
 */
export function useGuard(judge: Room['judge'], log: Log) {
  const text = useText();
  const [asked, setAsked] = useState<Asked>();
  const [waited, setWaited] = useState<Waited>();
  const [line, setLine] = useState<{ tone: Tone; sentence: string }>();
  const [outcome, setOutcome] = useState<TextKey>();

  const say = (pictures: readonly PictureLook[], sentence?: string) => {
    const [unchecked] = pictures.flatMap((one) => uncheckedText[one.outcome] ?? []);
    if (sentence) setLine({ tone: 'hint', sentence });
    else setLine(unchecked && { tone: 'notice', sentence: text(unchecked) });
  };
  const room: Room = {
    judge,
    passed: (draft, verdict, pictures) => {
      log(draft, verdict, 'none');
      const sentence = hintSentence(text, draft, verdict);
      // The line says it, in the same corner.
      setOutcome(sentence ? undefined : 'training_passed');
      say(pictures, sentence);
    },
    ask: async (draft, verdict, pictures) => {
      setLine(undefined);
      const { promise, resolve } = Promise.withResolvers<{ decision: Choice; reason?: string | undefined }>();
      setAsked({ draft, verdict, pictures, decide: (decision, reason) => resolve({ decision, reason }) });
      const { decision, reason } = await promise;
      setAsked(undefined);
      log(draft, verdict, decision, reason);
      setOutcome(outcomes[decision]);
      const go = decision === 'sent' || decision === 'sent-with-reason';
      if (go) say(pictures);
      return go;
    },
    wait: (looks, place) =>
      whileLooking(looks, (skip) => setWaited({ looks, place, skip })).finally(() => setWaited(undefined)),
    fault: (error) => {
      console.error('Ikrar:', error);
      setLine({ tone: 'fault', sentence: text('notice_fault') });
    },
  };

  const now = useRef(room);
  now.current = room;
  useEffect(() => {
    const leave = new AbortController();
    const guard = createTrainingGuard(() => now.current);
    installFirstGate(site, guard, () => false, leave.signal);
    return () => leave.abort();
  }, []);

  return { asked, waited, line, dismiss: () => setLine(undefined), outcome, setOutcome };
}

export type GuardSights = Pick<ReturnType<typeof useGuard>, 'asked' | 'waited' | 'line' | 'dismiss'>;

const outcomes = {
  edited: 'training_edited',
  cancelled: 'training_cancelled',
  sent: 'training_sent',
  'sent-with-reason': 'training_sent',
  'false-alarm': 'training_false_alarm',
} as const;
