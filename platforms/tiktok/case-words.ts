export const partisan = 'Ayo coblos nomor 1, menangkan CandraDewi!';
export const harvest = 'Panen jagung lancar ya';
export const cheer = 'Semoga menang nomor 1';
export const like = (target: object) => ({ activity: 'like', text: '', target }) as const;
export const share = (target: object) => ({ activity: 'share', text: '', target }) as const;
export const follow = (target: object) => ({ activity: 'follow', text: '', target }) as const;
export const comment = (text: string, target: object) => ({ activity: 'comment', text, target }) as const;
