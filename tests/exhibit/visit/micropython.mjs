// Runs visits and classes in MicroPython: node micropython.mjs RUNTIME ROOT, with {protocol, visits, classes} as JSON on standard input.
// The engine's files are copied into the interpreter unchanged; the record of every visit goes to standard output.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [runtime, root] = process.argv.slice(2);
const { loadMicroPython } = await import(pathToFileURL(runtime));
const interpreter = await loadMicroPython({ heapsize: 16 * 1024 * 1024, linebuffer: true });

function copy(folder) {
  interpreter.FS.mkdir(`/${folder}`);
  for (const name of readdirSync(join(root, folder))) {
    const path = `${folder}/${name}`;
    if (statSync(join(root, path)).isDirectory()) {
      if (name !== "__pycache__") copy(path);
    } else if (name.endsWith(".py")) {
      copyFile(path);
    }
  }
}

function copyFile(path) {
  interpreter.FS.writeFile(`/${path}`, readFileSync(join(root, path), "utf8"));
}

interpreter.FS.mkdir("/exhibit");
interpreter.FS.writeFile("/exhibit/__init__.py", "");
copy("exhibit/visit");
// Of the models only the arithmetic that the visit shares: the others need NumPy.
interpreter.FS.mkdir("/exhibit/models");
interpreter.FS.writeFile("/exhibit/models/__init__.py", "");
copyFile("exhibit/models/belief.py");
interpreter.FS.writeFile("/record.py", readFileSync(join(root, "tests/exhibit/visit/record.py"), "utf8"));
interpreter.FS.writeFile("/input.json", readFileSync(0, "utf8"));
try {
  interpreter.runPython(`
import sys
sys.path.append("/")
import json
import record
with open("/input.json") as file:
    given = json.loads(file.read())
for number, seed, inputs in given["visits"]:
    print(json.dumps(record.record(given["protocol"], number, seed, inputs)))
for number, seed, inputs in given["classes"]:
    print(json.dumps(record.record_class(given["protocol"], number, seed, inputs)))
`);
} catch (error) {
  // The message alone: Node would print the whole interpreter beside it.
  console.error(error.message);
  process.exitCode = 1;
}
