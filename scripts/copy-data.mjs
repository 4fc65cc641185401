// The compiler copies no data: the atlas' lines and the packs' word lists go beside the built code.
import { cpSync } from 'node:fs'

const isData = (path) => !/\.tsx?$|^src\/publish\/web(?:\/|$)/.test(path)
cpSync('src', 'dist', { recursive: true, filter: isData })
