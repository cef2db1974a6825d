import { browser } from 'wxt/browser';
import { answerOver } from '../../photos/line.ts';
import { channelLine, photoPort, portLine } from '../pages/photo-lines.ts';
import { learningPort } from './learning-line.ts';
import { fetchInFrame, packPort } from './pack-frame.ts';
import { createPhotos } from './photos.ts';
import { referencesFrom, referencesRequest } from './references.ts';
import { situationFrom, situationRequest } from './situation.ts';
import { teach } from './teach.ts';

const fault = (error: unknown) => console.error('Ikrar:', error);

const photos = createPhotos({
  references: async () => referencesFrom(await browser.runtime.sendMessage(referencesRequest)),
  situation: async () => situationFrom(await browser.runtime.sendMessage(situationRequest)),
  // Asked for again, the background makes a new page.
  onRest: () => window.close(),
});

if (import.meta.env.BROWSER === 'firefox') {
  // The background looks itself; two would answer.
} else if (window === window.top) {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name === photoPort) answerOver(portLine(port), photos, fault);
    if (port.name === learningPort) teach(portLine(port), photos, fault);
    if (port.name === packPort) fetchInFrame(portLine(port), photos.stay);
  });
} else {
  // In a frame that the guard has put into its page, where messages carry no files.
  window.addEventListener('message', ({ source, ports: [port] }) => {
    if (source !== window.parent || !port) return;
    answerOver(channelLine(port), photos, fault);
    // A greeting: only now does the other side know that we are here.
    port.postMessage(null);
  });
}
