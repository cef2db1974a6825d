/** What the reader's worker answered to a picture, or that it cannot look. */
export interface Answer {
  type: string;
  message?: string;
  seen?: { value: string; box: { x: number; y: number; width: number; height: number } }[];
}

/** Runs in a page of the extension: starts the reader's worker and has it look at each picture (addresses). */
export async function askHands(pictures: readonly string[]): Promise<Answer[]> {
  const worker = new Worker('/photo-hand.js');
  const next = () =>
    new Promise<Answer>((resolve, reject) => {
      worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    });
  const answers = [await next()];
  if (answers[0]?.type === 'ready') {
    for (const [id, address] of pictures.entries()) {
      const image = new Image();
      image.src = address;
      await image.decode();
      const picture = await createImageBitmap(image);
      const answer = next();
      const references = { faces: [], emblems: [] };
      worker.postMessage({ type: 'look', id, picture: { full: picture, small: picture }, references });
      answers.push(await answer);
    }
  }
  worker.terminate();
  return answers;
}
