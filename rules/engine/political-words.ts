import * as words from '../language/politics.ts';
import * as race from '../language/race.ts';
import { wordSet } from '../language/word-set.ts';

// Told in `language/politics`; read when first asked for.
export const officeWords = wordSet(words.officeWords);
export const electionWords = wordSet(words.electionWords);
export const partyWords = wordSet(words.partyWords);
export const partyVerbs = wordSet(words.partyVerbs);
export const tagSupport = wordSet(words.tagSupport);
export const tagAttack = wordSet(words.tagAttack);
export const noDeed = wordSet(words.noDeed);
export const ministry = wordSet(words.ministry);
export const titles = wordSet(words.titles);
export const ofPeople = wordSet(words.ofPeople);
export const voteVerbs = wordSet(words.voteVerbs);
export const pairLeads = wordSet(words.pairLeads);
export const sloganLeads = wordSet(words.sloganLeads);
export const politicsWords = wordSet(words.politicsWords);
export const voteCalls = wordSet(words.voteCalls);
export const unlistedLeads = wordSet(`${words.voteCalls} ${words.unlistedLeads}`);
/** Every word of every post is asked for these. */
export const electoralWords = wordSet(`${words.electionWords} ${words.officeWords} ${words.voteCalls}`);
export const voteWords = wordSet(words.voteWords);
export const tagVote = wordSet(words.tagVote);
export const pronouns = wordSet(words.pronouns);
export const placeGlue = wordSet(words.placeGlue);
export const raceWords = wordSet(race.raceWords);
export const regentWords = wordSet(race.regentWords);
export const presidentWords = wordSet(race.presidentWords);
export const publicAccounts: ReadonlySet<string> = new Set(words.publicAccounts.split(' '));
