// What a reader drops or chooses, as a list of files. Which of a folder's files are read, the checker says.

const MOST = 50_000; // files

/** @param {FileList} list @returns {Input[]} */
export const chosen = (list) => [...list].map((file) => input(file.webkitRelativePath || file.name, file, !file.webkitRelativePath));

/**
 * Must be called while the event is handled: the browser forgets what was dropped afterwards.
 * @param {DataTransfer} dropped
 * @returns {Promise<Input[]>}
 */
export async function dropped({ items, files }) {
  const entries = [...items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (!entries.length) return chosen(files);
  /** @type {Input[]} */
  const found = [];
  for (const entry of entries) await collect(entry, found, true);
  return found;
}

/**
 * @param {FileSystemEntry} entry
 * @param {Input[]} found
 * @param {boolean} named
 */
async function collect(entry, found, named) {
  if (found.length >= MOST) return;
  if (entry.isFile) found.push(input(entry.fullPath, await fileOf(entry), named));
  else if (named || !entry.name.startsWith(".")) { // not the thousands of files of .git
    const reader = readerOf(entry);
    for (let some = await read(reader); some.length; some = await read(reader)) for (const one of some) await collect(one, found, false);
  }
}

/** @param {FileSystemEntry} entry @returns {Promise<File>} */
const fileOf = (entry) => new Promise((done, failed) => /** @type {FileSystemFileEntry} */ (entry).file(done, failed));

/** @param {FileSystemEntry} entry */
const readerOf = (entry) => /** @type {FileSystemDirectoryEntry} */ (entry).createReader();

/** @param {FileSystemDirectoryReader} reader @returns {Promise<FileSystemEntry[]>} */
const read = (reader) => new Promise((done, failed) => reader.readEntries(done, failed));

/**
 * @param {string} path
 * @param {File} content
 * @param {boolean} named
 * @returns {Input}
 */
const input = (path, content, named) => ({ path: path.split("/").filter((part) => part && part !== "." && part !== "..").join("/"), content, named });

/** @param {Input[]} inputs */
export function said(inputs) {
  const folders = new Set(inputs.filter(({ named }) => !named).map(({ path }) => path.split("/")[0]));
  const alone = inputs.filter(({ named }) => named).map(({ path }) => path);
  const names = [...[...folders].map((name) => `the folder ${name}`), ...(alone.length > 4 ? [...alone.slice(0, 3), `${alone.length - 3} more files`] : alone)];
  return names.join(", ");
}
