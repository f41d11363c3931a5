// "Check my code": hands what the reader chose to the checker, which runs in a worker, and shows what it finds. Nothing leaves the page.

import { chosen, dropped, said } from "./check-inputs.js";
import { View } from "./check-view.js";
import { find, make } from "./elements.js";
import { choices, runtimes } from "./say.js";

const BUILT = new URL("check/files.json", import.meta.url);
const PASTED = "pasted.py";
const STEP = 0.2; // of what is loaded, after which a screen reader is told

/** @param {HTMLFormElement} form */
export async function mount(form) {
  const without = missing() || (await built());
  if (typeof without === "string") return form.replaceWith(make("p.vk-nothing", [`${without} `, make("a", "Run it yourself instead.", { href: "#on-the-command-line" })]));
  new Check(form, without).start();
}

/** What this browser lacks. */
function missing() {
  if (typeof WebAssembly !== "object") return "This check needs WebAssembly, which this browser does not have or does not allow.";
  return typeof Worker === "function" ? "" : "This check needs workers, which this browser does not have.";
}

/** @returns {Promise<Built | string>} */
async function built() {
  try {
    const response = await fetch(BUILT);
    if (!response.ok) throw new Error(`${BUILT.pathname} answers ${response.status}`);
    /** @type {MaybeBuilt} */
    const found = await response.json();
    return "absent" in found ? "This site was built without the checker for browsers." : found;
  } catch (error) {
    return `The list of what a check loads could not be loaded (${error instanceof Error ? error.message : error}).`;
  }
}

class Check {
  /**
   * @param {HTMLFormElement} form
   * @param {Built} files
   */
  constructor(form, files) {
    this.form = form;
    this.files = files;
    this.code = find(form, "textarea", HTMLTextAreaElement);
    this.target = find(form, "[name=to]", HTMLSelectElement);
    this.home = find(form, "[name=from]", HTMLSelectElement);
    this.go = find(form, ".vk-main", HTMLButtonElement);
    this.stopper = find(form, "[name=stop]", HTMLButtonElement);
    this.bar = find(form, "progress", HTMLProgressElement);
    this.barSaid = find(form, ".vk-bar-said", HTMLElement);
    this.status = find(form, ".vk-check-status", HTMLElement);
    this.list = find(form, ".vk-chosen", HTMLElement);
    this.result = find(document, ".vk-checked", HTMLElement);
    this.heading = find(this.result, "h2", HTMLElement);
    this.total = find(this.result, ".vk-checked-said", HTMLElement);
    this.reports = find(this.result, ".vk-reports", HTMLElement);
    /** @type {Input[]} */
    this.inputs = [];
    /** @type {Worker | undefined} */
    this.worker = undefined;
    this.told = 0; // the share of what is loaded at which a screen reader is told next
    this.view = new View(make("div"));
  }

