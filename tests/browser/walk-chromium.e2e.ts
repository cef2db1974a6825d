import { gestureCells, requestCells, stages } from './cells.ts';
import { launchChromium } from './chromium.ts';
import { ground } from './ground.ts';
import { boxes, privateCases } from './private-cases.ts';
import { training } from './texts.ts';
import { walkGestures, walkRequests } from './walk-cases.ts';

// Every cell of the table platform × activity × gate.
const here = ground(launchChromium, 'chrome-mv3-e2e', { settings: { ...training, logText: true }, stages });
walkGestures(here, gestureCells);
walkRequests(here, requestCells);
privateCases(here, boxes);
