import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface ChooseProperties {
  readonly label: string;
  /** What tests and shortcuts find it by. */
  readonly action: string;
  readonly primary?: boolean;
  /** Kinds of file, as the `accept` of an input names them; all where it is left out. */
  readonly accept?: string;
  readonly multiple?: boolean;
  /** A whole folder instead of single files. */
  readonly folder?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button for the browser's own chooser of files, or of a folder with all that is in it. */
export function ChooseFiles({
  label,
  action,
  primary = false,
  accept,
  multiple = false,
  folder = false,
  onFiles,
}: ChooseProperties): JSX.Element {
  const id = useId();
  const chosen = (input: HTMLInputElement): void => {
    const files = [...(input.files ?? [])];
    input.value = ''; // the same file may be chosen again
    if (files.length > 0) onFiles(files);
  };
  return (
    <span class="choose-files">
      <input
        id={id}
        class="visually-hidden"
        type="file"
        data-action={action}
        multiple={multiple}
        {...(accept === undefined ? {} : { accept })}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={(event) => chosen(event.currentTarget)}
      />
      <label for={id} class={primary ? 'button primary' : 'button'}>
        {label}
      </label>
    </span>
  );
}
