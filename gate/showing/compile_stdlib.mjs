// Compiles what a check imports of Python's library, with the Python that will read it: `node compile_stdlib.mjs pyodide/ checker/ out.zip`.
// Python would compile it in the reader's browser otherwise, which is half of the time until it is ready.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const [folder, checker, out] = process.argv.slice(2);
const { loadPyodide } = await import(`${folder}/pyodide.mjs`);
const python = await loadPyodide({ indexURL: folder });
python.FS.writeFile("/library.zip", readFileSync(`${folder}/python_stdlib.zip`));
python.FS.mkdir("/checker");
for (const name of readdirSync(checker)) if (name.endsWith(".py")) python.FS.writeFile(`/checker/${name}`, readFileSync(`${checker}/${name}`));
python.runPython(`
import ast, contextlib, importlib, pathlib, sys, zipfile
from importlib._bootstrap_external import _code_to_hash_pyc

LIBRARY = next(one for one in sys.path if one.endswith(".zip")) + "/"

for program in pathlib.Path("/checker").glob("*.py"):
    for node in ast.walk(ast.parse(program.read_text())):
        names = [one.name for one in node.names] if isinstance(node, ast.Import) else [getattr(node, "module", "") or ""]
        for name in names:
            if name.partition(".")[0] in sys.stdlib_module_names:
                with contextlib.suppress(ImportError):
                    importlib.import_module(name)

imported = {str(getattr(module, "__file__", "")).removeprefix(LIBRARY) for module in list(sys.modules.values())}
with zipfile.ZipFile("/library.zip") as library, zipfile.ZipFile("/compiled.zip", "w") as compiled:
    for one in library.infolist():
        name, content = one.filename, library.read(one)
        if name in imported:
            code = compile(content, LIBRARY + name, "exec", dont_inherit=True, optimize=2)
            name, content = name + "c", bytes(_code_to_hash_pyc(code, bytes(8), False))
        compiled.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), content, zipfile.ZIP_DEFLATED, 9)
`);
writeFileSync(out, python.FS.readFile("/compiled.zip"));
