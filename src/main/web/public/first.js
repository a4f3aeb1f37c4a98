// Before the first paint, so that a chosen light does not flash the other. A file of its own: no inline script is allowed.
try {
  var prefs = JSON.parse(localStorage.getItem('prefs') || '{}')
  if (prefs.theme === 'light' || prefs.theme === 'dark') document.documentElement.dataset.theme = prefs.theme
  if (prefs.language || prefs.known) document.documentElement.lang = prefs.language || prefs.known
} catch {
  // Storage may be forbidden; the device's own light is right then.
}
