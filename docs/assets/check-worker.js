// Runs the checker, in a worker, so that the page stays quick. All that it loads are the site's own files. Their addresses change
// with their content, so the browser's cache need not ask whether they are still the same.

const FOLDER = new URL("check/", import.meta.url);
const OFTEN = 100; // milliseconds between two words on the progress
const READER = "/reader"; // where Python finds the reader's files
const START = `
import os, shutil
os.chdir("/")
shutil.rmtree("${READER}", ignore_errors=True)
os.mkdir("${READER}")
os.chdir("${READER}")
from keras_check.in_browser import Session
Session(*asked)`;
const MOST_RESTARTS = 5; // in one check

/** @type {Promise<Python> | undefined} */
let python;
/** @type {Run | undefined} */
let run;

/** @param {ToPage} message */
const say = (message) => self.postMessage(message);
self.onmessage = ({ data }) => {
  const job = data.kind === "check" ? (run = new Run(data)).all() : run?.report(data);
  job?.catch((error) => say({ kind: "failed", what: error instanceof Error ? error.message : String(error) }));
};

/** One check of all that the reader chose. */
class Run {
  /** @param {CheckAsked} asked */
  constructor(asked) {
    this.asked = asked;
    this.inputs = asked.inputs.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    /** What has been answered, for Python to be told if it has to start anew. @type {string[]} */
    this.answered = [];
    this.restarts = 0;
    /** @type {Set<string>} */
    this.read = new Set();
    /** @type {Set<string>} */
    this.refused = new Set();
  }

  async all() {
    await this.start();
    const paths = [...this.read];
    let said = 0;
    for (const [done, path] of paths.entries()) {
      if (performance.now() - said > OFTEN) {
        say({ kind: "reading", done, total: paths.length });
        said = performance.now();
      }
      await this.one(path);
    }
    say({ kind: "done", ...JSON.parse(this.made.ended()) });
  }

  async start() {
    const { FS, globals, runPython } = await (python ??= load(this.asked.built));
    globals.set("asked", [this.asked.target, this.asked.home]);
    /** @type {Session} */
    const made = (this.session = runPython(START));
    for (const text of this.answered) made.hear(text);
    say({ kind: "reading", done: 0, total: 0 });
    this.read.clear();
    for (const input of this.inputs) await this.place(FS, made, input);
    made.begin([...new Set(this.inputs.map(({ path, named }) => (named ? path : path.split("/")[0])))]);
  }

  /**
   * Puts a file where Python finds it.
   * @param {Python["FS"]} FS
   * @param {Session} made
   * @param {Input} input
   */
  async place(FS, made, { path, content, named }) {
    if (this.refused.has(path) || (!named && !made.wanted(path))) return;
    const refused = made.refused(path, typeof content === "string" ? content.length : content.size);
    const bytes = refused ? null : typeof content === "string" ? new TextEncoder().encode(content) : await bytesOf(content);
    if (bytes) {
      const place = `${READER}/${path}`;
      FS.mkdirTree(place.slice(0, place.lastIndexOf("/")));
      FS.writeFile(place, bytes);
      this.read.add(path);
    } else {
      this.refused.add(path);
      this.answer(refused || made.unreadable(path));
    }
  }

  get made() {
    if (!this.session) throw new Error("Python has not started");
    return this.session;
  }

  /** @param {string} text */
  answer(text) {
    this.answered.push(text);
    say({ kind: "answer", answer: JSON.parse(text) });
  }

  /** @param {string} path */
  async one(path) {
    try {
      for (const text of this.made.answers(path)) this.answer(text);
    } catch (error) {
      await this.mend(path, error);
    }
  }

  /**
   * An error in Python is about this file alone. Any other has ended Python.
   * @param {string} path
   * @param {unknown} error
   */
  async mend(path, error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === "PythonError") return this.answer(this.made.failed(path, error.message.trim().split("\n").at(-1) ?? ""));
    if (this.restarts++ === MOST_RESTARTS) throw error;
    python = undefined;
    this.refused.add(path); // else whatever imports it would end Python again
    await this.start();
    this.answer(this.made.too_deep(path));
  }

  /** @param {ReportAsked} asked */
  async report({ form }) {
    say({ kind: "report", form, text: this.made.report(form) });
  }
}

/**
 * None if the file has been moved or changed since the reader chose it.
 * @param {File} file
 */
const bytesOf = (file) => file.arrayBuffer().then((buffer) => new Uint8Array(buffer), () => null);

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
  const starting = loadPyodide({ indexURL: index, lockFileContents: JSON.stringify(lock) });
  await Promise.all(arriving.values()); // else Pyodide waits for ever for what does not arrive
  const made = await starting;
  const archive = await (await arriving.get(new URL(engine, FOLDER).href))?.arrayBuffer();
  self.fetch = ask;
  made.unpackArchive(archive, "zip", { extractDir: "/engine" });
  made.runPython('import sys; sys.path.insert(0, "/engine")');
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
