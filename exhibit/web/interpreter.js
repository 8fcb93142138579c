// The visit's Python in the page: MicroPython, the engine's files unchanged, and a way to speak with them.
import { loadMicroPython } from "micropython";

const HEAP_BYTES = 8 * 1024 * 1024;

/** Write files into the interpreter's own file system, which lives in memory and ends with the page. */
function writeFiles(FS, files) {
  for (const [path, text] of Object.entries(files)) {
    const folders = path.split("/").slice(0, -1);
    folders.forEach((_, depth) => {
      const folder = "/" + folders.slice(0, depth + 1).join("/");
      if (!FS.analyzePath(folder).exists) FS.mkdir(folder);
    });
    FS.writeFile("/" + path, text);
  }
}

/**
 * Start the interpreter and return the reception of `exhibit/web/reception.py`.
 * @param {{modules: Object<string, string>, protocol: object}} engine what the build has packed
 * @param {string} wasm address of MicroPython's WebAssembly
 */
export async function openReception(engine, wasm) {
  const python = await loadMicroPython({ url: wasm, heapsize: HEAP_BYTES });
  writeFiles(python.FS, engine.modules);
  python.globals.set("protocol", JSON.stringify(engine.protocol));
  python.runPython(
    "import sys\nsys.path.append('/')\nfrom exhibit.web.reception import Reception\n" +
      "reception = Reception(protocol)\n" +
      "begin, act, moment, log = reception.begin, reception.act, reception.moment, reception.log",
  );
  const [begin, act, moment, log] = ["begin", "act", "moment", "log"].map((name) => python.globals.get(name));
  return {
    begin: (number, seed, tall) => begin(number, seed, tall),
    act: (now, action, target) => JSON.parse(act(now, action, target)),
    moment: (now) => JSON.parse(moment(now)),
    log: () => JSON.parse(log()),
  };
}
