// Keeping the course for off-line reading: nothing is registered or stored before the button is pressed, and one
// button undoes all of it. Other sites at the same address, and other copies of the course, are left alone.
addEventListener("DOMContentLoaded", async () => {
  const place = document.querySelector(".offline");
  if (!place || !("serviceWorker" in navigator) || location.protocol === "file:") return;
  const [state, keep, remove] = [".offline-state", ".offline-keep", ".offline-delete"].map((part) => place.querySelector(part));
  const top = new URL(place.dataset.top || "./", location.href);
  const mine = `course ${top.pathname} `;
  const at = (file) => new URL(file, top).href;
  // Asked of the network, past everything that is kept.
  const fresh = (file) => new Request(at(file), { cache: "reload" });
  const kept = async () => (await caches.keys()).filter((name) => name.startsWith(mine));
  const forget = async (names) => Promise.all(names.map((name) => caches.delete(name)));

  const answer = await fetch(fresh("offline.json")).catch(() => caches.match(at("offline.json")));
  const list = await answer.json();
  const [version, megabytes] = [mine + list.version, (list.bytes / 1e6).toFixed(1)];

  const say = async () => {
    const names = await kept();
    const isNew = names.includes(version);
    keep.hidden = isNew;
    remove.hidden = names.length === 0;
    keep.textContent = `Keep for off-line reading (${megabytes} MB)`;
    if (isNew) state.textContent = `Kept in this browser: ${list.files.length} files, ${megabytes} MB. The course opens without a network.`;
    else if (names.length) state.textContent = "An older state of the course is kept in this browser. The button puts the present one in its place.";
    else state.textContent = `Nothing is kept. The button would keep ${list.files.length} files: all pages, fonts, pictures and the exhibit.`;
  };

  keep.addEventListener("click", async () => {
    keep.disabled = true;
    state.textContent = `Keeping ${megabytes} MB …`;
    try {
      const older = (await kept()).filter((name) => name !== version);
      await (await caches.open(version)).addAll([...list.files, "offline.json"].map(fresh));
      await navigator.serviceWorker.register(at("offline-worker.js"), { scope: top.pathname });
      await forget(older);
      await say();
    } catch {
      await forget([version]);
      state.textContent = "It could not be kept: the network or the room in this browser was not enough.";
    }
    keep.disabled = false;
  });

  remove.addEventListener("click", async () => {
    for (const registration of await navigator.serviceWorker.getRegistrations()) {
      if (registration.scope === top.href) await registration.unregister();
    }
    await forget(await kept());
    await say();
    keep.focus();
  });

  await say();
});
