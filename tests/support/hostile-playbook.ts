/** A playbook in which everybody who writes a record tries to run a script, to break out of a page or to be very long. */
import { type Changes, smallPlaybook } from '../fixtures/small-playbook.ts';

const attack = 'window.__pwned=(window.__pwned||0)+1';

/** Texts that end what they stand in, wherever that is: an element, an attribute, a script, a style, a string. */
export const hostileTexts = [
  `<script>${attack}</script>`,
  `</script><script>${attack}</script>`,
  `"><img src=x onerror="${attack}">`,
  `' onmouseover='${attack}' x='`,
  `</style><script>${attack}</script>`,
  `"} body{display:none} @page{@bottom-left{content:"`,
  `\\"; ${attack}; //`,
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it stands for a template of somebody else
  '{{constructor.constructor("alert(1)")()}} ${1+1} <%= 1 %>',
  `<!-- ${attack} --> ]]> &lt;b&gt; &amp;`,
];

/** A body with every way of HTML and Markdown to run or to fetch something that the check does not refuse already. */
const hostileBody = `
<script>${attack}</script>
<img src="x" onerror="${attack}"><svg onload="${attack}"><animate onbegin="${attack}" attributeName="x" dur="1s"/></svg>
<iframe srcdoc="<script>parent.${attack}</script>"></iframe>
<a href="javascript:${attack}" id="raw-link">raw</a>
<form action="javascript:${attack}"><button formaction="javascript:${attack}">go</button></form>
<style>@import url(https://evil.example/a.css); body{display:none}</style>
<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">
<object data="https://evil.example/x"></object><embed src="https://evil.example/x"><link rel="stylesheet" href="https://evil.example/a.css">
<details open ontoggle="${attack}"><summary>fold</summary></details>
<div style="position:fixed;inset:0;background:url(https://evil.example/b.png)" onclick="${attack}">cover</div>

[link](javascript:${attack}) [data](data:text/html,<script>${attack}</script>) [vb](vbscript:x)
![picture](https://evil.example/p.png) <javascript:${attack}> ![x](javascript:${attack})

[reference]: javascript:${attack}
A [reference], and \`<script>${attack}</script>\` in code.

    <script>${attack}</script>

| a<script>${attack}</script> | b |
| --- | --- |
| <img src=x onerror=${attack}> | [t](javascript:${attack}) |
`;

/** Texts in scripts of every direction and width. */
export const oddTexts = {
  arabic: 'شركة المنار للتسويق ‏(عميل)‎',
  hebrew: 'חברת המגדלור בע"מ',
  chinese: '灯塔工作室客户成功团队的一个名称非常长的客户公司股份有限公司',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 Família & Filhos 🇧🇷',
  combining: 'Z͑ͫA̴̵L̠ͨG̴̻Ǫ̵',
  long: 'Rechtsschutzversicherungsgesellschaften und Donaudampfschifffahrtsgesellschaft '.repeat(3).trim(),
};

/** A text that no line can hold. */
export const endlessText = 'Selbstbedienungswaschmaschinen'.repeat(12);

/** The name of each client, in the order of their ids: client-1 and so on. */
export const clientNames = [...hostileTexts, ...Object.values(oddTexts), endlessText];

const quoted = (text: string) => JSON.stringify(text);

function client(name: string): string {
  return `---
name: ${quoted(name)}
legal_name: ${quoted(name)}
owner: ana-prado
journey: adoption
start: 2026-05-04
facts: { staff: 140 }
phases: { welcome: { entered: 2026-05-04, note: ${quoted(name)} } }
contacts: [{ name: ${quoted(name)}, title: ${quoted(name)}, purposes: [${quoted(name)}] }]
communication: { hours: ${quoted(name)}, channel: ${quoted(name)} }
accounts: [{ platform: ${quoted(name)}, id: ${quoted(name)} }]
links: [{ title: ${quoted(name)}, url: "https://example.com/?q='%22><script>" }]
kpis: [{ metric: ${quoted(name)}, baseline: 1, target: 2, by: 2026-12-01, unit: ${quoted(name)} }]
---
${hostileBody}

## Personal view

${hostileBody}
`;
}

