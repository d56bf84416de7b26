'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type ReactNode, useState } from 'react'

type NavLinkProps = { href: string; className: string; children: ReactNode }

/** A link of the frame: it knows whether it leads to the page that is shown. */
export function NavLink({ href, ...props }: NavLinkProps) {
  const pathname = usePathname()
  // Whoever comes near a link is about to follow it: its page is fetched whole, so that it is there with the click.
  const [isNear, setNear] = useState(false)
  const come = () => setNear(true)
  return (
    <Link
      {...props}
      href={href}
      aria-current={pathname === href || pathname.startsWith(`${href}/`) ? 'page' : undefined}
      prefetch={isNear ? true : 'auto'}
      onPointerEnter={come}
      onFocus={come}
    />
  )
}
