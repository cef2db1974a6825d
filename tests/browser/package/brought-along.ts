/**
 * What libraries bring along, and the few ways out that are meant, by file. But for the page that asks for an agency's
 * pack none of it can go anywhere: the policy of our pages (`connect-src 'self'`) holds their workers as well, and
 * `nothing-leaves.e2e.ts` watches them at work.
 */
export interface BroughtAlong {
  /** Of a file, from the root of the build. */
  file: RegExp;
  /** The words of `reaches` that may stand in it. */
  may: readonly string[];
  why: string;
}

export const broughtAlong: readonly BroughtAlong[] = [
  {
    file: /^content-scripts\/outbox-[\w-]+\.js$/,
    may: ['XMLHttpRequest', 'sendBeacon'],
    why: 'the second gate wraps the page’s own ways of sending',
  },
  {
    file: /^(?:pack-fetch|background)\.js$/,
    may: ['fetch'],
    why: "asks for an agency's signed pack: in Chromium and Edge from a sandboxed page, in Firefox where the build names the address",
  },
  {
    file: /^chunks\/rollout-[\w-]+\.js$/,
    may: ['address'],
    why: 'the rollout files that an admin takes along name stores and formats',
  },
  {
    file: /^chunks\/contests-[\w-]+\.js$/,
    may: ['XMLHttpRequest'],
    why: 'papaparse can download; ours is given text',
  },
  { file: /^photo-text\.js$/, may: ['fetch'], why: 'loads its models from the package' },
  {
    file: /^photo-hand\.js$/,
    may: ['fetch', 'importScripts'],
    why: 'MediaPipe 0.10.21 loads its model and its WebAssembly, whose places we give it',
  },
  {
    file: /^photo-face\.js$/,
    may: ['fetch', 'XMLHttpRequest', 'importScripts', 'address'],
    why: 'face-api carries TensorFlow.js, which can load models from anywhere; ours are given to it as bytes. Addresses are those in its messages',
  },
  {
    file: /^photo\/mediapipe\/vision_wasm_internal\.js$/,
    may: ['fetch', 'XMLHttpRequest', 'importScripts'],
    why: 'Emscripten’s loader of the WebAssembly beside it',
  },
  {
    file: /^photo\/ort\/ort-wasm-simd-threaded\.mjs$/,
    may: ['fetch', 'XMLHttpRequest'],
    why: 'Emscripten’s loader of the WebAssembly beside it',
  },
  {
    file: /^photo\/ort\/ort\.wasm\.min\.mjs$/,
    may: ['fetch', 'address'],
    why: 'loads the WebAssembly beside it; an address in a message',
  },
];
