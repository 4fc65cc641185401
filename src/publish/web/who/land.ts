/** The outlines of the continents, bundled with the pages. Borders are left out: whose they are is not for a map of visits to say. */
import type { GeoPermissibleObjects } from 'd3-geo'
import { useEffect, useState } from 'react'
import { feature } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import address from 'world-atlas/land-110m.json?url'

let loading: Promise<GeoPermissibleObjects> | null = null

async function load(): Promise<GeoPermissibleObjects> {
  const response = await fetch(address)
  // Our own file, made by the build.
  const topology: Topology = await response.json()
  const { land } = topology.objects
  if (!land) throw new Error('the file of outlines holds no land')
  return feature(topology, land)
}

/** The land, null until it is here. */
export function useLand(): GeoPermissibleObjects | null {
  const [land, setLand] = useState<GeoPermissibleObjects | null>(null)
  useEffect(() => {
    let isHere = true
    loading ??= load()
    loading.then(
      (found) => isHere && setLand(found),
      () => {
        // The circles stand without it; the next page asks again.
        loading = null
      },
    )
    return () => {
      isHere = false
    }
  }, [])
  return land
}
