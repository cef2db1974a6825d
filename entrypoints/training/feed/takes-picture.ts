/** What a form takes besides words, as sites do: a picture that is dropped on it or pasted into it. */
export function takesPicture(onPicture: (picture: File) => void) {
  const take = (event: Event, data: DataTransfer | null) => {
    const picture = [...(data?.files ?? [])].find(({ type }) => type.startsWith('image/'));
    if (!picture) return;
    event.preventDefault();
    // Else the rest of the page, which takes pictures as well, would take it too.
    event.stopPropagation();
    onPicture(picture);
  };
  return {
    onPaste: (event: ClipboardEvent) => take(event, event.clipboardData),
    onDrop: (event: DragEvent) => take(event, event.dataTransfer),
  };
}
