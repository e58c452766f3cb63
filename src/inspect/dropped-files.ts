import { MAX_FOLDER_DEPTH, MAX_FOLDER_ENTRIES, MAX_OPEN_FILES } from './limits.ts';

/**
 * The files of a drop, those of dropped folders included, bounded: a folder may hold a whole disk. Must be called while
 * the drop is being handled, before anything is waited for.
 */
export function droppedFiles(carried: DataTransfer): Promise<readonly File[]> {
  const entries = [...carried.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // What is no entry of a file system (made by a script, or by a browser without them) comes as plain files.
  if (entries.length === 0) return Promise.resolve([...carried.files].slice(0, MAX_OPEN_FILES));
  return filesIn(entries);
}

async function filesIn(roots: readonly FileSystemEntry[]): Promise<readonly File[]> {
  const files: File[] = [];
  let left = MAX_FOLDER_ENTRIES;
  const visit = async (entry: FileSystemEntry, depth: number): Promise<void> => {
    if (files.length >= MAX_OPEN_FILES || left-- <= 0) return;
    if (isFile(entry)) {
      const file = await new Promise<File | null>((resolve) => entry.file(resolve, () => resolve(null)));
      if (file !== null) files.push(file);
    } else if (isFolder(entry) && depth < MAX_FOLDER_DEPTH) {
      for (const inner of await entriesOf(entry)) await visit(inner, depth + 1);
    }
  };
  for (const entry of roots) await visit(entry, 0);
  return files;
}

/** A reader gives a part of the folder at a time, and none at its end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const part = await new Promise<readonly FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (part.length === 0 || all.length >= MAX_FOLDER_ENTRIES) return all;
    all.push(...part);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
