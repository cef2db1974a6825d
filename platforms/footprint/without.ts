/** Platforms on which Jejak has nothing to look at, and why. */
export const without: Readonly<Record<string, string>> = {
  whatsapp:
    'what is written there lies in chats; a list of one’s groups and channels cannot be told from that of one’s private chats, which are never read',
  telegram:
    'what is written there lies in chats; a list of one’s groups and channels cannot be told from that of one’s private chats, which are never read',
};
