import { language } from '../page-record.ts';

const words = {
  id: {
    compose: 'Apa yang Anda pikirkan, Sari?',
    dialog: 'Buat postingan',
    post: 'Posting',
    comment: 'Tulis komentar…',
    sendComment: 'Komentar',
    like: 'Suka',
    unlike: 'Hapus Suka',
    share: 'Kirim ini ke teman atau posting di profil Anda.',
    shareShort: 'Bagikan',
    close: 'Tutup',
    message: 'Pesan',
    sendMessage: 'Kirim',
    chat: 'Obrolan',
    failed: 'Tidak dapat diposting. Coba lagi.',
  },
  en: {
    compose: "What's on your mind, Sari?",
    dialog: 'Create post',
    post: 'Post',
    comment: 'Write a comment…',
    sendComment: 'Comment',
    like: 'Like',
    unlike: 'Remove Like',
    share: 'Send this to friends or post it on your profile.',
    shareShort: 'Share',
    close: 'Close',
    message: 'Message',
    sendMessage: 'Post',
    chat: 'Chats',
    failed: "Couldn't post. Try again.",
  },
};

export const say = words[language];
