// Looks after a page whose own script does not run: one that is no syntax to an old television, that died, or that never came.
// It reloads the page each minute until the script says that it lives. Written for any browser that ever ran scripts.
(function () {
  var LOOK_MS = 5000;
  var LOOKS = 12; // a minute
  var looks = 0;

  // What stands behind this script up to the next end of such an element, a reload each minute, is for browsers without it.
  document.write("<noscript>");

  /** Only a server that answers is asked for the page: what a browser shows instead would never come back by itself. */
  function reload() {
    var ask = new XMLHttpRequest();
    ask.onreadystatechange = function () {
      if (ask.readyState === 4 && ask.status >= 200 && ask.status < 500) location.reload();
    };
    ask.open("HEAD", location.href, true);
    ask.send(null);
  }

  setInterval(function () {
    looks += 1;
    if (looks >= LOOKS) {
      looks = 0;
      reload();
    }
  }, LOOK_MS);
  document.addEventListener("alive", function () { looks = 0; }, false);
})();
