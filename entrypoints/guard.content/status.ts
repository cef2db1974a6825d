/** What the popup asks a page's guard. */
export const statusRequest = { type: 'status' } as const;

/** The guard's answer: is this page guarded, and if not, why. */
export interface GuardStatus {
  guarded: boolean;
  platform: string;
  reason?: 'off' | 'fault';
}
