import type { FootprintCase } from '../../footprint/footprint-case.ts';

const followed: FootprintCase = {
  file: 'pages.id.html',
  address: '/pages/?category=liked',
  whose: 'mine',
  rows: [
    {
      activity: 'follow',
      target: { name: 'Relawan CandraDewi', handle: '@candradewi.contoh' },
      link: '/candradewi.contoh',
      found: true,
    },
    { activity: 'follow', target: { name: 'Desa Makmur', handle: '@desa.makmur' }, link: '/desa.makmur' },
  ],
};

const profile: FootprintCase = {
  file: 'profile.id.html',
  address: '/bu.contoh',
  whose: 'mine',
  rows: [
    {
      activity: 'post',
      text: 'Ayo coblos nomor 1, menangkan CandraDewi!',
      link: '/bu.contoh/posts/1001',
      found: true,
    },
    { activity: 'post', text: 'Upacara hari Senin berjalan lancar', link: '/bu.contoh/posts/1002' },
  ],
};

export const cases: readonly FootprintCase[] = [
  followed,
  { ...followed, address: '/bu.contoh/following', whose: 'unknown' },
  { ...followed, address: '/profile.php?id=100012345678&sk=following', whose: 'unknown' },
  {
    file: 'groups.en.html',
    address: '/groups/joins/?nav_source=tab',
    whose: 'mine',
    rows: [
      { activity: 'join', target: { name: 'Relawan CandraDewi' }, link: '/groups/111/', found: true },
      { activity: 'join', target: { name: 'Guru Contoh' }, link: '/groups/222/' },
    ],
  },
  profile,
  { file: 'profile.id.html', address: '/profile.php?id=100012345678', whose: 'mine', rows: [] },
];
