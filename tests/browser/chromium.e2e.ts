import { actionCases } from './action-cases.ts';
import { launchChromium } from './chromium.ts';
import { gestureCases } from './gesture-cases.ts';
import { ground } from './ground.ts';
import { pageCases } from './page-cases.ts';
import { requestCases } from './request-cases.ts';

const here = ground(launchChromium, 'chrome-mv3-e2e');
gestureCases(here);
requestCases(here);
pageCases(here);
actionCases(here);
