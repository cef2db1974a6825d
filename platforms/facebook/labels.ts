/** Facebook's words in Indonesian and English, exactly as its buttons carry them. The markup itself names only a few. */
export const words = {
  like: ['Suka', 'Like', 'Sukai'],
  react: ['Tanggapi', 'Beri tanggapan', 'React'],
  comment: [
    'Komentar',
    'Comment',
    'Posting komentar',
    'Post comment',
    'Kirim komentar',
    'Send comment',
    'Komentari',
  ],
  reply: ['Balas', 'Tulis balasan', 'Reply', 'Write a reply', 'Write a public reply'],
  post: [
    'Posting',
    'Post',
    'Kirim',
    'Submit',
    'Publikasikan',
    'Publish',
    'Jadwalkan',
    'Schedule',
    'Simpan',
    'Save',
    'Kirim postingan buat persetujuan admin',
    'Submit a post for admin approval',
  ],
  /** End a step of a dialog, and send nothing. */
  onward: [
    'Berikutnya',
    'Selanjutnya',
    'Lanjutkan',
    'Next',
    'Continue',
    'Selesai',
    'Done',
    'Batal',
    'Cancel',
    'Tutup',
    'Close',
  ],
  share: [
    'Kirim ini ke teman atau posting di profil Anda.',
    'Send this to friends or post it on your profile.',
    'Bagikan',
    'Share',
  ],
  shareNow: ['Bagikan sekarang', 'Share now', 'Bagikan ke cerita Anda', 'Share to your story'],
  story: ['Bagikan ke Cerita', 'Bagikan ke cerita', 'Share to story', 'Share to Story'],
  reel: ['Posting', 'Post', 'Publikasikan', 'Publish', 'Bagikan reel', 'Share reel'],
  live: [
    'Siarkan langsung',
    'Siarkan Langsung',
    'Mulai siaran langsung',
    'Go live',
    'Go Live',
    'Start live video',
  ],
  follow: [
    'Ikuti',
    'Ikuti balik',
    'Ikuti juga',
    'Follow',
    'Follow back',
    'Follow Back',
    'Tambah teman',
    'Tambah Teman',
    'Tambahkan teman',
    'Tambahkan sebagai teman',
    'Add friend',
    'Add Friend',
    'Langganan',
    'Subscribe',
  ],
  confirm: ['Konfirmasi', 'Confirm'],
  decline: ['Hapus', 'Delete', 'Hapus permintaan', 'Delete request'],
  joinGroup: ['Gabung ke grup', 'Gabung ke Grup', 'Gabung grup', 'Gabung Grup', 'Join group', 'Join Group'],
  /** Also said of calls and rooms: only where a group is near. */
  join: ['Gabung', 'Bergabung', 'Minta bergabung', 'Join', 'Request to join'],
  rsvp: ['Tertarik', 'Hadir', 'Akan hadir', 'Saya akan hadir', 'Interested', 'Going', "I'm going"],
  save: ['Simpan', 'Save'],
  picture: ['Pilih foto profil', 'Perbarui foto profil', 'Choose profile picture', 'Update profile picture'],
} as const;

/** How a box for a new post, inline on a group's page, differs from a box for a comment. */
export const postPlaceholders = [
  'Buat postingan',
  'Tulis sesuatu',
  'Mulai diskusi',
  'Kirim postingan',
  'Apa yang Anda pikirkan',
  'Create a p',
  'Write something',
  'Start a discussion',
  'Submit a',
  "What's on your mind",
  'What’s on your mind',
];

/** How buttons begin that take a reaction back, or only change it; in languages whose other words are not listed too. */
export const takesBack =
  /^(?:hapus|batal|ubah|remove|unlike|undo|change|remover|quitar|descurtir|ya no|je n|modifier|non mi|убрать|удалить|видалити|скасувати|bỏ|gỡ)/i;

/** A selector for buttons with exactly one of these labels: "Suka: 12 orang" only counts. */
export const labelled = (labels: readonly string[]): string =>
  `[role="button"]:is(${labels.map((label) => `[aria-label=${JSON.stringify(label)}]`).join(', ')})`;

/** What a button is called: its label, else the words on it. */
export const nameOf = (button: Element): string =>
  (button.getAttribute('aria-label') ?? button.textContent ?? '').trim();

export const isNamed = (button: Element, labels: readonly string[]): boolean =>
  labels.includes(nameOf(button));
