import { useEffect } from 'preact/hooks';
import { typedAddresses } from './typed-addresses.ts';

/**
 * What is pasted anywhere but into a field: files are opened, addresses are shown first, since fetching them tells their
 * hosts.
 */
export function usePasted(onFiles: (files: readonly File[]) => void, onText: (text: string) => void): void {
  useEffect(() => {
    const pasted = (event: ClipboardEvent): void => {
      const at = event.target;
      if (event.clipboardData === null || (at instanceof Element && at.closest('input, textarea, dialog') !== null))
        return;
      const files = [...event.clipboardData.files];
      const addresses = typedAddresses(event.clipboardData.getData('text/plain'));
      if (files.length > 0) onFiles(files);
      else if (addresses.length > 0) onText(addresses.join('\n'));
      else return;
      event.preventDefault();
    };
    document.addEventListener('paste', pasted);
    return () => document.removeEventListener('paste', pasted);
  }, [onFiles, onText]);
}
