import { type Cases, campaignPost } from './cases.ts';

export const reaction: Readonly<Record<string, Cases>> = {
  'suka-konten-kampanye': {
    activity: 'like',
    target: campaignPost,
    met: [''],
    ordinary: [''],
    ordinaryTarget: { name: 'Teman', text: 'Ayo dukung produk lokal, mantap!' },
  },
  'suka-konten-calon-nonkampanye': {
    activity: 'like',
    target: { handle: '@candracontohari', text: 'Jalan pagi.' },
    met: [''],
    ordinary: [''],
    ordinaryTarget: { handle: '@candra_lain', text: 'Jalan pagi.' },
  },
  'ikuti-akun-pemenangan': {
    activity: 'follow',
    target: { handle: '@rangsinta_contoh' },
    met: [''],
    ordinary: [''],
    ordinaryTarget: { name: 'KPU RI', handle: '@KPU_ID' },
  },
  'ikuti-akun-calon': {
    activity: 'follow',
    target: { handle: 'dewiumpamawati', name: 'Dewi' },
    met: [''],
    ordinary: [''],
    ordinaryTarget: { name: 'Dewi Lestari Bakery', handle: 'dewibakery' },
  },
  'gabung-grup-pemenangan': {
    activity: 'join',
    target: { name: 'Tim Pemenangan Rangga-Sinta' },
    met: [''],
    ordinary: [''],
    ordinaryTarget: { name: 'Relawan Banjir Kota Uji' },
  },
};
