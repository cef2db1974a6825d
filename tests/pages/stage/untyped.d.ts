/** The version of Quill that sites still run comes without types. */
declare module 'quill' {
  export default class Quill {
    constructor(container: Element);
    root: HTMLElement;
    setText(text: string): void;
  }
}
