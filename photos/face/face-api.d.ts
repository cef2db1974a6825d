/** What we use of the package. Its own types speak of a browser's window; this runs in a worker. */
declare module '@vladmandic/face-api/dist/face-api.esm.js' {
  export interface Tensor {
    dispose(): void;
  }

  export interface Rect {
    x: number;
    y: number;
    width: number;
    height: number;
  }

  export interface Landmarks {
    shiftBy(x: number, y: number): Landmarks;
    /** The square that the recognition expects, by eyes and mouth. */
    align(detection: null, options: { useDlibAlignment: true }): Rect;
  }

  interface WeightMap {
    readonly [name: string]: Tensor;
  }

  interface Net {
    loadFromWeightMap(weights: WeightMap): void;
  }

  export const nets: {
    ssdMobilenetv1: Net & {
      locateFaces(
        image: Tensor,
        options: { minConfidence: number; maxResults: number },
      ): Promise<{ box: Rect }[]>;
    };
    faceLandmark68Net: Net & { detectLandmarks(face: Tensor): Promise<Landmarks> };
    faceRecognitionNet: Net & { computeFaceDescriptor(face: Tensor): Promise<Float32Array> };
  };

  export const env: {
    setEnv(environment: Readonly<Record<string, unknown>>): void;
  };

  export const tf: {
    env(): { set(flag: string, value: boolean): void };
    setWasmPaths(folder: string): void;
    setBackend(name: 'wasm'): Promise<boolean>;
    ready(): Promise<void>;
    browser: { fromPixels(pixels: ImageData): Tensor };
    io: { decodeWeights(bytes: ArrayBuffer, specs: readonly unknown[]): WeightMap };
    memory(): { numTensors: number };
  };
}
