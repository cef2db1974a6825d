import { language } from '../page-record.ts';

const words = {
  id: {
    home: 'Beranda',
    compose: 'Posting',
    placeholder: 'Apa yang sedang hangat dibicarakan?',
    field: 'Teks posting',
    send: 'Posting',
    reply: 'Balas',
    replyPlaceholder: 'Posting balasan Anda',
    close: 'Tutup',
    repost: 'Posting ulang',
    like: 'Suka',
    failed: 'Terjadi kesalahan. Posting tidak terkirim.',
  },
  en: {
    home: 'Home',
    compose: 'Post',
    placeholder: "What's happening?",
    field: 'Post text',
    send: 'Post',
    reply: 'Reply',
    replyPlaceholder: 'Post your reply',
    close: 'Close',
    repost: 'Repost',
    like: 'Like',
    failed: 'Something went wrong. The post was not sent.',
  },
};

export const say = words[language];
