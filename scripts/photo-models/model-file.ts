/**
 * One file that a reader needs beside its code, as the package carries it. Each kind has a module here (`text.ts`,
 * `hand.ts`, `face.ts`) that exports `files: ModelFiles`; `index.ts` collects them, checks every hash and hands them to
 * the build.
 */
export interface ModelFile {
  /** Below `photo/` in the package, as the reader asks for it: `asset('ort/ort.wasm')`, `asset('models/det.onnx')`. */
  path: string;
  /** Of what is packaged, in hexadecimal. A build whose file differs fails. */
  sha256: string;
  /** Either where the file lies as it is (absolute), or what was made of others. */
  from: { source: string } | { contents: Uint8Array };
}

/**
 * What one kind needs.
 * @param root of the repository
 * @param cache folder for what takes long to make; it exists, outlives builds, and may be empty
 */
export type ModelFiles = (root: string, cache: string) => Promise<ModelFile[]>;
