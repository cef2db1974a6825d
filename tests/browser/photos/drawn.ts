import type { Tab } from '../driver.ts';

/** A picture with a colour in each of its four quarters. */
export interface Drawing {
  width: number;
  height: number;
  colours: readonly [string, string, string, string];
}

const bytesOf = (address: string): Buffer => Buffer.from(address.split(',')[1] ?? '', 'base64');

/** A picture as the tab's browser encodes it. */
export async function drawn(tab: Tab, drawing: Drawing, type = 'image/jpeg'): Promise<Buffer> {
  const address = await tab.evaluate(
    ({ width, height, colours, as }) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width, height });
      const pen = canvas.getContext('2d');
      if (!pen) throw new Error('no canvas');
      for (const [at, colour] of colours.entries()) {
        pen.fillStyle = colour;
        pen.fillRect(((at % 2) * width) / 2, (Math.floor(at / 2) * height) / 2, width / 2, height / 2);
      }
      return canvas.toDataURL(as, 0.9);
    },
    { ...drawing, as: type },
  );
  return bytesOf(address);
}

/** A video of about a second: a third of it red, the rest blue. */
export async function filmed(tab: Tab): Promise<Buffer> {
  const address = await tab.evaluate(async () => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 320, height: 240 });
    const pen = canvas.getContext('2d');
    if (!pen) throw new Error('no canvas');
    const recorder = new MediaRecorder(canvas.captureStream(), { mimeType: 'video/webm' });
    const recorded = new Promise<Blob>((resolve) => {
      recorder.ondataavailable = ({ data }) => resolve(data);
    });
    recorder.start();
    const begun = performance.now();
    await new Promise<void>((resolve) => {
      const draw = () => {
        const time = performance.now() - begun;
        pen.fillStyle = time < 300 ? '#f00' : '#00f';
        pen.fillRect(0, 0, 320, 240);
        if (time < 900) requestAnimationFrame(draw);
        else resolve();
      };
      draw();
    });
    recorder.stop();
    const reader = new FileReader();
    reader.readAsDataURL(await recorded);
    await new Promise((resolve) => {
      reader.onload = resolve;
    });
    return typeof reader.result === 'string' ? reader.result : '';
  });
  return bytesOf(address);
}
