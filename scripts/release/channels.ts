/** A way in which Ikrar reaches machines. Each has ids of its own, so that a machine can tell them apart. */
export interface Channel {
  /** Firefox takes the id from the package. Chromium makes it from the key, and a store gives its own. */
  firefoxId: string;
  /** Who signs the packages and serves their updates: the stores do it themselves, an agency with its own key. */
  served: 'by-store' | 'by-agency';
}

export const channels = {
  store: { firefoxId: 'ikrar@ikrar.id', served: 'by-store' },
  agency: { firefoxId: 'ikrar-instansi@ikrar.id', served: 'by-agency' },
} as const satisfies Record<string, Channel>;

export type ChannelName = keyof typeof channels;

export const isChannel = (name: string): name is ChannelName => Object.hasOwn(channels, name);
