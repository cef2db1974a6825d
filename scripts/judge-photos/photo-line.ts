import type { Draft } from '../../rules/draft.ts';
import type { Verdict } from '../../rules/verdict.ts';
import type { Look } from '../../tests/browser/photos/inside-photos.ts';

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * What is said of one picture. Without a look there is no verdict; `failed` names what was not looked for.
 * @param file its path, as the person knows it
 */
export function photoLine(file: string, { result, ms }: Look, judge: (draft: Draft) => Verdict): object {
  const { seen, looked, failed, refused, ms: each } = result;
  // A picture at which no reader could look is no clear one.
  const reason = refused ?? (looked.length === 0 ? failed[0]?.reason : undefined);
  if (reason !== undefined) return { file, verdict: null, signals: [], text: '', ms, reason, failed };
  const { verdict, findings } = judge({ activity: 'photo', text: '', photo: seen });
  const signals = seen.map(({ kind, value, confidence, reference, box }) => ({
    kind,
    value,
    confidence: rounded(confidence),
    box: {
      x: rounded(box.x),
      y: rounded(box.y),
      width: rounded(box.width),
      height: rounded(box.height),
    },
    ...(reference && { reference }),
  }));
  const text = seen.filter(({ kind }) => kind === 'text').map(({ value }) => value);
  return { file, verdict, signals, text: text.join('\n'), ms, findings, looked, failed, each };
}
