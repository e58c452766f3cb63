import type { ModelShelf, ShelvedModel } from './model-shelf.ts';

const FOLDER = 'watermark-models';
const NAME = /^([0-9a-f]{64})\.onnx$/;

/**
 * Models in the origin-private file system, in a page or a worker. The folder comes with the first model and goes with
 * the last.
 */
export const browserShelf: ModelShelf = {
  list: async () => {
    const folder = await openFolder();
    const models: ShelvedModel[] = [];
    if (folder === null) return models;
    for await (const [name, handle] of folder.entries()) {
      const sha256 = NAME.exec(name)?.[1];
      if (sha256 !== undefined && handle instanceof FileSystemFileHandle) {
        models.push({ sha256, bytes: (await handle.getFile()).size });
      }
    }
    return models;
  },
  put: async (sha256, file) => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER, { create: true });
    const handle = await folder.getFileHandle(`${sha256}.onnx`, { create: true });
    const writable = await handle.createWritable();
    // A file that was only begun is not seen: what is written takes its place when it is closed.
    await file.stream().pipeTo(writable);
  },
  open: async (sha256) => {
    const folder = await openFolder();
    if (folder === null) return null;
    const handle = await folder.getFileHandle(`${sha256}.onnx`).catch(nothing);
    return handle === null ? null : handle.getFile();
  },
  remove: async (sha256) => {
    const folder = await openFolder();
    if (folder === null) return;
    await folder.removeEntry(`${sha256}.onnx`).catch(nothing);
    const rest = await folder.keys().next();
    if (rest.done === true) await (await navigator.storage.getDirectory()).removeEntry(FOLDER);
  },
};

/** Null until there is a model: looking creates nothing. */
async function openFolder(): Promise<FileSystemDirectoryHandle | null> {
  return (await navigator.storage.getDirectory()).getDirectoryHandle(FOLDER).catch(nothing);
}

/** It is not there; anything else fails where it is used. */
function nothing(error: unknown): null {
  if (error instanceof DOMException && error.name === 'NotFoundError') return null;
  throw error;
}
