/** Parts of the pages whose code comes when they are first opened. */
import { type ComponentType, type ReactNode, useEffect, useState } from 'react'
import { useWords } from './words.ts'

type Loaded<P> = { readonly part: ComponentType<P> } | { readonly failure: unknown }

/**
 * A part that stands as soon as its code is here. React's own `lazy` holds what it loads back for 300 ms once "loading"
 * has been shown. A load that fails throws in the part's place, and is tried anew when the part is next opened.
 */
export function opened<P extends object>(
  load: () => Promise<{ readonly default: ComponentType<P> }>,
): (props: P) => ReactNode {
  let kept: Loaded<P> | null = null
  // biome-ignore lint/correctness/noComponentHookFactories: called once for each part, at the top of a module, as `lazy` is
  return function Opened(props: P) {
    const { page } = useWords()
    const [loaded, setLoaded] = useState(kept)
    useEffect(() => {
      if (kept) return
      load().then(
        ({ default: part }) => {
          kept = { part }
          setLoaded(kept)
        },
        (failure: unknown) => setLoaded({ failure }),
      )
    }, [])
    if (!loaded) return <p className="quiet">{page.loading}</p>
    if ('failure' in loaded) throw loaded.failure
    return <loaded.part {...props} />
  }
}
