'use client'

import { type ComponentType, useEffect } from 'react'
import { createLate } from './late'
import { useOpener } from './opener'

/** The panel of a menu, popover or sheet with all that is in it, whose code comes as the panel's own does: when somebody comes near its button. */
export function createLatePanel<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const late = createLate(load)
  return function LatePanel(props) {
    const { isOpen, isWanted } = useOpener()
    const Panel = late.useParts(isOpen)
    useEffect(() => {
      if (isWanted) late.prepare()
    }, [isWanted])
    return Panel && isWanted && <Panel {...props} />
  }
}

/** A dialog that stays in the page while it is closed. Its code comes in an idle moment, or when it opens. */
export function createLateDialog<Props extends { isOpen: boolean }>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  const late = createLate(load)
  return function LateDialog(props) {
    const { isOpen } = props
    const View = late.useParts(isOpen)
    useEffect(() => {
      if (isOpen) late.prepare()
    }, [isOpen])
    return View && <View {...props} />
  }
}
