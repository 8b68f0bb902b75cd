/** Symbols for the icons of FreeMind and Freeplane, by `BUILTIN`. Of two for one symbol the first is written. */
const freemindIcons: Record<string, string> = {
  bookmark: '⭐',
  button_ok: '✔️',
  button_cancel: '❌',
  yes: '❗',
  messagebox_warning: '⚠️',
  idea: '💡',
  help: '❓',
  info: 'ℹ️',
  flag: '🚩',
  'flag-black': '🏴',
  stop: '⛔',
  'stop-sign': '🛑',
  hourglass: '⏳',
  clock: '⏰',
  clock2: '⏱️',
  calendar: '📅',
  attach: '📎',
  desktop_new: '🖥️',
  edit: '✏️',
  pencil: '✏️',
  password: '🔑',
  kmail: '📧',
  Mail: '📧',
  korn: '📬',
  kaddressbook: '☎️',
  licq: '💬',
  list: '📋',
  folder: '📁',
  gohome: '🏠',
  group: '👥',
  launch: '🚀',
  wizard: '🪄',
  xmag: '🔍',
  bell: '🔔',
  broken: '💔',
  'broken-line': '💔',
  ksmiletris: '🙂',
  'smiley-neutral': '😐',
  'smiley-oh': '😮',
  'smiley-angry': '😠',
  smily_bad: '🙁',
  prepare: '🟡',
  go: '🟢',
  back: '⬅️',
  forward: '➡️',
  up: '⬆️',
  down: '⬇️',
  male1: '👨',
  female1: '👩',
  penguin: '🐧',
  freemind_butterfly: '🦋',
  bee: '🐝',
  internet: '🌐',
  video: '🎬',
  revision: '🔄',
  addition: '➕',
  executable: '⚙️',
  'full-1': '1️⃣',
  'full-2': '2️⃣',
  'full-3': '3️⃣',
  'full-4': '4️⃣',
  'full-5': '5️⃣',
  'full-6': '6️⃣',
  'full-7': '7️⃣',
  'full-8': '8️⃣',
  'full-9': '9️⃣',
  'full-0': '0️⃣',
  '0%': '0%',
  '25%': '25%',
  '50%': '50%',
  '75%': '75%',
  '100%': '100%',
};

/** Symbols for the markers of XMind, by `markerId`. */
const xmindMarkers: Record<string, string> = {
  'priority-1': '1️⃣',
  'priority-2': '2️⃣',
  'priority-3': '3️⃣',
  'priority-4': '4️⃣',
  'priority-5': '5️⃣',
  'priority-6': '6️⃣',
  'priority-7': '7️⃣',
  'priority-8': '8️⃣',
  'priority-9': '9️⃣',
  'task-oct': '12%',
  'task-quarter': '25%',
  'task-3oct': '37%',
  'task-half': '50%',
  'task-5oct': '62%',
  'task-3quar': '75%',
  'task-7oct': '87%',
  'task-pause': '⏸️',
  'star-yellow': '⭐',
  'flag-red': '🚩',
  'flag-dark-gray': '🏴',
  'smiley-smile': '🙂',
  'smiley-laugh': '😄',
  'smiley-angry': '😠',
  'smiley-cry': '😢',
  'smiley-surprise': '😮',
  'smiley-boring': '😐',
  'symbol-idea': '💡',
  'other-lightbulb': '💡',
  'symbol-attention': '⚠️',
  'symbol-question': '❓',
  'other-question': '❓',
  'symbol-exclam': '❗',
  'other-exclam': '❗',
  'symbol-info': 'ℹ️',
  'symbol-right': '✔️',
  'other-yes': '✔️',
  'symbol-wrong': '❌',
  'other-no': '❌',
  'symbol-plus': '➕',
  'symbol-minus': '➖',
  'symbol-pause': '⏸️',
  'symbol-pin': '📌',
  'symbol-heart': '❤️',
  'symbol-thermometer': '🌡️',
  'symbol-telephone': '☎️',
  'other-phone': '☎️',
  'other-email': '📧',
  'other-calendar': '📅',
  'other-clock': '⏰',
  'symbol-money': '💰',
  'other-bomb': '💣',
  'arrow-up': '⬆️',
  'arrow-right': '➡️',
  'arrow-down': '⬇️',
  'arrow-left': '⬅️',
  'arrow-refresh': '🔄',
  c_symbol_thumb_up: '👍',
  c_symbol_thumb_down: '👎',
  c_symbol_line_graph: '📈',
  c_symbol_bar_chart: '📊',
  c_symbol_shopping_cart: '🛒',
  c_symbol_medals: '🏅',
  c_symbol_gift: '🎁',
};

/** Markers of XMind that there are in several colours, which may mean something: `flag-green` is `🚩 green`. */
const coloured: Record<string, string> = {
  star: '⭐',
  flag: '🚩',
  people: '👤',
  tag: '🏷️',
  'half-star': '✨',
};

const freemindNames = backwards(freemindIcons);
const xmindNames = backwards(xmindMarkers);

/** The badge for an icon of FreeMind or Freeplane; an unknown one by its name, `my-icon` as `my icon`. */
export function badgeOfFreemind(icon: string): string {
  const known = Object.hasOwn(freemindIcons, icon) ? freemindIcons[icon] : undefined;
  return known ?? emojiOf(icon) ?? icon.replace(/[_-]+/g, ' ');
}

/** The badge for a marker of XMind. */
export function badgeOfXmind(marker: string): string {
  const known = Object.hasOwn(xmindMarkers, marker) ? xmindMarkers[marker] : undefined;
  if (known !== undefined) return known;
  const [, kind = '', colour = ''] = /^(star|flag|people|tag|half-star)-([a-z-]{1,20})$/.exec(marker) ?? [];
  const symbol = Object.hasOwn(coloured, kind) ? coloured[kind] : undefined;
  if (symbol !== undefined) return `${symbol} ${colour.replaceAll('-', ' ')}`;
  return marker.replace(/^(c_)?(symbol|simbol|other)[_-]/, '').replace(/[_-]+/g, ' ');
}

/** The icon of FreeMind that is read as this badge. */
export function freemindOfBadge(badge: string): string | undefined {
  return freemindNames.get(badge);
}

/** The marker of XMind that is read as this badge. */
export function xmindOfBadge(badge: string): string | undefined {
  return xmindNames.get(badge);
}

/** `emoji-1F9D1-200D-1F680`, as Freeplane calls emoji. */
function emojiOf(icon: string): string | undefined {
  const codes = /^emoji-([0-9a-f]{2,6}(?:-[0-9a-f]{2,6}){0,9})$/i.exec(icon)?.[1]?.split('-');
  const points = codes?.map((code) => Number.parseInt(code, 16));
  return points?.every((point) => point < 0xd800 || (point > 0xdfff && point <= 0x10ffff))
    ? String.fromCodePoint(...points)
    : undefined;
}

function backwards(symbols: Record<string, string>): Map<string, string> {
  return new Map(
    Object.entries(symbols)
      .map(([name, symbol]) => [symbol, name] as const)
      .reverse(),
  );
}
