/** Colours that the canvas takes from the page's theme. */
export interface Palette {
  readonly ground: string
  readonly text: string
  readonly muted: string
  readonly accent: string
  readonly font: string
}

/** Reads the theme's variables as they are now; the light theme's where the page declares none. */
export function readPalette(root: HTMLElement): Palette {
  const style = getComputedStyle(root)
  const read = (name: string, otherwise: string) => style.getPropertyValue(name).trim() || otherwise
  return {
    ground: read('--bg', '#f6f7f9'),
    text: read('--text', '#16202c'),
    muted: read('--muted', '#566373'),
    accent: read('--accent', '#1f5fd0'),
    font: getComputedStyle(document.body).fontFamily || 'sans-serif',
  }
}
