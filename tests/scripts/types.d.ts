// What the build gives to the scripts under docs/assets/, and what these give to each other through the page.

/** Of /assets/runtimes.js, oldest first; aside are those that only some programs are about. */
type RuntimeRow = [id: string, name: string, family: string, version: string, aside: boolean];
declare var vkRuntimes: RuntimeRow[];

/** Made by my-version.js: what the reader chose, "" for none. */
declare var vkVersion: { get(): string; target(): string } | undefined;

/** The theme's, where it loads pages without leaving the document. */
declare const document$: { subscribe(next: () => void): void } | undefined;

/** A section that shows a message: its place, the evidence's anchor there, the place of the group of runtimes. */
type Place = [section: number, anchor: string, group: number];

/** /errors.json; a group is the places of its runtimes. A message has the places of its programs and of its groups. */
interface ErrorsData {
  runtimes: string[];
  groups: number[][];
  stories: [address: string, title: string][];
  sections: [story: number, address: string, title: string, level: number, fails?: string, differs?: string][];
  programs: [section: number, anchor: string][];
  messages: [text: string, own: string[], places: [program: number, group: number][]][];
}

/** /words.json: the descriptions of the stories and the words of the sections of /errors.json. */
interface WordsData {
  stop: string[];
  stories: string[];
  sections: string[];
}

/** Of /remedies/<topic>.json, by the address of a section. */
interface Remedy {
  about: string;
  old: string;
  raises: [error: string, on: string[]][];
  differs: string[];
  new?: string;
  before?: string[];
  after?: string[];
  holds?: string[];
  none?: string;
}

/** Of /assets/runtimes.js: where reports go. */
declare var vkRepository: string;

type Outcome = [outcome: string, error: string, output: string];

/** /changes.json; `on` has one sign a runtime, which is the place of its outcome. */
interface ChangesData {
  runtimes: string[];
  pages: [address: string, title: string][];
  sections: [page: number, anchor: string, title: string][];
  programs: [section: number, anchor: string, path: string, outcomes: Outcome[], on: string][];
}

/** What changes in the code, the new program, and the place of the group on which it holds. */
type ProofRow = [changes: [kind: string, old: string, now: string, within: string][], path: string, holds: number];

interface Pins {
  python: string;
  install: string;
  env: string[];
  versions: Record<string, string>;
}

/** /plan.json; `programs` and `sections` follow those of /changes.json, `kinds` has a sign for each outcome. */
interface PlanData {
  sections: [address: string, met: number, means: string][];
  programs: [kinds: string, code: string, sent: number, proofs: ProofRow[], why: string][];
  groups: number[][];
  ports: number;
  pins: Record<string, Pins>;
}

/** Of one name; "tf.math." is the same last name in tf.math. */
type Instead = [same: string[], alike: string[]];

/** What replaces a name, "" if only the programs do; the place of the section with the proof, and of the group on which it holds. */
type Proved = [instead: string, section: number, group: number];

/** /names.json; `paths` has the group of each name of a module, "" for the module itself; `guides` sections about modules of tf.contrib. */
interface NamesData {
  runtimes: string[];
  asked: Record<string, number[]>;
  groups: number[][];
  paths: Record<string, Record<string, number>>;
  instead: Record<string, Record<string, Instead>>;
  proved: Record<string, Proved[]>;
  guides: Record<string, number>;
  sections: [address: string, title: string][];
}

/** /assets/check/files.json: what a check loads, each with its size and that of what is transferred; or why it was left out. */
interface Built {
  engine: string;
  python: string;
  lock: object;
  files: [path: string, size: number, transferred: number][];
}
type MaybeBuilt = Built | { absent: string };

/** Of Pyodide, as far as it is used. */
interface Python {
  FS: { mkdirTree(path: string): void; writeFile(path: string, data: Uint8Array): void; unlink(path: string): void };
  globals: { set(name: string, value: unknown): void };
  runPython(program: string): any;
  unpackArchive(archive: ArrayBuffer | undefined, form: string, options: object): void;
}

/** Of checker/keras_check/in_browser.py; what is text in it is JSON. */
interface Session {
  begin(paths: string[]): void;
  wanted(path: string): boolean;
  refused(path: string, size: number): string;
  unreadable(path: string): string;
  too_deep(path: string): string;
  failed(path: string, error: string): string;
  hear(answer: string): void;
  answers(path: string): Iterable<string>;
  ended(): string;
  report(form: string): string;
}

/** A file of the reader's, or what was pasted; `named` if the reader chose it by itself, not its folder. */
interface Input {
  path: string;
  content: File | string;
  named: boolean;
}

type Verdict = "raises" | "differs" | "warns" | "unsure";

interface Spot {
  line: number;
  column: number;
  cell?: number;
}

/** The line is one of the cell, in a notebook; `also` is where the same edit is owed. */
interface Finding {
  path: string;
  line: number;
  column: number;
  rule: string;
  name: string;
  verdict: Verdict;
  message: string;
  instead: string;
  fixable: boolean;
  url: string;
  cell?: number;
  also?: Spot[];
}

interface Problem {
  path: string;
  line: number;
  what: string;
}

/** What is said of it in words, and the address of the section with the proof, relative to the site's. */
interface Told extends Finding {
  said: string;
  section: string;
}

/** Of one file; of a notebook, `cells` are the first line of each, and its number. */
interface Checked {
  path: string;
  text: string;
  cells: [start: number, number: number][];
  findings: Told[];
  problems: Problem[];
}

interface CheckAsked {
  kind: "check";
  built: Built;
  inputs: Input[];
  target: string;
  home: string;
}
interface ReportAsked {
  kind: "report";
  form: string;
}
interface Ended {
  summary: string;
  forms: string[];
}
type ToPage =
  | { kind: "loading"; loaded: number; total: number }
  | { kind: "starting" }
  | { kind: "reading"; done: number; total: number }
  | { kind: "answer"; answer: Checked }
  | ({ kind: "done" } & Ended)
  | { kind: "report"; form: string; text: string }
  | { kind: "failed"; what: string };
