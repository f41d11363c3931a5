// Runs the checker, in a worker, so that the page stays quick. All that it loads are the site's own files. Their addresses change
// with their content, so the browser's cache need not ask whether they are still the same.

const FOLDER = new URL("check/", import.meta.url);
const READER = "/reader"; // where Python finds the reader's files, one at a time

/** @type {Promise<Python> | undefined} */
let python;
/** @type {Session | undefined} */
let session;

/** @param {ToPage} message */
const say = (message) => self.postMessage(message);
self.onmessage = ({ data }) => {
  const job = data.kind === "check" ? check(data) : report(data);
  job.catch((error) => say({ kind: "failed", what: error instanceof Error ? error.message : String(error) }));
};

/** @param {CheckAsked} asked */
async function check({ built, inputs, target, home }) {
  const { FS, globals, runPython } = await (python ??= load(built));
  session?.destroy();
  globals.set("asked", [target, home]);
  const made = (session = runPython("from keras_check.in_browser import Session; Session(*asked)"));
  say({ kind: "reading", done: 0, total: inputs.length });
  let said = performance.now();
  for (const [done, input] of inputs.entries()) {
    await checkOne(FS, made, input);
    if (performance.now() - said < 100) continue;
    say({ kind: "reading", done: done + 1, total: inputs.length });
    said = performance.now();
  }
  say({ kind: "done", ...JSON.parse(made.ended()) });
}

/**
 * @param {Python["FS"]} FS
 * @param {Session} made
 * @param {Input} input
 */
async function checkOne(FS, made, { path, content, named }) {
  if (!named && !made.wanted(path)) return;
  const answer = (/** @type {string} */ text) => say({ kind: "answer", answer: JSON.parse(text) });
  const size = typeof content === "string" ? content.length : content.size;
  const refused = made.refused(path, size);
  if (refused) return answer(refused);
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : await bytesOf(content);
  const place = `${READER}/${path}`;
  FS.mkdirTree(place.slice(0, place.lastIndexOf("/")));
  FS.writeFile(place, bytes ?? new Uint8Array());
  try {
    if (bytes) for (const text of made.answers(path)) answer(text);
    else answer(made.unreadable(path));
  } finally {
    FS.unlink(place);
  }
}

/**
 * None if the file has been moved or changed since the reader chose it.
 * @param {File} file
 */
const bytesOf = (file) => file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);

/** @param {ReportAsked} asked */
async function report({ form }) {
  if (session) say({ kind: "report", form, text: session.report(form) });
}

/**
 * @param {Built} built
 * @returns {Promise<Python>}
 */
async function load({ engine, python: folder, lock, files }) {
  const total = files.reduce((sum, [, , transferred]) => sum + transferred, 0);
  let loaded = 0;
  const count = (/** @type {number} */ bytes) => {
    loaded += bytes;
    say(loaded < 0.999 * total ? { kind: "loading", loaded, total } : { kind: "starting" });
  };
  /** @type {Map<string, Promise<Response>>} */
  const arriving = new Map();
  for (const [path, size, transferred] of files) {
    const address = new URL(path, FOLDER).href;
    if (path.endsWith(".mjs")) import(address).then(() => count(transferred), () => {}); // who imports it again is told
    else arriving.set(address, fetched(address, (bytes) => count((bytes * transferred) / size)));
  }
  const ask = self.fetch;
  self.fetch = (what, options) => arriving.get(String(what)) ?? ask(what, options);
  const index = new URL(folder, FOLDER).href;
  const { loadPyodide } = await import(`${index}pyodide.mjs`);
  const [made, archive] = await Promise.all([
    loadPyodide({ indexURL: index, lockFileContents: JSON.stringify(lock) }),
    arriving.get(new URL(engine, FOLDER).href)?.then((response) => response.arrayBuffer()),
  ]);
  self.fetch = ask;
  made.unpackArchive(archive, "zip", { extractDir: "/engine" });
  made.FS.mkdirTree(READER);
  made.runPython(`import os, sys; sys.path.insert(0, "/engine"); os.chdir("${READER}")`);
  return made;
}

/**
 * @param {string} address
 * @param {(bytes: number) => void} count
 */
async function fetched(address, count) {
  const response = await fetch(address, { cache: "force-cache" });
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  const counted = response.clone().body?.getReader(); // the other half is compiled while it arrives
  const read = async () => {
    for (let part = await counted?.read(); part?.value; part = await counted?.read()) count(part.value.byteLength);
  };
  read().catch(() => {}); // who reads the other half is told
  return response;
}