  start() {
    const bytes = this.files.files.reduce((sum, [, , transferred]) => sum + transferred, 0);
    find(this.form, ".vk-size", HTMLElement).textContent = megabytes(bytes);
    this.target.append(...choices.toReversed().map(({ id, name }) => new Option(name, id)));
    this.home.append(...choices.map(({ id, name }) => new Option(name, id)));
    this.code.value = sessionStorage.getItem("vk-check") ?? this.code.value; // from the box
    sessionStorage.removeItem("vk-check");
    this.offerTarget();
    document.addEventListener("vk-version", () => this.offerTarget());
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.check();
    });
    this.form.addEventListener("reset", () => this.clear());
    this.stopper.addEventListener("click", () => this.stop("Stopped."));
    this.takeFiles();
    this.form.hidden = false;
  }

  /** The reader's version, else the newest TensorFlow with its own Keras. */
  offerTarget() {
    const mine = globalThis.vkVersion?.get();
    const newest = runtimes.findLast(({ family, aside }) => family === "TF" && !aside)?.id ?? "";
    this.target.value = choices.some(({ id }) => id === mine) && mine ? mine : newest;
  }

  takeFiles() {
    for (const name of ["files", "folder"]) {
      const field = find(this.form, `input[name=${name}]`, HTMLInputElement);
      find(this.form, `button[name=choose-${name}]`, HTMLButtonElement).addEventListener("click", () => field.click());
      field.addEventListener("change", () => {
        this.take(chosen(field.files ?? new DataTransfer().files));
        field.value = "";
      });
    }
    const holds = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");
    this.form.addEventListener("dragover", (event) => {
      if (!holds(event)) return;
      event.preventDefault();
      this.form.classList.add("vk-over");
    });
    this.form.addEventListener("dragleave", (event) => {
      if (!(event.relatedTarget instanceof Node && this.form.contains(event.relatedTarget))) this.form.classList.remove("vk-over");
    });
    this.form.addEventListener("drop", async (event) => {
      this.form.classList.remove("vk-over");
      if (!holds(event) || !event.dataTransfer) return;
      event.preventDefault();
      this.take(await dropped(event.dataTransfer));
    });
  }

  /** @param {Input[]} inputs */
  take(inputs) {
    const paths = new Set(inputs.map(({ path }) => path));
    this.inputs = [...this.inputs.filter(({ path }) => !paths.has(path)), ...inputs];
    this.list.hidden = !this.inputs.length;
    const remove = make("button", "Remove", { type: "button" });
    remove.addEventListener("click", () => {
      this.inputs = [];
      this.list.hidden = true;
      this.code.focus();
    });
    this.list.replaceChildren(`Chosen: ${said(this.inputs)}. `, remove);
    this.go.focus();
  }

  clear() {
    this.stop("");
    this.inputs = [];
    this.list.hidden = true;
    this.result.hidden = true;
    setTimeout(() => this.offerTarget()); // after the form has been reset
    this.code.focus();
  }

  check() {
    const pasted = this.code.value.trim() ? [{ path: PASTED, content: this.code.value, named: true }] : [];
    const inputs = [...pasted, ...this.inputs];
    if (!inputs.length) {
      this.status.textContent = "There is nothing to check yet: paste code, or choose files.";
      this.code.focus();
      return;
    }
    this.stop("");
    this.result.hidden = true;
    this.view = new View(find(this.result, ".vk-found", HTMLElement));
    this.busy(true);
    this.worker ??= this.employ();
    this.worker.postMessage({ kind: "check", built: this.files, inputs, target: this.target.value, home: this.home.value });
  }

  employ() {
    const worker = new Worker(new URL("check-worker.js", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }) => this.hear(data));
    worker.addEventListener("error", (event) => this.hear({ kind: "failed", what: event.message || "the worker did not start" }));
    return worker;
  }

  /** @param {ToPage} message */
  hear(message) {
    switch (message.kind) {
      case "loading":
        this.loading(message.loaded, message.total);
        break;
      case "starting":
        this.fill(0, 0);
        this.tell("Starting Python …");
        break;
      case "reading":
        this.fill(message.done, message.total);
        this.tell("Checking …", message.total > 1 ? `Checking: ${message.done} of ${message.total} files` : "");
        break;
      case "answer":
        this.view.add(message.answer);
        this.result.hidden = false;
        break;
      case "done":
        this.done(message);
        break;
      case "report":
        save(message.text, message.form);
        break;
      case "failed":
        this.stop(`The check failed: ${message.what}. Reload the page to try again, or run it on the command line.`);
    }
  }

  /**
   * @param {number} loaded
   * @param {number} total
   */
  loading(loaded, total) {
    this.fill(loaded, total);
    const exact = `Loading Python and the checker: ${megabytes(loaded)} of ${megabytes(total)}`;
    if (loaded / total < this.told) return void (this.barSaid.textContent = exact);
    this.told += STEP;
    this.tell(`Loading Python and the checker, ${megabytes(total)} …`, exact);
  }

  /**
   * @param {number} done
   * @param {number} total 0 if it is not known how long it takes
   */
  fill(done, total) {
    if (!total) return this.bar.removeAttribute("value");
    this.bar.max = total;
    this.bar.value = done;
  }

  /**
   * @param {string} status what a screen reader says
   * @param {string} exact what stands beside the bar
   */
  tell(status, exact = "") {
    if (this.status.textContent !== status) this.status.textContent = status;
    this.barSaid.textContent = exact || status;
  }

  /** @param {Ended} ended */
  done({ summary, forms }) {
    this.busy(false);
    this.view.end();
    this.result.hidden = false;
    this.status.textContent = "";
    this.total.textContent = summary;
    this.reports.replaceChildren("Take the report away: ", ...forms.map((form) => {
      const button = make("button", form.toUpperCase(), { type: "button" });
      button.addEventListener("click", () => this.worker?.postMessage({ kind: "report", form }));
      return button;
    }));
    this.heading.focus({ preventScroll: true });
    this.heading.scrollIntoView(); // at the top, where focus alone would leave it at the bottom
  }

  /**
   * Python cannot be interrupted, but it can be left; what it has loaded comes from the cache the next time.
   * @param {string} status
   */
  stop(status) {
    if (this.isBusy()) {
      this.worker?.terminate();
      this.worker = undefined;
      this.told = 0;
      this.busy(false);
    }
    this.status.textContent = status;
  }

  isBusy() {
    return !this.stopper.hidden;
  }

  /** @param {boolean} busy */
  busy(busy) {
    this.stopper.hidden = !busy;
    find(this.form, ".vk-progress", HTMLElement).hidden = !busy;
    this.fill(0, 0);
    this.barSaid.textContent = "";
    this.form.setAttribute("aria-busy", String(busy));
  }
}

/** @param {number} bytes */
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/**
 * @param {string} text
 * @param {string} form
 */
function save(text, form) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: form === "html" ? "text/html" : "application/json" }));
  link.download = `keras-check.${form}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
