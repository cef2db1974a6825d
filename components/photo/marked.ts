import type { Box } from '../../photos/seen.ts';
import type { PhotoSign } from '../../rules/draft.ts';
import type { Finding } from '../../rules/verdict.ts';

/** A picture of a draft with what was seen in it; the pictures' signs, one after another, are `Draft.photo`. */
export interface PhotoView {
  file: File;
  signs: readonly (PhotoSign & { box: Box })[];
}

/** The pictures that findings stand on, each with those of its signs that weigh. */
export function markedPhotos(photos: readonly PhotoView[], findings: readonly Finding[]): PhotoView[] {
  const spans = findings.flatMap(({ evidence }) => evidence.filter(({ part }) => part === 'photo'));
  let before = 0;
  return photos.flatMap(({ file, signs }) => {
    const first = before;
    before += signs.length;
    const weighing = signs.filter((_, at) =>
      spans.some(({ start, end }) => start <= first + at && first + at < end),
    );
    return weighing.length > 0 ? [{ file, signs: weighing }] : [];
  });
}
