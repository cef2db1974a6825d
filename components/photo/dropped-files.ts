const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });

/** A folder is read in parts, until one is empty. */
async function within(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (part.length === 0) return all;
    all.push(...part);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await fileOf(entry)];
  if (!isFolder(entry)) return [];
  const inside = await within(entry);
  return (await Promise.all(inside.map(filesIn))).flat();
}

/** The files that were dropped or pasted, those in folders with them. */
export async function filesOf({ items, files }: DataTransfer): Promise<File[]> {
  // Both have to be read at once: they are empty after the event.
  const plain = [...files];
  const entries = [...items].map((item) => item.webkitGetAsEntry?.()).filter((entry) => entry != null);
  if (!entries.some(isFolder)) return plain;
  return (await Promise.all(entries.map(filesIn))).flat();
}

/** A picture or a video by what the system calls it; what it calls nothing may be one. */
export const mayBePhoto = ({ type }: Blob): boolean => type === '' || /^(?:image|video)\//.test(type);
