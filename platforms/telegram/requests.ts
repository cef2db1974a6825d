import type { WriteRequest } from '../platform.ts';

/** None: everything goes out encrypted, over a WebSocket in a worker. The first gate stands alone here. */
export default [] satisfies WriteRequest[];
