import ikrar from './ikrar.json' with { type: 'json' };
import { Deck } from './scenario.ts';

/** The scenarios that ship with Ikrar. */
export const deck = Deck.parse(ikrar).scenarios;
