/** Prints, as JSON, where our own measures put every shape and text of the sample diagrams. To be run by itself. */
import { settings } from '../../src/diagrams/mermaid/settings.ts';
import { becomeBrowser, restartRandom } from '../../src/diagrams/mermaid/window.ts';
import { diagrams } from '../fixtures/diagrams.ts';

const document = becomeBrowser();
const { default: mermaid } = await import('mermaid');
mermaid.initialize(settings);
const measured: Record<string, unknown> = {};
for (const [name, source] of Object.entries(diagrams)) {
  restartRandom();
  const { svg } = await mermaid.render('diagram', source);
  const host = document.createElement('div');
  host.innerHTML = svg;
  document.body.append(host);
  const shapes = [...host.querySelectorAll('text, rect, circle, ellipse, polygon, path')];
  measured[name] = shapes
    .filter((shape) => !shape.closest('defs, marker'))
    .map((shape) => {
      const { x, y, width, height } = shape.getBoundingClientRect();
      return {
        tag: shape.localName,
        text: shape.textContent?.trim().slice(0, 30),
        box: [x, y, width, height],
      };
    });
  host.remove();
}
process.stdout.write(JSON.stringify(measured), () => process.exit());
