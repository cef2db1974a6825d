import type { WriteRequest } from '../platform.ts';

export default [] satisfies WriteRequest[];
