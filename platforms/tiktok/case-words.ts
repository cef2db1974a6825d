export const harvest = 'Panen jagung lancar ya';
export const cheer = 'Semoga menang nomor 1';
