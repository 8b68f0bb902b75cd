// Runs before anything is painted, so that a chosen theme never flashes.
const root = document.documentElement;
root.classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
} catch {
  // a browser that keeps nothing shows the theme of the device
}
