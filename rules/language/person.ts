/** Who speaks in a post, and to whom; words for the model's shapes. */
export const person = {
  speaker: 'saya kami kita',
  spokenTo: 'kamu anda lu lo kalian kau ente elo elu',
} as const;
