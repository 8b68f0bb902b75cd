/** Fetches what makes maps ones to work with, once one of them is on the screen. */
const waiting = document.querySelector<HTMLTemplateElement>('.map template');
const observer = new IntersectionObserver((seen) => {
  if (!waiting || !seen.some(({ isIntersecting }) => isIntersecting)) return;
  observer.disconnect();
  // a script in a template does nothing until it stands in the page
  document.head.append(waiting.content);
});
for (const map of document.querySelectorAll('.map[data-name]')) observer.observe(map);