/** A name as a step can have it: braces that stay open are refused, because attributes stand in braces. */
const closed = (name: string) => name.replaceAll(/\{(?=[^{}]*$)/g, '(');

function clientFiles(id: string, name: string): Changes {
  return {
    [`clients/${id}/client.md`]: client(name),
    [`clients/${id}/scope.md`]: `---
baseline: 2026-05-10
included:
  - { id: branch, name: ${quoted(name)}, items: [{ id: item, name: ${quoted(name)}, limit: ${quoted(name)}, counts: ${quoted(name)} }] }
excluded: [{ id: left-out, name: ${quoted(name)} }]
phase_2: [${quoted(`${name} 2`)}]
---
${hostileBody}
`,
    [`clients/${id}/touchpoints/2026-05-06-kickoff.md`]: `---
type: kickoff
title: ${quoted(name)}
attendees: [ana-prado, ${quoted(name)}]
feeling: { emotion: calm, satisfaction: 3, note: ${quoted(name)} }
next: [{ do: ${quoted(name)}, who: ${quoted(name)}, due: 2026-11-23 }]
---
${hostileBody}
`,
    [`clients/${id}/checklists/kickoff.md`]: `---
version: 2
started: 2026-05-04
---
## ${closed(name.replace(/\n/g, ' '))}
- [x] ${closed(name)} {#agenda done=2026-05-05 by=ana-prado}
- [ ] <img src=x onerror="${attack}"> [x](javascript:${attack}) {#room}
`,
    [`clients/${id}/briefing/first.md`]: `---
sent: 2026-05-05
answers: { story: ${quoted(name)} }
---
## seeking
${hostileBody}
`,
  };
}

/** Records of every kind that pass the check and mean harm; a client for every hostile and every odd text. */
export const hostilePlaybook: Changes = {
  ...smallPlaybook,
  'site.md': `---
name: ${quoted(`Farol </title></style><script>${attack}</script> "'\\`)}
locale: en
timezone: America/Sao_Paulo
currency: BRL
products: [{ id: expenses, name: ${quoted(hostileTexts[0] ?? '')}, features: [{ id: saving-report, name: ${quoted(hostileTexts[2] ?? '')}, importance: essential }] }]
country: BR
as_of: 2026-11-20
repository: https://example.com/a'b"c<d>
address: https://example.com/"}<script>
branch: "</a><script>${attack}</script>"
---
${hostileBody}
`,
  'people/ana-prado.md': `---\nname: ${quoted(hostileTexts[2] ?? '')}\nrole: csm\nsegments: [enterprise]\n---\n${hostileBody}`,
  'roles/csm.md': `---\nname: ${quoted(hostileTexts[1] ?? '')}\n---\n${hostileBody}`,
  'sops/kickoff.md': `---
title: ${quoted(hostileTexts[4] ?? '')}
summary: ${quoted(hostileTexts[0] ?? '')}
trigger: ${quoted(hostileTexts[2] ?? '')}
owner: csm
version: 2
phase: welcome
---
## <script>${attack}</script>
${hostileBody}
- [ ] <script>${attack}</script> [x](javascript:${attack}) {#agenda due=+2bd}
- [ ] Book the room {#room}
`,
  'questionnaires/first.md': `---
title: ${quoted(hostileTexts[0] ?? '')}
questions:
  - { id: story, ask: ${quoted(hostileTexts[2] ?? '')}, help: ${quoted(hostileTexts[1] ?? '')} }
  - { id: seeking, ask: ${quoted(hostileTexts[3] ?? '')} }
---
${hostileBody}
`,
  'maps/process.md': `---\ntitle: ${quoted(hostileTexts[0] ?? '')}\n---\n${clientNames
    .map((name) => name.replaceAll('{', '\\{'))
    .map((name) => `- ${name}\n  - [x](javascript:${attack}) ${name}`)
    .join('\n')}\n`,
  'handbook/welcome.md': `---\ntitle: ${quoted(hostileTexts[5] ?? '')}\n---\n## <script>${attack}</script>\n${hostileBody}`,
  ...Object.assign({}, ...clientNames.map((name, index) => clientFiles(`client-${index + 1}`, name))),
};
