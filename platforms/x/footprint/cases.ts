import type { FootprintCase } from '../../footprint/footprint-case.ts';

const following: FootprintCase = {
  file: 'following.id.html',
  address: '/warga_contoh/following',
  whose: 'mine',
  rows: [
    {
      activity: 'follow',
      target: { name: 'CandraDewi', handle: '@candradewi_contoh', text: 'Contoh Gemilang Bersama' },
      link: '/candradewi_contoh',
      found: true,
    },
    {
      activity: 'follow',
      target: { name: 'Relawan CandraDewi', handle: '@timcontoh', text: 'Akun pemenangan CandraDewi' },
      link: '/timcontoh',
      found: true,
    },
    {
      activity: 'follow',
      target: { name: 'Pak Tetangga', handle: '@tetangga', text: 'Petani jagung' },
      link: '/tetangga',
    },
  ],
};

export const cases: readonly FootprintCase[] = [
  following,
  { ...following, address: '/relawancontoh/following', whose: 'others' },
  {
    file: 'likes.en.html',
    address: '/warga_contoh/likes',
    whose: 'mine',
    rows: [
      {
        activity: 'like',
        target: {
          name: 'Relawan Contoh',
          handle: '@relawancontoh',
          text: 'Ayo coblos nomor 1, menangkan CandraDewi!',
        },
        link: '/relawancontoh/status/7007',
        found: true,
      },
      {
        activity: 'like',
        target: { name: 'A Neighbour', handle: '@neighbour', text: 'Corn harvest today' },
        link: '/neighbour/status/8001',
      },
    ],
  },
  {
    file: 'profile.id.html',
    address: '/warga_contoh',
    whose: 'mine',
    rows: [
      {
        activity: 'post',
        text: 'Ayo coblos nomor 1, menangkan CandraDewi!',
        link: '/warga_contoh/status/3001',
        found: true,
      },
      {
        activity: 'post',
        text: 'Upacara hari Senin berjalan lancar',
        link: '/warga_contoh/status/3002',
      },
      {
        activity: 'share',
        target: {
          name: 'Relawan Contoh',
          handle: '@relawancontoh',
          text: 'Dukung CandraDewi, coblos nomor 1',
        },
        link: '/relawancontoh/status/7007',
        found: true,
      },
    ],
  },
];
