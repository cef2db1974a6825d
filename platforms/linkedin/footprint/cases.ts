import type { FootprintCase } from '../../footprint/footprint-case.ts';

const following: FootprintCase = {
  file: 'following.en.html',
  address: '/mynetwork/network-manager/people-follow/following/',
  whose: 'mine',
  rows: [
    {
      activity: 'follow',
      target: { name: 'Relawan CandraDewi', handle: '@candradewi-contoh' },
      link: '/company/candradewi-contoh/',
      found: true,
    },
    {
      activity: 'follow',
      target: { name: 'Desa Makmur', handle: '@desa-makmur' },
      link: '/in/desa-makmur/',
    },
  ],
};

export const cases: readonly FootprintCase[] = [
  following,
  { ...following, address: '/mynetwork/network-manager/company/?filterType=company' },
  {
    file: 'groups.id.html',
    address: '/groups/',
    whose: 'mine',
    rows: [
      { activity: 'join', target: { name: 'Relawan CandraDewi' }, link: '/groups/111/', found: true },
      { activity: 'join', target: { name: 'Guru Contoh' }, link: '/groups/222/' },
    ],
  },
  {
    file: 'activity.id.html',
    address: '/in/bu-contoh/recent-activity/all/',
    whose: 'unknown',
    rows: [
      {
        activity: 'post',
        text: 'Ayo coblos nomor 1, menangkan CandraDewi!',
        link: '/feed/update/urn:li:activity:700001/',
        found: true,
      },
      {
        activity: 'post',
        text: 'Kerja bakti hari Minggu',
        link: '/feed/update/urn:li:activity:700002/',
      },
    ],
  },
];
