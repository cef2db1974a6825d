/** What may lie in storage after a broken write, a cleaned profile or another hand; what can lie there together, does. */
export const garbage: { name: string; kept: Record<string, unknown> }[] = [
  {
    name: 'nothing that can be read',
    kept: {
      settings: 'rusak',
      policy: 42,
      texts: ['rusak'],
      logBuffer: { id: -1 },
      logFault: 'rusak',
      guardStates: 7,
      drift: 'x',
    },
  },
  {
    name: 'settings of other kinds, and a policy whose every value is wrong',
    kept: {
      settings: { mode: 7, region: {}, quiet: 'x', hosts: [1], training: { day: 'besok' } },
      policy: {
        state: 'policy',
        at: 1,
        received: {
          mode: 'block',
          locked: 'mode',
          platformsOff: 'x',
          region: 'Banten',
          logDays: -3,
          welcome: 1,
        },
      },
    },
  },
  {
    name: 'an empty policy, and a snapshot that is none',
    kept: { policy: { state: 'policy', at: 1, received: {} }, guard: 'rusak', page: 'rusak' },
  },
  {
    name: 'a snapshot with a broken contest',
    kept: {
      guard: { settings: {}, contests: [{ id: 7 }], day: '' },
      page: { version: '0.0.0', settings: {}, contests: [{ id: 7 }], day: '' },
    },
  },
  { name: 'language and rules of no build', kept: { engine: { version: 'x', modules: { a: 'return (' } } } },
];
