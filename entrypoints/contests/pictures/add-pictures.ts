import type { DraftPicture, Images } from '../draft/draft.ts';
import { type PictureFault, shrunk } from './shrink.ts';

/** A file that was not taken. */
export interface Refused {
  file: string;
  fault: PictureFault;
}

/**
 * Pictures of one person or emblem, made fit for a pack, one after the other: each is decoded whole.
 * @param place whom they show
 */
export async function addPictures(
  files: readonly File[],
  place: Omit<DraftPicture, 'id'>,
): Promise<{ added: DraftPicture[]; images: Images; refused: Refused[] }> {
  const added: DraftPicture[] = [];
  const images = new Map<string, string>();
  const refused: Refused[] = [];
  for (const file of files) {
    const result = await shrunk(file, place.of);
    if (typeof result === 'string') refused.push({ file: file.name, fault: result });
    else {
      const id = crypto.randomUUID();
      added.push({ id, ...place });
      images.set(id, result.image);
    }
  }
  return { added, images, refused };
}
