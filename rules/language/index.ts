import type { cueSignals } from '../signal.ts';
import { attack } from './attack.ts';
import { blame } from './blame.ts';
import { call } from './call.ts';
import { celebrate } from './celebrate.ts';
import { colloquialMock, colloquialSupport, unnamed } from './colloquial.ts';
import { favour } from './favour.ts';
import { hate } from './hate.ts';
import { hoax } from './hoax.ts';
import { idCardSupport } from './id-card-support.ts';
import { invite } from './invite.ts';
import { jeer } from './jeer.ts';
import { localFavour, localMock, localReject, localSupport } from './local.ts';
import { membership } from './membership.ts';
import { mobilise } from './mobilise.ts';
import { mock } from './mock.ts';
import { mockingNames } from './mocking-names.ts';
import { money } from './money.ts';
import { praise } from './praise.ts';
import { programme } from './programme.ts';
import { rally } from './rally.ts';
import { reject } from './reject.ts';
import { selfCandidacy } from './self-candidacy.ts';
import { support } from './support.ts';
import { taunt } from './taunt.ts';
import { team } from './team.ts';
import { threat } from './threat.ts';
import { vow } from './vow.ts';
import { win } from './win.ts';

/** The phrases of every cue, one a line; the notation is that of `engine/phrase`. */
export const cues: Readonly<Record<(typeof cueSignals)[number], string>> = {
  support: support + vow + localSupport + colloquialSupport,
  praise,
  win,
  call,
  attack: attack + blame,
  favour: favour + localFavour,
  mock: mock + mockingNames + localMock + colloquialMock,
  jeer,
  taunt: taunt + unnamed,
  reject: reject + localReject,
  mobilise,
  threat,
  money,
  hate,
  hoax,
  membership,
  team,
  'id-card-support': idCardSupport,
  'self-candidacy': selfCandidacy,
  programme,
  rally,
  invite,
  celebrate,
};
