import type { SelfTest } from '../../platforms/gate/self-test.ts';

/** What the popup asks a page's guard. */
export const statusRequest = { type: 'status' } as const;

/** The guard's answer: what its self-test says now. */
export interface GuardStatus extends SelfTest {
  /** False when nothing at all is checked here. */
  guarded: boolean;
  /** As people call it. */
  platform: string;
  /** The platform's id; on a host of the agency's own, the host. */
  place: string;
}
