import { json, type Output, valuesOf } from './kit.ts';

/** For the field "Policy for extensions" of the Google Admin console, which wants each value wrapped. */
export const googleAdmin: Output = {
  path: () => 'google-admin/ikrar.json',
  browser: 'chrome',
  system: 'any',
  how: 'rollout_how_google',
  make: ({ policy }) => json(Object.fromEntries(valuesOf(policy).map(([key, Value]) => [key, { Value }]))),
};
