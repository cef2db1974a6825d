const media = /^(?:image|video)\//;
/** Some systems know no type for these. */
const mediaName = /\.(?:jpe?g|png|gif|webp|avif|hei[cf]|bmp|mp4|m4v|mov|webm)$/i;

/** The pictures and videos that an event attaches: chosen in an input, dropped or pasted. */
export function attachedFiles(event: Event): File[] {
  const files = filesOf(event);
  return files ? [...files].filter(({ type, name }) => media.test(type || '') || mediaName.test(name)) : [];
}

function filesOf(event: Event): FileList | null | undefined {
  if (event.type === 'change') {
    const [input] = event.composedPath();
    return input instanceof HTMLInputElement ? input.files : undefined;
  }
  if (event.type === 'drop') return event instanceof DragEvent ? event.dataTransfer?.files : undefined;
  if (event.type === 'paste') return event instanceof ClipboardEvent ? event.clipboardData?.files : undefined;
  return undefined;
}
