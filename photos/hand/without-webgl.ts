/** The browser has no WebGL, so hands cannot be looked for: not the same as having found none. */
export class WithoutWebGl extends Error {
  override readonly name = 'WithoutWebGl';

  constructor() {
    super('hands are not looked for: this browser has no WebGL');
  }
}
