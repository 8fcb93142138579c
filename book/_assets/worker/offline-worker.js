// Answers from what the reader asked to keep; what is not kept is fetched as ever. It tells nobody anything.
addEventListener("activate", (event) => event.waitUntil(clients.claim()));

const kept = async (request) => {
  const address = new URL(request.url);
  address.search = "";
  if (address.pathname.endsWith("/")) address.pathname += "index.html";
  return (await caches.match(address.href)) ?? fetch(request);
};

addEventListener("fetch", (event) => {
  const { cache, method, url } = event.request;
  // The page that keeps the course asks past everything that is kept.
  if (method === "GET" && cache !== "reload" && new URL(url).origin === location.origin) event.respondWith(kept(event.request));
});
