import type { PhotoResult } from '../../photos/result.ts';
import type { Draft } from '../../rules/draft.ts';
import type { Provision } from '../../rules/regulation/provisions.ts';
import type { Verdict } from '../../rules/verdict.ts';
import { IkrarCard, type PledgePoint } from '../ikrar-card/ikrar-card.tsx';
import { ruleText } from '../rule-text.ts';
import { type TextKey, useText } from '../text.tsx';
import { Citation } from '../warning/citation.tsx';
import { MoreFindings } from '../warning/more-findings.tsx';
import { markedPhotos } from './marked.ts';
import { PhotoEvidence } from './photo-evidence.tsx';
import { lookedTexts, refusalKeys } from './result-text.ts';

/** What a picture is judged by. */
export interface PhotoRules {
  judge: (draft: Draft) => Verdict;
  contestName: (id: string | undefined) => string | undefined;
  /** The pledge as signed, word for word. */
  ikrar: readonly PledgePoint[];
  provision: (id: string) => Provision | undefined;
}

interface Props {
  file: File;
  result: PhotoResult;
  rules: PhotoRules;
}

/** What a picture that nothing was found against is told: never that it is fine. */
function clearKey({ seen, looked }: PhotoResult): TextKey {
  if (looked.length === 0) return 'check_photo_unable';
  return seen.length > 0 ? 'check_photo_clear' : 'check_photo_none';
}

/** What was seen in one picture, and what of it the rules have something to say about: as the warning says it. */
export function PhotoReport({ file, result, rules }: Props) {
  const text = useText();
  if (result.refused) return <p class="verdict-line verdict-hint">{text(refusalKeys[result.refused])}</p>;

  const draft: Draft = { activity: 'post', text: '', photo: result.seen };
  const { verdict, findings } = rules.judge(draft);
  const [finding, ...more] = findings;
  const photo = { file, signs: result.seen };
  const signs = markedPhotos([photo], findings)[0]?.signs ?? [];
  const pledged = finding && rules.ikrar.find(({ point }) => point === finding.ikrar);
  return (
    <div class="photo-report">
      <p class={`verdict-line verdict-${finding ? verdict : 'hint'}`}>
        {text(finding ? `check_photo_${verdict}` : clearKey(result))}
      </p>
      {!finding && result.looked.length > 0 && <p>{text('check_photo_unsure')}</p>}
      <PhotoEvidence
        text={text}
        photo={{ file, signs }}
        others={result.seen.filter((sign) => !signs.includes(sign))}
        caption={text('photo_checked')}
      />
      {finding && (
        <>
          <p class="warning-why">{ruleText(text, finding.rule)}</p>
          {pledged && <IkrarCard text={text} pledged={pledged} />}
          <section class="warning-instead">
            <h3>{text('warning_instead')}</h3>
            <p>{ruleText(text, finding.rule, 'instead')}</p>
          </section>
          <Citation
            text={text}
            finding={finding}
            contestName={rules.contestName(finding.contest)}
            provision={rules.provision}
          />
          <MoreFindings
            text={text}
            draft={draft}
            findings={more}
            ikrar={rules.ikrar}
            provision={rules.provision}
          />
        </>
      )}
      <ul class="photo-looked help">
        {file.type.startsWith('video/') && <li>{text('photo_video')}</li>}
        {lookedTexts(text, result).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
