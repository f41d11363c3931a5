// What the build gives to the scripts under docs/assets/, and what these give to each other through the page.

/** Of /assets/runtimes.js, oldest first; aside are those that only some programs are about. */
type RuntimeRow = [id: string, name: string, family: string, version: string, aside: boolean];
declare var vkRuntimes: RuntimeRow[];

/** Made by my-version.js: what the reader chose, "" for none. */
declare var vkVersion: { get(): string } | undefined;

/** The theme's, where it loads pages without leaving the document. */
declare const document$: { subscribe(next: () => void): void } | undefined;

/** A section that shows a message: its place, the evidence's anchor there, the place of the group of runtimes. */
type Place = [section: number, anchor: string, group: number];

/** /errors.json; a group is the places of its runtimes. A message has the places of its programs and of its groups. */
interface ErrorsData {
  runtimes: string[];
  stop: string[];
  groups: number[][];
  pages: [address: string, title: string, description: string][];
  sections: [page: number, anchor: string, title: string, level: number, prose: string][];
  programs: [section: number, anchor: string][];
  messages: [text: string, own: string[], places: [program: number, group: number][]][];
}

type Outcome = [outcome: string, error: string, output: string];

/** /changes.json; `on` has one sign a runtime, which is the place of its outcome. */
interface ChangesData {
  runtimes: string[];
  pages: [address: string, title: string][];
  sections: [page: number, anchor: string, title: string][];
  programs: [section: number, anchor: string, path: string, outcomes: Outcome[], on: string][];
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
