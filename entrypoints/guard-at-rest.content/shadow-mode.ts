/** Closed to the page; open only in the e2e build, whose tests must look inside. */
export const shadowMode: ShadowRootMode = import.meta.env.MODE === 'e2e' ? 'open' : 'closed';
