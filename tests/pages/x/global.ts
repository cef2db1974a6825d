// draft-js 0.11 reads `global` while it loads, so this has to be imported before it.
window.global = window;

export {};
