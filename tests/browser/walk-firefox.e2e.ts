import { gestureCells, oneOfEach, requestCells, stages } from './cells.ts';
import { launchFirefox } from './firefox.ts';
import { ground } from './ground.ts';
import { chats, privateCases } from './private-cases.ts';
import { training } from './texts.ts';
import { walkGestures, walkRequests } from './walk-cases.ts';

// One gesture and one request for each platform and kind of activity: the adapters are the same in both browsers.
const here = ground(launchFirefox, 'firefox-mv3-e2e', { settings: { ...training, logText: true }, stages });
walkGestures(here, oneOfEach(gestureCells));
walkRequests(here, oneOfEach(requestCells));
privateCases(here, chats);
