/** Visits on a map: a circle at each capital, lines from home, names where there is room. */
import { geoNaturalEarth1, geoPath } from 'd3-geo'
import type { Names, PersonAnswer } from '../../api/shapes.ts'
import { Scrolls } from '../scrolls.tsx'
import { fill, useRoom } from '../strings/rooms/by-language.ts'
import { LOOKING } from '../strings/rooms/looking.ts'
import { useLand } from './land.ts'
import type { RankedRow } from './ranked.tsx'

const [WIDTH, HEIGHT] = [960, 470]
const LARGEST = 19
const SMALLEST = 2.5
const LETTER = 6.6
const LINE = 15

const projection = geoNaturalEarth1()
  .rotate([-11, 0])
  .scale(178)
  .translate([WIDTH / 2, HEIGHT / 2 + 22])
const path = geoPath(projection)

interface Circle {
  readonly id: string
  readonly name: string
  readonly visits: number
  readonly x: number
  readonly y: number
  readonly radius: number
  readonly line: string | null
}

interface VisitMapProps {
  readonly rows: readonly RankedRow[]
  readonly points: PersonAnswer['points']
  readonly names: Names
  /** Where the lines begin. */
  readonly home: string | null
}

function circlesOf({ rows, points, names, home }: VisitMapProps): Circle[] {
  const most = Math.max(1, ...rows.map(({ visits }) => visits))
  const from = home === null ? undefined : points[home]
  return rows.flatMap(({ id, visits }) => {
    const point = points[id]
    const at = point && projection(point)
    if (!at) return []
    const radius = SMALLEST + Math.sqrt(visits / most) * (LARGEST - SMALLEST)
    const line = from ? path({ type: 'LineString', coordinates: [from, point] }) : null
    return [{ id, name: names.states[id] ?? id, visits, x: at[0], y: at[1], radius, line }]
  })
}

interface Box {
  readonly left: number
  readonly right: number
  readonly y: number
}

/** Names of the largest circles that find a place beside no other name. */
function labelsOf(
  circles: readonly Circle[],
): { readonly circle: Circle; readonly x: number; readonly y: number }[] {
  const taken: Box[] = []
  return circles.flatMap((circle) => {
    const half = (circle.name.length * LETTER) / 2 + 3
    const free = [circle.y - circle.radius - 5, circle.y + circle.radius + 13].find((y) =>
      taken.every(
        (box) => Math.abs(box.y - y) >= LINE || circle.x + half < box.left || circle.x - half > box.right,
      ),
    )
    if (free === undefined) return []
    taken.push({ left: circle.x - half, right: circle.x + half, y: free })
    return [{ circle, x: circle.x, y: free }]
  })
}

const MOST_LABELS = 12
const TOLD = 5

export function VisitMap(props: VisitMapProps) {
  const room = useRoom(LOOKING)
  const land = useLand()
  const circles = circlesOf(props)
  const told = circles
    .slice(0, TOLD)
    .map(({ name, visits }) => `${name}: ${visits}`)
    .join(', ')
  return (
    <Scrolls name={room.map} className="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={fill(room.mapTold, { told })}>
        <path className="sea" d={path({ type: 'Sphere' }) ?? ''} />
        {land && <path className="land" d={path(land) ?? ''} />}
        {circles.map(({ id, line }) => line && <path key={id} className="journey" d={line} />)}
        {circles.map(({ id, x, y, radius, name, visits }) => (
          <circle key={id} className={id === props.home ? 'home' : 'visited'} cx={x} cy={y} r={radius}>
            <title>{`${name}: ${visits}`}</title>
          </circle>
        ))}
        {labelsOf(circles.slice(0, MOST_LABELS)).map(({ circle, x, y }) => (
          <text key={circle.id} x={x} y={y}>
            {circle.name}
          </text>
        ))}
      </svg>
    </Scrolls>
  )
}
