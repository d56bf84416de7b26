/** The control that a dialog gives the focus back to. A menu's entry is gone by then: the menu's button stands for it. */
export function findOpener(): HTMLElement | null {
  const active = document.activeElement
  const menuButtonId = active?.closest('[role=menu]')?.getAttribute('aria-labelledby')
  const opener = menuButtonId ? document.getElementById(menuButtonId) : active
  return opener instanceof HTMLElement ? opener : null
}
