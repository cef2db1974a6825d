interface Props {
  label: string;
  accept: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ label, accept, disabled = false, onFile }: Props) {
  return (
    <label class={disabled ? 'button file-button file-button-off' : 'button file-button'}>
      <input
        type="file"
        class="hidden"
        accept={accept}
        disabled={disabled}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen once more after it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      {label}
    </label>
  );
}
