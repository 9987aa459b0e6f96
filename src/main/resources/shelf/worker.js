/* Answers /card/ from the copy that the reader chose to keep on this device; asks the network only where there is none. */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const address = new URL(event.request.url);
  if (event.request.method !== 'GET' || !address.pathname.startsWith('/card/')) {
    return;
  }
  event.respondWith(caches.open('emergency-card')
    .then(cache => cache.match(address.pathname))
    .then(kept => kept || fetch(event.request)));
});
