import { idMark } from '../diagrams/mermaid/allow.ts';
import type { Drawing } from '../diagrams/mermaid/drawing.ts';
import { explainDiagram } from '../diagrams/mermaid/explain.ts';
import { sharedDrawer } from '../diagrams/mermaid/shared-drawer.ts';
import { escapeXml } from '../diagrams/text/markup.ts';
import { href } from './href.ts';
import type { Messages } from './messages/messages.ts';
import { pageSite } from './page-site.ts';

/** Makes the figures of a page from Mermaid sources, in the language of the page and each with ids of its own. */
export function figureMaker(locals: App.Locals): (source: string) => string {
  return (source) => {
    const { messages } = pageSite(locals);
    const drawn = sharedDrawer().draw(source);
    if ('failure' in drawn) {
      // the check refuses such records; only a preview gets here, between an edit and its report
      const { message, hint } = explainDiagram(drawn.failure, source);
      return `<figure class="diagram"><p class="diagram-error" role="alert">${escapeXml(`${message} ${hint}`)}</p>${preformatted(source)}</figure>`;
    }
    locals.diagrams = (locals.diagrams ?? 0) + 1;
    return figure(drawn.drawing, source, `dg${locals.diagrams}-`, messages);
  };
}

function figure(drawing: Drawing, source: string, prefix: string, { diagram }: Messages): string {
  const { title, type, description } = drawing;
  const kinds: Record<string, string> = diagram.kinds;
  const kind = kinds[type] ?? diagram.other;
  const name = title === undefined ? kind : `${kind}: ${title}`;
  // links inside an image are out of reach for a screen reader; inside a group they are not
  const role = drawing.svg.includes('<a ') ? 'group' : 'img';
  const label = [name, description].filter(Boolean).join('. ');
  const svg = drawing.svg
    .replaceAll(idMark, prefix)
    .replaceAll('<a href="/', `<a href="${href('/')}`)
    .replace('<svg ', `<svg role="${role}" aria-label="${escapeXml(label)}" `);
  return [
    '<figure class="diagram">',
    `<div class="diagram-view" tabindex="0">${svg}</div>`,
    `<details data-pagefind-ignore><summary>${diagram.asText}</summary>${asText(drawing, source)}</details>`,
    '</figure>',
  ].join('');
}

function asText({ outline }: Drawing, source: string): string {
  return outline ? nestedList(outline) : preformatted(source);
}

function preformatted(source: string): string {
  return `<pre tabindex="0"><code>${escapeXml(source.trimEnd())}</code></pre>`;
}

function nestedList(nodes: readonly { depth: number; text: string }[]): string {
  let html = '';
  let depth = -1;
  for (const node of nodes) {
    if (node.depth > depth) html += '<ul>';
    else html += `${'</li></ul>'.repeat(depth - node.depth)}</li>`;
    html += `<li>${escapeXml(node.text)}`;
    depth = node.depth;
  }
  return html + '</li></ul>'.repeat(depth + 1);
}
