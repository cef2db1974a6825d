/** LinkedIn's words in Indonesian and English, for what neither its classes nor its icons tell. */
export const words = {
  like: ['Suka', 'Like'],
  /** "Reaction button state: no reaction" */
  unreacted: ['no reaction', 'tidak ada reaksi', 'belum ada reaksi'],
  comment: ['Komentar', 'Komentari', 'Comment'],
  reply: ['Balas', 'Reply'],
  post: ['Posting', 'Post', 'Kirim', 'Bagikan', 'Jadwalkan', 'Schedule'],
  repost: ['Posting ulang', 'Bagikan ulang', 'Repost', 'Repost instantly'],
  undoRepost: ['Hapus', 'Batalkan', 'Undo', 'Delete', 'Remove'],
  follow: ['Ikuti', '+ Ikuti', 'Follow', '+ Follow'],
  connect: ['Hubungkan', 'Connect', 'Terima', 'Accept'],
  reactions: [
    'Celebrate',
    'Support',
    'Love',
    'Insightful',
    'Funny',
    'Rayakan',
    'Dukung',
    'Cinta',
    'Berwawasan',
    'Lucu',
  ],
  join: ['Gabung', 'Bergabung', 'Minta bergabung', 'Join', 'Request to join'],
  attend: ['Hadiri', 'Hadir', 'Ikut serta', 'Attend', 'Register'],
  save: ['Simpan', 'Save'],
} as const;

/** Labels that go on with a name: "Follow A Neighbour". */
export const starts = {
  follow: ['Follow ', 'Ikuti '],
  connect: ['Invite ', 'Undang ', 'Accept ', 'Terima '],
  join: ['Join ', 'Request to join ', 'Gabung ', 'Minta bergabung '],
} as const;

/** Where a name begins and ends in such a label. */
export const aroundName =
  /^(?:Follow|Ikuti|Invite|Undang|Accept|Terima|Request to join|Join|Minta bergabung|Gabung)\s+(.+?)(?:\s+(?:to connect|untuk terhubung|group)|[’']s invitation)?$/;

export const nameOf = (button: Element): string =>
  (button.getAttribute('aria-label') ?? button.textContent ?? '').replace(/\s+/g, ' ').trim();

export const textOf = (element: Element | null | undefined): string =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const isNamed = (button: Element, labels: readonly string[]): boolean =>
  labels.includes(nameOf(button)) || (!button.hasAttribute('aria-label') && labels.includes(textOf(button)));

/** A selector for an icon: by its name in either generation of pages, or by its number where only that is left. */
export const icon = (name: string, token?: number): string =>
  `svg:is([id="${name}"], [data-test-icon="${name}"]${token === undefined ? '' : `, [data-token-id="${token}"]`})`;
